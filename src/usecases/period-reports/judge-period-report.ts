import { done, refuse } from '#domain/outcome.ts';
import { mayFollow, type Judgement } from '#domain/period-reports/fold-report.ts';
import { keptContent } from '#domain/period-reports/period-report.ts';
import { deed } from '#usecases/use-case.ts';
import { findPeriod, type AskPeriodReport, type FoundPeriod } from './find-period.ts';
import { handOf, isOwnReport, stateOf } from './moves.ts';
import { changedSince } from './since.ts';

export interface JudgePeriodReport extends AskPeriodReport {
  readonly event: Judgement;
  /** Needed to return it. */
  readonly reason: string;
  /** Number of the last thing done to it that the judge has seen. */
  readonly base: number | null;
}

/**
 * Receives a report, returns it with a reason, or closes the books on it. Frozen, it never changes: it stands among the printed papers, so that a later
 * correction names it. Nobody judges what he sent himself.
 */
export const judgePeriodReport = deed<JudgePeriodReport, FoundPeriod>('judge-period-report', {
  reach: (office, input) => {
    const found = findPeriod(office, input);
    return found.ok ? done({ units: [found.value.receiver] }) : found;
  },
  act: async (desk, input) => {
    const found = findPeriod(desk, input);
    if (!found.ok) return found;
    const { key, unit } = found.value;
    const { event } = input;
    const events = await desk.shelves.periodReports.find(key);
    const changed = changedSince(input, events);
    if (changed) return changed;
    const state = stateOf(desk, found.value, events);
    if (!mayFollow(event, state)) return refuse('report-stage', { event, state });
    if (isOwnReport(desk.actor, found.value, events)) return refuse('own-entry', { move: event });
    const reason = input.reason.trim();
    if (event === 'returned' && reason === '') return refuse('reason-for-move', { move: event });
    const told = { on: desk.clock.today(), reason: event === 'returned' ? reason : '' };
    if (event !== 'frozen') {
      await desk.shelves.periodReports.say(key, { ...told, event, content: null }, handOf(desk));
      return found;
    }
    const content = keptContent(events);
    if (!content) return refuse('report-stage', { event, state });
    await desk.shelves.periodReports.say(key, { ...told, event, content }, handOf(desk));
    await desk.shelves.printedReports.append({ kind: `period-${key.kind}`, unit: unit.id, set: content.set, asOf: content.asOf, format: 'frozen', ...handOf(desk) });
    return found;
  },
  record: ({ event, reason }, { unit, kind, period }) => ({ subject: `${unit.code} ${kind.id} ${period.from}`, details: { event, ...(event === 'returned' ? { reason: reason.trim() } : {}) } }),
});
