import { readDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import { partOf } from '#usecases/part-of.ts';
import { deed } from '#usecases/use-case.ts';
import type { Made } from './made.ts';
import { findAbout, makeFrom, reachOfReport, type MakeReport } from './make-report.ts';

export interface PrintReport extends MakeReport {
  readonly format: string;
}

/** A paper that leaves the house as a file. It is remembered what it covers, who took it and when, so that a later correction can name the papers it changes. */
export const printReport = deed<PrintReport, Made>('print-report', {
  reach: reachOfReport,
  act: async (desk, input) => {
    const made = await makeFrom({ office: desk, shelves: desk.shelves, actor: desk.actor, deed: 'print-report' }, input);
    const about = findAbout(desk, input);
    if (!made.ok) return made;
    if (!about.ok) return about;
    const { area, set, asOf } = about.value;
    const { tops } = partOf(desk, desk.actor, 'print-report', area);
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    for (const { id } of tops) await desk.shelves.printedReports.append({ kind: input.kind, unit: id, set: set?.id ?? '', asOf, format: input.format, ...by });
    return done(made.value);
  },
  record: ({ unit, kind, set, asOf, format }) => ({ subject: `${unit} ${kind}`, details: { set: set ?? '', asOf: dayOf(asOf), format } }),
});

function dayOf(typed: string): string {
  const day = readDate(typed);
  return day.ok ? day.value : typed;
}
