import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** Every deed there is. What a role may do is data (law/roles.json); what a deed needs is said where the deed is written. */
export const deeds = [
  'browse', 'view', 'enter-reading', 'import-readings', 'undo-import', 'add-village',
  'sign-in', 'refuse-sign-in', 'change-password', 'add-account', 'view-audit', 'verify', 'load-places', 'load-demo',
] as const;
export type Deed = (typeof deeds)[number];

export interface Role {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly deeds: readonly Deed[];
}

/** One task a person holds: a role over an area, for all criteria or for those the department owns, for a time. */
export interface Assignment {
  readonly role: string;
  /** null is the whole country. */
  readonly area: UnitId | null;
  /** Criteria owned, as `set/no`; null is all. */
  readonly criteria: readonly string[] | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly basis: string;
}

/** Who acts. `account` is the login, or `cli:<user of the machine>`. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  readonly assignments: readonly Assignment[];
}
