import type { PeriodText } from '#domain/criteria/period-rules.ts';
import { done, refuse } from '#domain/outcome.ts';
import { foldReport, mayFollow, type ReportState } from '#domain/period-reports/fold-report.ts';
import { owedBelow } from '#domain/period-reports/owing.ts';
import { textsOf } from '#domain/period-reports/period-report.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { buildContent, dayOf } from './build-content.ts';
import { findPeriod, type AskPeriodReport, type FoundPeriod } from './find-period.ts';
import { handOf, stateOf } from './moves.ts';
import { changedSince } from './since.ts';

export interface WritePeriodReport extends AskPeriodReport {
  readonly texts: Readonly<Partial<Record<PeriodText, string>>>;
  /** Saved for later, or sent to the unit above. */
  readonly send: boolean;
  /** Number of the last thing done to it that the writer has seen; null where nothing was. */
  readonly base: number | null;
}

interface Written extends FoundPeriod {
  readonly state: ReportState;
  /** Nothing is written where the texts are as they were. */
  readonly isSame: boolean;
}

/**
 * Saves what the writer says, or sends the report: then its figures are kept as they stand now, and the received reports of the units below that it rests on are
 * consolidated. Refused once it is with its receiver, before it opens, and where somebody did something to it meanwhile.
 */
export const writePeriodReport = deed<WritePeriodReport, Written>('write-period-report', {
  reach: (office, input) => {
    const found = findPeriod(office, input);
    return found.ok ? done({ units: [found.value.unit] }) : found;
  },
  act: async (desk, input) => {
    const found = findPeriod(desk, input);
    if (!found.ok) return found;
    const { key, kind, period } = found.value;
    const event = input.send ? 'sent' : 'saved';
    const events = await desk.shelves.periodReports.find(key);
    const changed = changedSince(input, events);
    if (changed) return changed;
    const state = stateOf(desk, found.value, events);
    if (!mayFollow(event, state)) return refuse('report-stage', { event, state });
    const said = (texts: WritePeriodReport['texts']) => kind.texts.map((text) => [text, texts[text]?.trim() ?? ''] as const).filter(([, words]) => words !== '');
    const texts = Object.fromEntries(said(input.texts));
    const told = { on: desk.clock.today(), reason: '' };
    if (!input.send) {
      const isSame = JSON.stringify(said(input.texts)) === JSON.stringify(said(textsOf(events)));
      if (!isSame) await desk.shelves.periodReports.say(key, { ...told, event: 'saved', content: { texts } }, handOf(desk));
      return done({ ...found.value, state, isSame });
    }
    await consolidate(desk, found.value);
    const content = await buildContent(desk, desk.shelves, found.value, dayOf(desk, period), texts);
    await desk.shelves.periodReports.say(key, { ...told, event: 'sent', content }, handOf(desk));
    return done({ ...found.value, state: foldReport(period, [{ event: 'sent', on: told.on }], told.on).state, isSame: false });
  },
  record: ({ send }, { unit, kind, period, state, isSame }) => (isSame ? null : { subject: `${unit.code} ${kind.id} ${period.from}`, details: { event: send ? 'sent' : 'saved', state, asOf: period.asOf } }),
});

/** What those below sent and this unit received goes into its own report. */
async function consolidate(desk: Desk, { unit, kind, period: { from } }: FoundPeriod): Promise<void> {
  const owed = owedBelow(desk.places, kind, unit, from, desk.clock.today());
  const reports = (await desk.shelves.periodReports.toldOf(owed.map((one) => one.unit.id), from, from)).filter((report) => report.kind === kind.id);
  for (const { unit: lower, period } of owed) {
    const events = reports.find((report) => report.unit === lower.id)?.events ?? [];
    if (!mayFollow('consolidated', stateOf(desk, { period }, events))) continue;
    await desk.shelves.periodReports.say({ unit: lower.id, kind: kind.id, from }, { event: 'consolidated', on: desk.clock.today(), reason: '', content: null }, handOf(desk));
  }
}
