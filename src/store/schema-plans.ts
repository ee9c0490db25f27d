/** The tables of registrations and plans as Kysely sees them. */
export interface PlansSchema {
  registrations: RegistrationRow;
  registration_events: RegistrationEventRow;
  plans: PlanRow;
  plan_targets: PlanTargetRow;
  plan_tasks: PlanTaskRow;
  target_reports: { seq: number; target: number; built: number; person: string; behalf: string | null; at: string };
}

export interface RegistrationRow {
  id: number;
  unit: string;
  kind: string;
  year: number;
  set_id: string;
  origin: string;
  registered_on: string;
  met: number;
  criteria: number;
  plan: number | null;
  expected_on: string | null;
  /** A list as JSON. */
  warnings: string;
  overriding: string;
  note: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface RegistrationEventRow {
  seq: number;
  registration: number;
  state: string;
  reason: string;
  plan: number | null;
  person: string;
  behalf: string | null;
  at: string;
}

export interface PlanRow {
  seq: number;
  document: number;
  area: string;
  starts_on: string;
  ends_on: string;
  set_id: string | null;
  campaign: number | null;
  aim: string;
  person: string;
  behalf: string | null;
  at: string;
}

export interface PlanTargetRow {
  id: number;
  /** The saving of the plan it came with. */
  plan: number;
  wording: string;
  due: string;
  /** The target as JSON. */
  target: string;
}

export interface PlanTaskRow {
  id: number;
  plan: number;
  content: string;
  /** Bodies as JSON lists. */
  leads: string;
  supporting: string;
  unit: string | null;
  criteria: string;
  /** The deadline as JSON. */
  deadline: string;
  proof: string;
}
