import { findItem } from '#domain/assessment/known-items.ts';
import type { Item } from '#domain/assessment/reading.ts';
import type { CriteriaSet, Overlay } from '#domain/criteria/criteria-set.ts';

/** What the items of a set are counted in, and their order; looked up once and used for every unit. */
export class KnownFigures {
  readonly #set: CriteriaSet;
  readonly #overlays: readonly Overlay[];
  readonly #units = new Map<Item, string | null>();
  readonly #order: ReadonlyMap<string, number>;

  constructor(set: CriteriaSet, overlays: readonly Overlay[]) {
    this.#set = set;
    this.#overlays = overlays;
    this.#order = new Map(set.criteria.flatMap((criterion) => [String(criterion.no), ...criterion.indicators.map(({ code }) => code)]).map((code, index) => [code, index]));
  }

  unitOf(item: Item): string | null {
    let unit = this.#units.get(item);
    if (unit === undefined) this.#units.set(item, (unit = this.#findUnit(item)));
    return unit;
  }

  inOrder(a: Item, b: Item): number {
    const [placeOfA, placeOfB] = [this.#placeOf(a), this.#placeOf(b)];
    return placeOfA - placeOfB || (a < b ? -1 : 1);
  }

  #placeOf(item: Item): number {
    return this.#order.get(item.split('#')[0] ?? '') ?? this.#order.size;
  }

  #findUnit(item: Item): string | null {
    const known = findItem(this.#set, item, this.#overlays);
    if (known?.kind === 'indicator') return known.indicator.unit;
    return known?.kind === 'piece' && known.holds === 'percent' ? '%' : null;
  }
}
