import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** A district (or a commune without one) says that every line of its units has its day, owner and cost. */
export interface NewDeclaration {
  readonly campaign: number;
  readonly area: UnitId;
  readonly declaredOn: CalendarDate;
  /** How many lines it covered, and the number of the newest of them: what is saved later is not covered. */
  readonly lines: number;
  readonly upTo: number;
}

export interface Declaration extends NewDeclaration {
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}
