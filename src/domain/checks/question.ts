import type { CalendarDate } from '#domain/calendar.ts';
import type { Item } from '#domain/assessment/reading.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** What the sentence of each question is made of. */
export interface QuestionDetails {
  /** So many of the figures entered for the day say what the day before them said. */
  'copied-forward': { readonly unchanged: number; readonly compared: number; readonly from: CalendarDate; readonly to: CalendarDate };
  /** Figures of one unit, or units at one indicator, that have just enough, against those that just fail and all there are. */
  'just-over': { readonly of: 'figures' | 'units'; readonly over: number; readonly under: number; readonly compared: number };
  /** Figures that end in 0 or 5. */
  'round-digits': { readonly round: number; readonly compared: number; readonly chiSquare: number };
  /** Criteria that were unmet a week before the day and are met on it, and how many that is elsewhere. */
  'late-passing': { readonly passed: number; readonly days: number; readonly usual: number };
  /** Values that changed after the paper that is to prove them. */
  'older-proof': { readonly newer: number; readonly oldest: CalendarDate };
  /** One figure that moved further than others of its kind, counted in robust deviations. */
  'jump': { readonly before: number; readonly now: number; readonly unit: string | null; readonly from: CalendarDate; readonly to: CalendarDate; readonly z: number };
}

export type CheckName = keyof QuestionDetails;

/** Something to ask a person about a unit's figures: never a verdict, and nothing is changed or withheld because of it. */
export type Question = { [C in CheckName]: QuestionOf<C> }[CheckName];

export interface QuestionOf<C extends CheckName> {
  readonly check: C;
  readonly unit: UnitId;
  /** In the order of the set. */
  readonly items: readonly Item[];
  readonly about: QuestionDetails[C];
  /** How far beyond its limit, from 0 to 1: for sorting. */
  readonly strength: number;
  /** The readings it rests on. */
  readonly seqs: readonly number[];
}
