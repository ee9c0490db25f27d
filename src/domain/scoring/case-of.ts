import { currentAt } from '#domain/assessment/current.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Law } from '#domain/criteria/law.ts';
import { circumstancesOf } from '#domain/criteria/which-threshold.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Case } from './score.ts';

/** Where a unit's readings for a set come from: the board's memory, or the store when the board is checked. */
export type LogOf = (setId: string) => Iterable<Reading>;

/**
 * Puts together what scoring needs for one unit on one day; undefined for an unknown set.
 * A set may lean on another, never in a circle: sets already being asked are not asked again.
 */
export function caseOf(setId: string, unit: Unit, asOf: CalendarDate, law: Law, places: Gazetteer, logOf: LogOf, asking: readonly string[] = []): Case | undefined {
  const set = law.sets.get(setId);
  if (!set || asking.includes(setId)) return undefined;
  return {
    set,
    circumstances: circumstancesOf(set, unit, places.provinceOf(unit)?.code ?? '', law, asOf),
    current: currentAt(logOf(setId), asOf),
    other: (otherId) => caseOf(otherId, unit, asOf, law, places, logOf, [...asking, setId]),
  };
}
