import type { CalendarDate } from './calendar.ts';

/**
 * What a printed figure rests on beside readings, as it was when the figure was made: each names a thing that is kept, so that it can be looked up and the figure
 * counted again. Units are told by code, as they were on the day of the figure.
 */
export type Ground =
  /** A reported figure of works in number or money in đồng, with where it was taken from and who entered it. */
  | { readonly kind: 'figure'; readonly unit: string; readonly measure: string; readonly asOf: CalendarDate; readonly value: number; readonly source: string; readonly person: string; readonly behalf: string | null; readonly at: string }
  /** A unit's criteria known on both days, by number: unmet on the first (needed), of those met on the second (gained), and met on the first but no longer (lost). */
  | { readonly kind: 'gains'; readonly unit: string; readonly set: string; readonly from: CalendarDate; readonly to: CalendarDate; readonly needed: readonly number[]; readonly gained: readonly number[]; readonly lost: readonly number[] }
  /** Overdue ones are open too. */
  | { readonly kind: 'duty'; readonly id: number; readonly state: 'open' | 'overdue' | 'done' }
  /** A unit's period reports of one kind that were due, by the first day of their periods; a year has too many to name each by itself. */
  | { readonly kind: 'period-reports'; readonly unit: string; readonly report: string; readonly due: readonly CalendarDate[]; readonly late: readonly CalendarDate[] }
  | { readonly kind: 'title'; readonly id: number; readonly unit: string }
  | { readonly kind: 'registration'; readonly id: number; readonly unit: string }
  /** A target of a plan, whose figures its drafter laid down. */
  | { readonly kind: 'target'; readonly plan: number; readonly id: number };
