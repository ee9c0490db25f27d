import { findItem, type KnownItem } from '#domain/assessment/known-items.ts';
import type { Item } from '#domain/assessment/reading.ts';
import type { CriteriaSet, Criterion, Overlay } from '#domain/criteria/criteria-set.ts';

/** Something that is entered of every unit: a whole criterion or an indicator. */
export interface GridItem {
  readonly item: Item;
  readonly known: KnownItem;
  readonly criterion: Criterion;
}

/** Criteria and indicators of a set, each criterion before its own. */
export function itemsOf(set: CriteriaSet, overlays: readonly Overlay[]): readonly GridItem[] {
  return set.criteria.flatMap((criterion) =>
    [String(criterion.no), ...criterion.indicators.map(({ code }) => code)].flatMap((item) => {
      const known = findItem(set, item, overlays);
      return known ? [{ item, known, criterion }] : [];
    }));
}
