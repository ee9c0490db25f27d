/** The tables as Kysely sees them. Dates and instants are text, assignments and details JSON text, in both engines. */
export interface Schema {
  units: UnitRow;
  successions: SuccessionRow;
  batches: BatchRow;
  batch_undos: BatchUndoRow;
  reading_sources: ReadingSourceRow;
  reading_entries: ReadingEntryRow;
  readings: ReadingRow;
  audit: AuditRow;
  chain_head: { one: number; seq: number; hash: string };
  people: PersonRow;
  sign_in_people: SignInPersonRow;
  sign_in_keys: SignInKeyRow;
  sign_in_sessions: SignInSessionRow;
  sign_in_tries: { who: string; wrong: number; last_at: string };
  migrations: { name: string; sha: string };
}

export interface UnitRow {
  id: string;
  code: string;
  name: string;
  level: string;
  kind: string;
  parent: string | null;
  valid_from: string;
  valid_to: string | null;
  region: string | null;
  legal_basis: string;
  /** The audit entry that brought it. */
  entry: number;
}

export interface SuccessionRow {
  from_unit: string;
  to_unit: string;
  effective: string;
  legal_basis: string;
}

export interface BatchRow {
  id: number;
  file_name: string;
  file_sha: string;
  as_of: string;
  person: string;
  at: string;
  accepted: number;
  unchanged: number;
}

export interface BatchUndoRow {
  batch: number;
  entry: number;
  person: string;
  at: string;
}

export interface ReadingRow {
  seq: number;
  unit: string;
  set_id: string;
  item: string;
  as_of: string;
  kind: string;
  /** The figure, or 1 and 0 for met and unmet. */
  number: number | null;
  /** The level, or the reason why not applicable. */
  text: string | null;
  note: string;
  source: number;
  source_at: string;
  entry: number;
}

/** A file, form or paper that readings were taken from; written once, however many cells of it were read. */
export interface ReadingSourceRow {
  id: number;
  kind: string;
  ref: string;
  name: string;
}

/** Readings entered together: by whom, when, and as which import. */
export interface ReadingEntryRow {
  id: number;
  person: string;
  at: string;
  batch: number | null;
  /** Their numbers stand in a row, so no index is needed to find them. */
  first_seq: number;
  last_seq: number;
}

export interface AuditRow {
  seq: number;
  at: string;
  person: string;
  roles: string;
  deed: string;
  subject: string;
  details: string;
  previous_hash: string;
  hash: string;
}

export interface PersonRow {
  login: string;
  name: string;
  assignments: string;
  must_change: number;
  closed_at: string | null;
  created_at: string;
}

/** A person as the sign-in library knows them; the other columns of its tables are its own. */
export interface SignInPersonRow {
  id: string;
  name: string;
  email: string;
  email_verified: number;
  created_at: string;
  updated_at: string;
}

/** A way to prove who one is: here a password, later a second factor's or another house's. */
export interface SignInKeyRow {
  id: string;
  user_id: string;
  provider_id: string;
  account_id: string;
  password: string | null;
  created_at: string;
  updated_at: string;
}

export interface SignInSessionRow {
  id: string;
  token: string;
  user_id: string;
  expires_at: string;
}
