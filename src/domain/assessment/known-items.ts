import type { CriteriaSet, Indicator, Overlay, Threshold } from '#domain/criteria/criteria-set.ts';
import { criterionOf, findIndicator } from '#domain/criteria/criteria-set.ts';
import { splitItem, type Item } from './reading.ts';

/** What an item of a set is: a whole criterion, an indicator, or a named piece of an indicator with the unit it is counted in. */
export type KnownItem =
  | { readonly kind: 'criterion'; readonly criterion: number }
  | { readonly kind: 'indicator'; readonly criterion: number; readonly indicator: Indicator }
  | { readonly kind: 'piece'; readonly criterion: number; readonly indicator: Indicator; readonly key: string; readonly holds: 'percent' | 'number' | 'yes-no' };

/** Men and women, where a threshold must hold for both (splitBy "giới"). */
export const sexes = ['nam', 'nu'] as const;

/** Finds what an item means in a set, under the overlays in force if given; undefined when there is no such thing. */
export function findItem(set: CriteriaSet, item: Item, overlays: readonly Overlay[] = []): KnownItem | undefined {
  const { code, part } = splitItem(item);
  const indicator = findIndicator(set, code);
  if (!indicator) {
    const criterion = set.criteria.find((candidate) => String(candidate.no) === code);
    return criterion && part === null ? { kind: 'criterion', criterion: criterion.no } : undefined;
  }
  const criterion = criterionOf(set, code)?.no ?? 0;
  if (part === null) return { kind: 'indicator', criterion, indicator };
  const holds = pieces(indicator, overlays.filter((overlay) => overlay.base === set.id)).get(part);
  return holds && { kind: 'piece', criterion, indicator, key: part, holds };
}

/** Every named piece of an indicator over all its thresholds, the nation's and the provinces': parts, men and women, and the facts its conditions ask for. */
export function pieces(indicator: Indicator, overlays: readonly Overlay[] = []): ReadonlyMap<string, 'percent' | 'number' | 'yes-no'> {
  const found = new Map<string, 'percent' | 'number' | 'yes-no'>();
  if (indicator.measure?.splitBy !== undefined) for (const sex of sexes) found.set(sex, indicator.valueType === 'percent' ? 'percent' : 'number');
  const everyThreshold = [indicator.thresholds, ...overlays.map((overlay) => overlay.thresholds[indicator.code] ?? {})].flatMap((byKey) => Object.values(byKey));
  for (const threshold of everyThreshold) addParts(threshold, found);
  return found;
}

function addParts(threshold: Threshold, found: Map<string, 'percent' | 'number' | 'yes-no'>): void {
  if (threshold.kind !== 'parts') return;
  for (const part of threshold.parts) {
    found.set(part.key, typeof part.value === 'boolean' ? 'yes-no' : part.unit === '%' ? 'percent' : 'number');
    const fact = part.when?.split(/\s+/)[0];
    if (fact) found.set(fact, 'number');
  }
}
