import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor, Deed } from '#domain/people/actor.ts';
import { buildReport } from '#domain/reports/build-report.ts';
import { reportKinds, type Report, type ReportKind } from '#domain/reports/report.ts';
import { standingsBelow } from '#usecases/assessment/view-standings.ts';
import type { Office } from '#usecases/office.ts';
import { partOf } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { areaOfView, findView, type View } from '#usecases/view.ts';

export interface MakeReport extends View {
  readonly kind: string;
}

/** A paper about the units below one, to be looked at on the screen. A paper that leaves the house is printed: print-report.ts. */
export const makeReport = question<MakeReport, Report>('view', {
  reach: areaOfView,
  answer: async (office, actor, input) => reportOf(office, actor, 'view', input),
});

/** Builds a paper from the standings of the day, on the form the law prescribes. One about more than the person's area covers his part and says so. Writing it to a file is for the doors. */
export function reportOf(office: Pick<Office, 'law' | 'places' | 'board' | 'clock'>, actor: Actor, deed: Deed, input: MakeReport): Outcome<Report> {
  const kind = readKind(input.kind);
  if (!kind.ok) return kind;
  const found = findView(office, input);
  if (!found.ok) return found;
  const form = office.law.forms.get(kind.value);
  if (!form) return refuse('unknown-report', { found: kind.value, known: [...office.law.forms.keys()].join(', ') });
  const { unit: area, set, asOf } = found.value;
  const part = partOf(office, actor, deed, area);
  const standings = standingsBelow(office.board, office.places, set, area, asOf, part);
  return done(buildReport(kind.value, { set, area, part: part.isPart ? part.tops : null, asOf, standings, places: office.places, form, departments: office.law.departments }));
}

function readKind(typed: string): Outcome<ReportKind> {
  const kind = reportKinds.find((candidate) => candidate === typed);
  return kind ? done(kind) : refuse('unknown-report', { found: typed, known: reportKinds.join(', ') });
}
