import type { Reading } from '#domain/assessment/reading.ts';
import { dayInVietnam, daysAfter, type CalendarDate } from '#domain/calendar.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import { caseOf, type LogOf } from '#domain/scoring/case-of.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';

/**
 * How a unit stood, for the day asked about, so many days before it: by the readings that spoke of a day until then or had been entered until then.
 * Judged by the thresholds of the day itself, so that only figures can make a difference.
 */
export function stoodBefore(days: number, setId: string, unit: Unit, asOf: CalendarDate, law: Law, places: Gazetteer, logOf: LogOf): readonly CriterionScore[] {
  const by = daysAfter(asOf, -days);
  const told = (reading: Reading): boolean => reading.asOf <= by || dayInVietnam(reading.at) <= by;
  const subject = caseOf(setId, unit, asOf, law, places, (id) => [...logOf(id)].filter(told));
  return subject ? scoreSet(subject) : [];
}
