import type { CalendarDate } from '#domain/calendar.ts';

/** A stretch of days, both ends in it. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const deadlineKinds = ['day', 'month', 'quarter', 'year-end', 'period', 'rounds', 'continuous', 'none'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** By when something is due. What the paper said is kept beside what it means: `02 đợt: tháng 6 và tháng 10`. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** As the paper words it. */
  readonly wording: string;
  /** In order; one but for rounds, none for what is continuous or has no term. */
  readonly spans: readonly Days[];
}

/** The last day of the term; null where it has none. */
export function dueOn({ spans }: Deadline): CalendarDate | null {
  return spans.at(-1)?.to ?? null;
}
