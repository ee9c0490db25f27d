import { date, type CalendarDate } from '#domain/calendar.ts';
import type { UnitId, UnitLevel } from '#domain/places/unit.ts';

/** Every deed there is. What a role may do is data (law/roles.json); what a deed needs is said where the deed is written. */
export const deeds = [
  'browse', 'view', 'enter-reading', 'import-readings', 'undo-import', 'add-village',
  'submit-criteria', 'verify-criteria', 'confirm-criteria', 'return-criteria', 'correct-locked', 'decide-criteria', 'print-report',
  'attach-evidence', 'remove-evidence',
  'sign-in', 'refuse-sign-in', 'change-password', 'change-mail', 'remind', 'add-account', 'view-audit', 'verify', 'load-places', 'load-demo',
  'sign-out', 'end-session', 'second-factor', 'reset-password',
  'draft-document', 'issue-document', 'receive-document', 'give-duty', 'answer-duty', 'judge-duty',
  'register-title', 'change-title', 'open-campaign', 'edit-plan', 'register-unit', 'judge-registration', 'edit-roadmap',
  'enter-progress', 'push', 'write-period-report', 'judge-period-report', 'change-wording',
  'view-accounts', 'close-account', 'reopen-account', 'give-task', 'end-task', 'delegate', 'end-delegation',
] as const;
export type Deed = (typeof deeds)[number];

/** The kinds of assignment there are. They rest on different decisions and are never merged: one person may hold several of each. */
export const taskKinds = ['office', 'criterion-ownership', 'area-in-charge', 'sponsorship'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What a role may be held over; `country` is no area at all. */
export const roleAreas = ['country', 'province', 'district', 'commune', 'town', 'ward', 'village'] as const satisfies readonly ('country' | UnitLevel)[];
export type RoleArea = (typeof roleAreas)[number];

export interface Role {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly deeds: readonly Deed[];
  /** By which kinds of assignment it is held. */
  readonly kinds: readonly TaskKind[];
  readonly areas: readonly RoleArea[];
  /** Keeps accounts or the machine. Never held beside a role of the programme, so that who gives tasks has none of the business. */
  readonly technical: boolean;
  /** Kinds of body (law/bodies.json) it speaks for, in just the unit it is held over. */
  readonly bodies: readonly string[];
  /** Whoever holds it proves a second thing beside the password before anything else is answered. */
  readonly secondFactor: boolean;
}

/** The decision a task rests on: 374/QĐ-UBND of 09/3/2023, UBND tỉnh Lạng Sơn. */
export interface Decision {
  readonly number: string;
  readonly date: CalendarDate;
  readonly issuer: string;
}

/** One task a person holds: a role over an area, for all criteria or for those owned, for a time, by a decision. */
export interface NewAssignment {
  readonly kind: TaskKind;
  readonly role: string;
  /** null is the whole country. */
  readonly area: UnitId | null;
  /** Criteria owned, as `set/no`; null is all. */
  readonly criteria: readonly string[] | null;
  /** The department that owns the criteria, or in whose name the person follows an area; null where there is none. */
  readonly department: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly basis: Decision;
}

export interface Assignment extends NewAssignment {
  /** Number in the log of tasks; 0 for the house's own actors, whose tasks nobody gave. */
  readonly id: number;
}

/** The task of one of the house's own actors: over the whole country, always, given by nobody. */
export function ownTask(role: string): Assignment {
  const always = date('2000-01-01');
  return { id: 0, kind: 'office', role, area: null, criteria: null, department: null, from: always, to: null, basis: { number: '', date: always, issuer: '' } };
}

/** Who acts. `account` is the login, or `cli:<user of the machine>`. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  /** The tasks the person acts by: his own, or those of the one he acts for. */
  readonly assignments: readonly Assignment[];
  /** Whom he acts for by delegation; both names are kept wherever the deed leaves a trace. */
  readonly behalf?: { readonly account: string; readonly name: string };
}
