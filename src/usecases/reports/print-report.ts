import { done } from '#domain/outcome.ts';
import type { Report } from '#domain/reports/report.ts';
import { partOf } from '#usecases/part-of.ts';
import { deed } from '#usecases/use-case.ts';
import { areaOfView, findView } from '#usecases/view.ts';
import { reportOf, type MakeReport } from './make-report.ts';

export interface PrintReport extends MakeReport {
  readonly format: string;
}

/** A paper that leaves the house as a file. It is remembered what it covers, who took it and when, so that a later correction can name the papers it changes. */
export const printReport = deed<PrintReport, Report>('print-report', {
  reach: areaOfView,
  act: async (desk, input) => {
    const report = reportOf(desk, desk.actor, 'print-report', input);
    const found = findView(desk, input);
    if (!report.ok) return report;
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const { tops } = partOf(desk, desk.actor, 'print-report', unit);
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    for (const { id } of tops) await desk.shelves.printedReports.append({ kind: input.kind, unit: id, set: set.id, asOf, format: input.format, ...by });
    return done(report.value);
  },
  record: ({ unit, kind, set, format }, { asOf }) => ({ subject: `${unit} ${kind}`, details: { set, asOf, format } }),
});
