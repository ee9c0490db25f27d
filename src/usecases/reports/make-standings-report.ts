import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { buildReport } from '#domain/reports/build-report.ts';
import { reportKinds } from '#domain/reports/report.ts';
import { standingsBelow } from '#usecases/assessment/view-standings.ts';
import { partOf } from '#usecases/part-of.ts';
import type { About, Made, Making } from './made.ts';
import { needSet } from './need-set.ts';

/** A table of the standings of the day, on the form the law prescribes. */
export async function makeStandingsReport({ office, actor, deed }: Making, { kind, form, area, set, asOf }: About): Promise<Outcome<Made>> {
  const known = reportKinds.find((candidate) => candidate === kind);
  if (!known || !form) return refuse('unknown-report', { found: kind, known: [...office.law.forms.keys()].join(', ') });
  const measured = needSet(office, set);
  if (!measured.ok) return measured;
  const part = partOf(office, actor, deed, area);
  const standings = standingsBelow(office.board, office.places, measured.value, area, asOf, part);
  return done({ report: buildReport(known, { set: measured.value, area, part: part.isPart ? part.tops : null, asOf, standings, places: office.places, form, departments: office.law.departments }) });
}
