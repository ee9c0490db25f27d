import type { Item } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Unit } from '#domain/places/unit.ts';

type ByItem = Map<Item, string>;

/** Which cell of a file first spoke of what. */
export class FirstCells {
  readonly #held = new Map<Unit, Map<CriteriaSet, Map<CalendarDate, ByItem>>>();

  /** The cell that spoke of an item before; where none did, this one is noted. */
  note(unit: Unit, set: CriteriaSet, asOf: CalendarDate, item: Item, place: string): string | undefined {
    const cells = this.#held.get(unit)?.get(set)?.get(asOf) ?? this.#begin(unit, set, asOf);
    const first = cells.get(item);
    if (first === undefined) cells.set(item, place);
    return first;
  }

  #begin(unit: Unit, set: CriteriaSet, asOf: CalendarDate): ByItem {
    const ofUnit = this.#held.get(unit) ?? new Map<CriteriaSet, Map<CalendarDate, ByItem>>();
    const ofSet = ofUnit.get(set) ?? new Map<CalendarDate, ByItem>();
    const cells: ByItem = new Map();
    this.#held.set(unit, ofUnit.set(set, ofSet.set(asOf, cells)));
    return cells;
  }
}
