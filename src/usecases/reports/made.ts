import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Actor, Deed } from '#domain/people/actor.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Form } from '#domain/reports/form.ts';
import type { Report } from '#domain/reports/report.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Desk } from '#usecases/office.ts';

/** What came of it: a table, or an official paper; both before any file format. */
export type Made = { readonly report: Report } | { readonly paper: Paper };

/** With what papers are made: the same for one that is looked at and one that is printed. */
export interface Making {
  readonly office: Omit<Desk, 'shelves' | 'actor' | 'entry'>;
  readonly shelves: Shelves;
  readonly actor: Actor;
  /** The deed by which the person's part of the area is taken. */
  readonly deed: Deed;
}

export interface About {
  readonly kind: string;
  /** The form that law/forms has for this kind. */
  readonly form: Form | null;
  readonly area: Unit;
  readonly set: CriteriaSet | null;
  readonly asOf: CalendarDate;
  /** The campaign it is about, where one was named. */
  readonly campaign: number | null;
}

export type Maker = (making: Making, about: About) => Promise<Outcome<Made>>;
