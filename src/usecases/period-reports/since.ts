import { refuse } from '#domain/outcome.ts';
import type { PeriodReportEvent } from '#domain/period-reports/period-report.ts';
import type { AskPeriodReport } from './find-period.ts';

/** Refuses what was decided over an older state of a report than the newest: two may have had it open at once. */
export function changedSince({ unit, kind, from, base }: AskPeriodReport & { readonly base: number | null }, events: readonly PeriodReportEvent[]) {
  const newest = events.at(-1);
  return (newest?.seq ?? null) === base ? undefined : refuse('changed-meanwhile', { item: `${unit} ${kind} ${from}`, now: newest?.event ?? '', by: newest?.person ?? '' });
}
