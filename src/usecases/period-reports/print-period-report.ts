import { bodiesOf } from '#domain/bodies/find-body.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { periodReportPaper } from '#domain/papers/period-report-paper.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { wordingFor } from '#usecases/papers/wording-for.ts';
import { deed, question } from '#usecases/use-case.ts';
import { findPeriod, type AskPeriodReport } from './find-period.ts';
import { seeReport } from './view-period-report.ts';

export interface PrintPeriodReport extends AskPeriodReport {
  readonly format: string;
}

type Here = Omit<Office, 'store' | 'follow'>;

/** A period report as an official paper, to be looked at: as it was sent, or as it would be sent today. */
export const viewPeriodPaper = question<PrintPeriodReport, Paper>('view', {
  reach: reachOf,
  answer: (office, _actor, input) => office.store.reading((shelves) => paperOf(office, shelves, input)),
});

/** The same taken as a file; it is remembered that it left the house, so that a later correction names it. */
export const printPeriodReport = deed<PrintPeriodReport, Paper>('print-report', {
  reach: reachOf,
  act: async (desk: Desk, input) => {
    const [found, paper] = [findPeriod(desk, input), await paperOf(desk, desk.shelves, input)];
    if (!found.ok || !paper.ok) return paper;
    const { set, asOf } = paper.value.facts as { readonly set: string; readonly asOf: typeof found.value.period.asOf };
    const { unit, kind } = found.value;
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    await desk.shelves.printedReports.append({ kind: `period-${kind.id}`, unit: unit.id, set, asOf, format: input.format, ...by });
    return paper;
  },
  record: ({ unit, kind, from, format }, { subject }) => ({ subject: `${unit} ${subject}`.slice(0, 120), details: { kind, from, format } }),
});

function reachOf(office: Office, input: PrintPeriodReport) {
  const found = findPeriod(office, input);
  return found.ok ? done({ units: [found.value.unit] }) : found;
}

async function paperOf(office: Here, shelves: Shelves, input: PrintPeriodReport): Promise<Outcome<Paper>> {
  const { papers, bodies, titles, push } = office.law.programme;
  const found = findPeriod(office, input);
  if (!found.ok) return found;
  if (papers === null) return refuse('no-paper-law', {});
  const { unit, kind, period, content, receiver } = await seeReport(office, shelves, found.value);
  const committee = (of: Unit) => bodiesOf(bodies, of, content.asOf).find((body) => body.kind.id === 'ubnd');
  const issuer = committee(unit);
  if (!issuer) return refuse('unknown-body', { found: unit.name });
  const wording = await wordingFor(office, shelves, issuer, 'report');
  if (!wording.ok) return wording;
  const facts = { unit, kind, period, content, issuer, addressee: receiver.id === unit.id ? null : committee(receiver) ?? null };
  return done(periodReportPaper(facts, { wording: wording.value, papers, bodies, titles, measures: push.measures, set: office.law.sets.get(content.set), words: office.periodWords }));
}
