import type { Item, Reading } from '#domain/assessment/reading.ts';
import { done } from '#domain/outcome.ts';
import { unitsOf } from '#domain/people/visible-units.ts';
import type { Unit } from '#domain/places/unit.ts';
import { partOf } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { areaOfView, findView, type View } from '#usecases/view.ts';
import { lockedCriteria } from './locked-criteria.ts';
import { markOf, type GridMark } from './view-grid.ts';

export interface GridChange {
  readonly unit: Unit;
  readonly item: Item;
  /** What is in force now; null where it was withdrawn. */
  readonly reading: Reading | null;
}

export interface GridChanges {
  readonly mark: GridMark;
  readonly cells: readonly GridChange[];
  /** Units in which criteria are locked now. */
  readonly locked: readonly { readonly unit: Unit; readonly criteria: readonly number[] }[];
}

/** The cells of a grid that were entered after a reading, as they stand now. */
export const viewGridChanges = question<View & { readonly since: number }, GridChanges>('view', {
  reach: areaOfView,
  answer: async (office, actor, input) => {
    const found = findView(office, input);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const units = unitsOf(partOf(office, actor, 'view', unit), unit, asOf, office.places).filter(({ level }) => level === set.level);
    const cells = units.flatMap((below) => {
      const items = itemsAfter(office.board.log(set.id, below.id), input.since);
      if (items.size === 0) return [];
      const current = office.board.current(set.id, below.id, asOf);
      return [...items].map((item) => ({ unit: below, item, reading: current.get(item) ?? null }));
    });
    const locked = units.map((below) => ({ unit: below, criteria: lockedCriteria(office, below, set, asOf) })).filter(({ criteria }) => criteria.length > 0);
    return done({ mark: markOf(office, set), cells, locked });
  },
});

/** The log grows at its end, so what is new stands there. */
function itemsAfter(log: readonly Reading[], since: number): Set<Item> {
  const items = new Set<Item>();
  for (let at = log.length - 1; at >= 0; at -= 1) {
    const reading = log[at];
    if (!reading || reading.seq <= since) break;
    items.add(reading.item);
  }
  return items;
}
