/** The roadmap's tables as Kysely sees them. */
export interface RoadmapSchema {
  roadmap_lines: RoadmapLineRow;
  roadmap_declarations: RoadmapDeclarationRow;
}

export interface RoadmapLineRow {
  seq: number;
  campaign: number;
  unit: string;
  set_id: string;
  item: string;
  /** What was read at the review, in words. */
  present: string;
  required: string;
  solution: string;
  owner: string | null;
  doer: string | null;
  /** Whole đồng; all five are null until the cost is worked out. */
  central: number | null;
  province: number | null;
  district: number | null;
  commune: number | null;
  other: number | null;
  due: string | null;
  after_item: string | null;
  note: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface RoadmapDeclarationRow {
  seq: number;
  campaign: number;
  area: string;
  declared_on: string;
  lines: number;
  up_to: number;
  person: string;
  behalf: string | null;
  at: string;
}
