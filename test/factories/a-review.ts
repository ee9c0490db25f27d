import type { ReportFacts } from '#domain/reports/report-facts.ts';
import type { ReportKind } from '#domain/reports/report.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import { aBacSon, bacSonMet, bacSonUnit } from './a-bac-son.ts';
import { aCaseInLaw } from './a-case.ts';
import { aReading, theDay } from './a-reading.ts';
import { theLaw } from './the-law.ts';

const law = theLaw();

/** Criteria declared unmet: for Long Đống those of the notice, for the others the last ones of the set. */
export function unmetOf(name: string, met: number): number[] {
  return name === 'Long Đống' ? [2, 6, 13, 15, 17] : Array.from({ length: 19 - met }, (_, index) => met + 1 + index);
}

/** The standings of Bắc Sơn's communes as declared on the day of the notice. `readings` adds to what a commune declared. */
export function bacSonStandings(set: string, readings: Readonly<Record<string, readonly Reading[]>> = {}, places = aBacSon()): UnitStanding[] {
  return bacSonMet.map(([code, name, met]) => {
    const unmet = unmetOf(name, met);
    const declared = Array.from({ length: 19 }, (_, index) => aReading(String(index + 1), !unmet.includes(index + 1), { set }));
    const unit = bacSonUnit(places, code);
    return { unit, scores: scoreSet(aCaseInLaw(law, set, [...declared, ...(readings[code] ?? [])], { unit })) };
  });
}

/** Everything a report of Bắc Sơn on the day of the notice is made of. */
export function reviewFacts(kind: ReportKind, differs: Partial<ReportFacts> = {}): ReportFacts {
  const places = aBacSon();
  const set = law.sets.get('commune-ntm-2021-2025');
  const form = law.forms.get(kind);
  if (!set || !form) throw new Error(`law/ holds no form ${kind}`);
  return { set, area: bacSonUnit(places, '185'), asOf: theDay, standings: bacSonStandings(set.id, {}, places), places, form, departments: law.departments, ...differs };
}
