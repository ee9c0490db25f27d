import type { CalendarDate } from '#domain/calendar.ts';
import type { Axis, MoveName } from '#domain/criteria/workflow.ts';
import type { UnitId } from '#domain/places/unit.ts';

export type Verdict = 'met' | 'unmet';

/** What a move is made on: one criterion of one unit in one set, for the figures of one day. */
export interface CriterionAt {
  readonly unit: UnitId;
  readonly set: string;
  readonly criterion: number;
  readonly asOf: CalendarDate;
}

export interface NewOpinion extends CriterionAt {
  readonly move: MoveName;
  readonly axis: Axis;
  /** null where the move gives none (withdraw, return, correct). */
  readonly verdict: Verdict | null;
  readonly reason: string;
}

/** One line of the append-only log of opinions. */
export interface Opinion extends NewOpinion {
  readonly seq: number;
  readonly person: string;
  /** The role in which the person acted at that time. */
  readonly role: string;
  /** Whom the person acted for, if not for himself. */
  readonly behalf: string | null;
  /** Number of the newest reading there was then: figures with a higher one are younger than the opinion. */
  readonly upTo: number;
  /** ISO instant. */
  readonly at: string;
}
