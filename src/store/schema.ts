import type { DocumentsSchema } from './schema-documents.ts';
import type { DutiesSchema } from './schema-duties.ts';
import type { PeriodReportsSchema } from './schema-period-reports.ts';
import type { PlansSchema } from './schema-plans.ts';
import type { PushSchema } from './schema-push.ts';
import type { RoadmapSchema } from './schema-roadmap.ts';
import type { TitlesSchema } from './schema-titles.ts';
import type { WordingsSchema } from './schema-wordings.ts';

/** The tables as Kysely sees them. Dates and instants are text, details JSON text, in both engines. */
export interface Schema extends PeriodReportsSchema, DocumentsSchema, DutiesSchema, RoadmapSchema, PushSchema, PlansSchema, WordingsSchema, TitlesSchema {
  units: UnitRow;
  successions: SuccessionRow;
  batches: BatchRow;
  batch_undos: BatchUndoRow;
  reading_sources: ReadingSourceRow;
  reading_entries: ReadingEntryRow;
  readings: ReadingRow;
  opinions: OpinionRow;
  printed_reports: PrintedReportRow;
  audit: AuditRow;
  chain_head: { one: number; seq: number; hash: string };
  people: PersonRow;
  tasks: TaskRow;
  task_criteria: { task: number; set_id: string; criterion: number };
  task_ends: { task: number; person: string; at: string; reason: string };
  delegations: DelegationRow;
  delegation_ends: { delegation: number; person: string; at: string };
  operations: { id: string; entry: number; at: string; answer: string };
  sign_in_people: SignInPersonRow;
  sign_in_keys: SignInKeyRow;
  sign_in_sessions: SignInSessionRow;
  second_factors: { login: string; secret: string; confirmed_at: string | null; last_step: number };
  recovery_codes: { login: string; hash: string };
  sign_in_tries: { who: string; wrong: number; last_at: string };
  files: FileRow;
  file_likenesses: { file: string; other: string };
  evidence: EvidenceRow;
  evidence_removals: { evidence: number; reason: string; person: string; behalf: string | null; at: string };
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
  /** Whom the person acted for, if not for himself. */
  behalf: string | null;
  at: string;
  batch: number | null;
  /** Their numbers stand in a row, so no index is needed to find them. */
  first_seq: number;
  last_seq: number;
  /** The audit entry that tells of them; null for those entered before it was kept. */
  audit: number | null;
}

/** What somebody said of one criterion of one unit, for the figures of one day. */
export interface OpinionRow {
  seq: number;
  unit: string;
  set_id: string;
  criterion: number;
  as_of: string;
  move: string;
  axis: string;
  verdict: string | null;
  reason: string;
  person: string;
  role: string;
  behalf: string | null;
  /** Number of the newest reading there was then. */
  up_to: number;
  at: string;
}

/** A paper that left the house, so that a later correction can name it. */
export interface PrintedReportRow {
  seq: number;
  kind: string;
  unit: string;
  set_id: string;
  as_of: string;
  format: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface AuditRow {
  seq: number;
  at: string;
  person: string;
  behalf: string | null;
  roles: string;
  deed: string;
  subject: string;
  details: string;
  previous_hash: string;
  hash: string;
}

/** A file kept under its SHA-256, with what its picture says. */
export interface FileRow {
  sha: string;
  type: string;
  bytes: number;
  width: number | null;
  height: number | null;
  taken_at: string | null;
  latitude: number | null;
  longitude: number | null;
  fingerprint: string | null;
  entry: number;
}

export interface EvidenceRow {
  id: number;
  file: string;
  unit: string;
  set_id: string;
  item: string;
  as_of: string;
  kind: string;
  name: string;
  issued_on: string | null;
  expires_on: string | null;
  note: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface PersonRow {
  login: string;
  name: string;
  must_change: number;
  closed_at: string | null;
  created_at: string;
  mail: string | null;
}

export interface TaskRow {
  id: number;
  login: string;
  kind: string;
  role: string;
  area: string | null;
  /** 1 where no criteria are named because all are meant. */
  all_criteria: number;
  department: string | null;
  from_day: string;
  to_day: string | null;
  decision: string;
  decided_on: string;
  issuer: string;
  person: string;
  at: string;
}

export interface DelegationRow {
  id: number;
  from_login: string;
  to_login: string;
  /** null is every task the giver holds. */
  task: number | null;
  begins: string;
  until: string;
  decision: string;
  decided_on: string;
  issuer: string;
  person: string;
  at: string;
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
  ip_address: string | null;
  user_agent: string | null;
  created_at: string;
  updated_at: string;
  way: 'password' | 'oidc';
  opened_at: string | null;
}
