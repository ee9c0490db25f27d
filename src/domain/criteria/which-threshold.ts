import { isValidAt, type Unit, type UnitId } from '#domain/places/unit.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet, Indicator, Overlay, Threshold } from './criteria-set.ts';
import type { Law, UnitClass } from './law.ts';

/** What decides which threshold a unit is judged by on a date. */
export interface Circumstances {
  readonly year: number;
  /** Key into `thresholds`: a region, a commune group, or null where it is not known. */
  readonly key: string | null;
  /** Province decisions in force for the unit, in the order of their dates; a later one wins. */
  readonly overlays: readonly Overlay[];
}

/** The clause that judges: the threshold, the key it was found under, and the overlay that gave it, if one did. */
export interface Clause {
  readonly threshold: Threshold;
  readonly key: string;
  readonly overlay: string | null;
}

const unknownClause: Clause = { threshold: { kind: 'unknown', value: null, confidence: 'recalled', certainty: 'none' }, key: 'chung', overlay: null };

/** Region for 2016-2025, commune group for 2026-2030. An especially difficult commune is judged by the northern mountains wherever it lies (QĐ 318/QĐ-TTg, Điều 1). */
export function circumstancesOf(set: CriteriaSet, unit: Unit, provinceCode: string, law: Law, asOf: CalendarDate): Circumstances {
  const classes = classesOf(law, unit.code)
    .filter((entry) => entry.from <= asOf && (entry.to === null || asOf <= entry.to) && isValidAt(unit, asOf))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const overlays = law.overlays
    .filter((overlay) => overlay.base === set.id && overlay.province === provinceCode && overlay.validFrom <= asOf && (overlay.validTo === null || asOf <= overlay.validTo))
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return { year: Number(asOf.slice(0, 4)), key: keyFor(set, unit, classes), overlays };
}

/** A country has thousands of classed units, and every judgement asks for those of one. */
const classesByUnit = new WeakMap<readonly UnitClass[], ReadonlyMap<string, readonly UnitClass[]>>();

function classesOf({ unitClasses }: Law, code: string): readonly UnitClass[] {
  const held = classesByUnit.get(unitClasses) ?? groupByUnit(unitClasses);
  classesByUnit.set(unitClasses, held);
  return held.get(code) ?? [];
}

function groupByUnit(unitClasses: readonly UnitClass[]): ReadonlyMap<string, readonly UnitClass[]> {
  const grouped = new Map<string, UnitClass[]>();
  for (const entry of unitClasses) grouped.set(entry.unit, [...(grouped.get(entry.unit) ?? []), entry]);
  return grouped;
}

function keyFor(set: CriteriaSet, unit: Unit, classes: readonly UnitClass[]): string | null {
  switch (set.thresholdDimension) {
    case 'none':
      return 'chung';
    case 'communeGroup':
      return classes.findLast((entry) => entry.communeGroup !== undefined)?.communeGroup ?? null;
    case 'region': {
      const difficult = classes.some((entry) => entry.especiallyDifficult === true);
      const rule = difficult ? set.scopeRules.find((scope) => typeof scope.effect['useRegion'] === 'string') : undefined;
      return rule ? String(rule.effect['useRegion']) : unit.region;
    }
  }
}

/** The clause for one indicator: the latest overlay that speaks of the unit first, then the set. */
export function clauseFor(indicator: Indicator, circumstances: Circumstances): Clause {
  for (const overlay of circumstances.overlays.toReversed()) {
    const spoken = overlay.thresholds[indicator.code];
    const found = pick(spoken, circumstances.key);
    if (found) return { ...found, overlay: overlay.id };
    if (spoken && circumstances.key === null) return { ...unknownClause, overlay: overlay.id };
  }
  const found = pick(indicator.thresholds, circumstances.key);
  return found ? { ...found, overlay: null } : unknownClause;
}

/** The unit's own key, then `*`, then `chung`. A unit whose key is not known is judged only by what holds for every key alike, never by a guess. */
function pick(thresholds: Readonly<Record<string, Threshold>> | undefined, key: string | null): { threshold: Threshold; key: string } | undefined {
  if (!thresholds) return undefined;
  if (key === null && Object.keys(thresholds).some((named) => named !== '*' && named !== 'chung')) return undefined;
  for (const candidate of key === null ? ['*'] : [key, '*', 'chung']) {
    const threshold = thresholds[candidate];
    if (threshold) return { threshold, key: candidate };
  }
  return undefined;
}

/** The figure of a year in a series; null outside the years it was set for. */
export function seriesValue(values: Readonly<Record<string, number>>, year: number): number | null {
  return values[String(year)] ?? null;
}

/** The province a unit lies in, by its chain of parents. */
export function provinceOf(unit: Unit, byId: (id: UnitId) => Unit | undefined): Unit | undefined {
  let here: Unit | undefined = unit;
  while (here && here.level !== 'province') here = here.parent === null ? undefined : byId(here.parent);
  return here;
}
