import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';

/** Units printed under one heading: their district, or none where they lie directly under the province (from 01/7/2025). */
export interface UnitGroup {
  readonly parent: Unit | undefined;
  readonly standings: readonly UnitStanding[];
}

/** Groups keep the order in which their first unit comes; units without a district stand first. */
export function groupByParent(standings: readonly UnitStanding[], places: Gazetteer): UnitGroup[] {
  const groups = Map.groupBy(standings, ({ unit }) => headingOf(unit, places));
  return [...groups].map(([parent, members]) => ({ parent, standings: members })).sort((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined));
}

function headingOf(unit: Unit, places: Gazetteer): Unit | undefined {
  const parent = unit.parent === null ? undefined : places.find(unit.parent);
  return parent?.level === 'province' ? undefined : parent;
}

const numerals: readonly (readonly [number, string])[] = [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

export function romanNumeral(value: number): string {
  const [size = 0, sign = ''] = numerals.find(([candidate]) => candidate <= value) ?? [];
  return size === 0 ? '' : sign + romanNumeral(value - size);
}
