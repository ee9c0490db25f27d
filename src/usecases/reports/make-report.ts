import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { buildReport } from '#domain/reports/build-report.ts';
import { reportKinds, type Report, type ReportKind } from '#domain/reports/report.ts';
import { standingsBelow } from '#usecases/assessment/view-standings.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type View } from '#usecases/view.ts';

export interface MakeReport extends View {
  readonly kind: string;
}

/** A paper about the units below one: built from the standings of the day, on the form the law prescribes. Writing it to a file is for the doors. */
export const makeReport = question<MakeReport, Report>('view', {
  reach: reachOfView,
  answer: async (office, _actor, input) => {
    const kind = readKind(input.kind);
    if (!kind.ok) return kind;
    const found = findView(office, input);
    if (!found.ok) return found;
    const form = office.law.forms.get(kind.value);
    if (!form) return refuse('unknown-report', { found: kind.value, known: [...office.law.forms.keys()].join(', ') });
    const { unit: area, set, asOf } = found.value;
    const standings = standingsBelow(office.board, office.places, set, area, asOf);
    return done(buildReport(kind.value, { set, area, asOf, standings, places: office.places, form, departments: office.law.departments }));
  },
});

function readKind(typed: string): Outcome<ReportKind> {
  const kind = reportKinds.find((candidate) => candidate === typed);
  return kind ? done(kind) : refuse('unknown-report', { found: typed, known: reportKinds.join(', ') });
}
