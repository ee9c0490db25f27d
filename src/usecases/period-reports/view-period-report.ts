import { done } from '#domain/outcome.ts';
import { changedSections, type ChangedSection, type PeriodContent } from '#domain/period-reports/content.ts';
import { foldReport, isWithWriter, type ReportEvent, type ReportStanding } from '#domain/period-reports/fold-report.ts';
import { keptContent, textsOf, type PeriodReportEvent } from '#domain/period-reports/period-report.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { buildContent, dayOf } from './build-content.ts';
import { findPeriod, type AskPeriodReport, type FoundPeriod } from './find-period.ts';
import { movesOf } from './moves.ts';

export interface SeenReport extends FoundPeriod {
  readonly standing: ReportStanding;
  /** What it says: as it was sent or frozen, or as the data stand while it is with its writer. */
  readonly content: PeriodContent;
  /** What it would say otherwise now, for the same day; it keeps its own. */
  readonly changed: readonly ChangedSection[];
  readonly events: readonly PeriodReportEvent[];
}

export interface PeriodReportView extends SeenReport {
  /** What the person may do with it now. */
  readonly next: readonly ReportEvent[];
}

/** One period report: what it says, what was done to it, and what may be done next. */
export const viewPeriodReport = question<AskPeriodReport, PeriodReportView>('view', {
  reach: (office, input) => {
    const found = findPeriod(office, input);
    return found.ok ? done({ units: [found.value.unit] }) : found;
  },
  answer: async (office, actor, input) => {
    const found = findPeriod(office, input);
    if (!found.ok) return found;
    const seen = await office.store.reading((shelves) => seeReport(office, shelves, found.value));
    return done({ ...seen, next: movesOf(office, actor, seen, seen.events) });
  },
});

/** A report as it stands today, and what the data say beside it. */
export async function seeReport(office: Omit<Office, 'store' | 'follow'>, shelves: Shelves, found: FoundPeriod): Promise<SeenReport> {
  const events = await shelves.periodReports.find(found.key);
  const standing = foldReport(found.period, events, office.clock.today());
  const kept = isWithWriter(standing.state) ? undefined : keptContent(events);
  const now = await buildContent(office, shelves, found, kept?.asOf ?? dayOf(office, found.period), textsOf(events));
  return { ...found, standing, content: kept ?? now, changed: kept ? changedSections(kept, now) : [], events };
}
