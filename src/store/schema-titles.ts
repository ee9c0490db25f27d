/** The tables of titles and campaigns as Kysely sees them. */
export interface TitlesSchema {
  titles: TitleRow;
  title_events: TitleEventRow;
  campaigns: CampaignRow;
  campaign_lines: CampaignLineRow;
  campaign_freezes: { campaign: number; as_of: string; up_to: number; person: string; behalf: string | null; at: string };
}

export interface TitleRow {
  id: number;
  unit: string;
  kind: string;
  title_year: number;
  /** Which title of its unit, kind and year; a new round begins when the one before was revoked. */
  round: number;
  decision: string;
  decided_on: string;
  issuer: string;
  set_id: string | null;
  person: string;
  behalf: string | null;
  at: string;
}

export interface TitleEventRow {
  seq: number;
  title: number;
  kind: string;
  on_day: string;
  decision: string;
  issuer: string;
  reason: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface CampaignRow {
  id: number;
  area: string;
  name: string;
  basis: string;
  titles_up_to: string;
  review_by: string;
  roadmap_by: string;
  complete_by: string;
  opened_on: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface CampaignLineRow {
  campaign: number;
  unit: string;
  title: number;
  kind: string;
  set_id: string;
}
