/** The tables of duties as Kysely sees them. */
export interface DutiesSchema {
  duties: DutyRow;
  duty_supporters: { duty: number; place: number; body: string };
  duty_criteria: { duty: number; place: number; criterion: string };
  duty_sources: { duty: number; document: number; place: string; seq: number };
  duty_events: DutyEventRow;
  duty_event_files: { event: number; file: string; name: string };
  duty_notices: DutyNoticeRow;
  duty_mails: { login: string; on_day: string; duties: number; at: string };
}

export interface DutyRow {
  id: number;
  content: string;
  giver: string;
  lead: string;
  unit: string | null;
  /** JSON text. */
  deadline: string;
  proof: string;
}

export interface DutyEventRow {
  seq: number;
  duty: number;
  kind: string;
  on_day: string;
  note: string;
  percent: number | null;
  /** JSON text. */
  deadline: string | null;
  document: number | null;
  person: string;
  behalf: string | null;
  at: string;
}

export interface DutyNoticeRow {
  seq: number;
  login: string;
  duty: number;
  kind: string;
  due: string;
  on_day: string;
  at: string;
}
