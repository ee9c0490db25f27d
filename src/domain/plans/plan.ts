import type { BodyId } from '#domain/bodies/body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Deadline } from '#domain/directives/deadline.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** What a plan wants to reach (five kinds). Each is measured against the standings of any day. */
export type Target =
  /** These units, or so many, hold a title of a year. */
  | { readonly kind: 'titles'; readonly title: string; readonly year: number; readonly units: readonly UnitId[] | null; readonly count: number }
  /** So many units meet a criterion; `before` is where it started (126 → 157 of 181). */
  | { readonly kind: 'criterion-count'; readonly set: string; readonly criterion: number; readonly before: number; readonly count: number; readonly of: number }
  /** An indicator reaches a value (labour ≥ 85 %, poverty < 1 %). */
  | { readonly kind: 'indicator'; readonly set: string; readonly item: string; readonly comparison: '>=' | '<=' | '<' | '='; readonly value: number; readonly unit: string }
  /** So many units keep the title they hold. */
  | { readonly kind: 'keep-titles'; readonly title: string; readonly count: number; readonly campaign: number | null }
  /** So many facilities are built, of which so many stand (reported). */
  | { readonly kind: 'facilities'; readonly facility: string; readonly count: number; readonly built: number | null };

export interface PlanTarget {
  readonly id: number;
  readonly wording: string;
  readonly due: CalendarDate;
  readonly target: Target;
}

/** What a plan tells bodies to do. Every lead is given a duty of its own once the plan is issued. */
export interface PlanTask {
  readonly content: string;
  /** Who answers for it (chủ trì): one or many. */
  readonly leads: readonly BodyId[];
  readonly supporting: readonly BodyId[];
  /** The unit it is about, where it is about one. */
  readonly unit: UnitId | null;
  /** Criteria it serves, as `set/no`, or indicators, as `set/2.1`. */
  readonly criteria: readonly string[];
  readonly deadline: Deadline;
  readonly proof: string;
}

/** What stands in a plan beside the document it is. */
export interface Plan {
  /** Its document in the register; type, issuer, number, signer, recipients and bases stand there. */
  readonly document: number;
  readonly area: UnitId;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The set its tables are about; null where it has none. */
  readonly set: string | null;
  /** The campaign it completes, if one: its Biểu 01–04 are the plan's appendices. */
  readonly campaign: number | null;
  /** The general aim (mục tiêu chung) as its drafter words it; empty where none is said. */
  readonly aim: string;
  readonly targets: readonly PlanTarget[];
  readonly tasks: readonly PlanTask[];
}

/** A plan as it is saved: its targets have no numbers yet. */
export type NewPlan = Omit<Plan, 'targets'> & { readonly targets: readonly Omit<PlanTarget, 'id'>[] };
