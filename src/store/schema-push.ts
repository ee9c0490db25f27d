/** What is reported of works and money, and what was pushed. */
export interface PushSchema {
  progress_figures: ProgressFigureRow;
  pushes: PushRow;
  push_places: PushPlaceRow;
  push_letters: { document: number; push: number; choices: string; person: string; behalf: string | null; at: string };
}

export interface ProgressFigureRow {
  seq: number;
  unit: string;
  measure: string;
  as_of: string;
  /** Works, or whole đồng; null takes back what was said of the day. */
  value: number | null;
  source: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface PushRow {
  id: number;
  area: string;
  as_of: string;
  /** The whole board of that day, JSON. */
  board: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface PushPlaceRow {
  push: number;
  unit: string;
  proposed: string;
  chosen: string;
  reason: string;
}
