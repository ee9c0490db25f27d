/** The wordings offices changed, as Kysely sees them. */
export interface WordingsSchema {
  wordings: WordingRow;
}

export interface WordingRow {
  seq: number;
  holder: string;
  wording: string;
  /** JSON text of the lines; null is back to the wording of the law. */
  lines: string | null;
  file_name: string;
  file_sha: string;
  person: string;
  behalf: string | null;
  at: string;
}
