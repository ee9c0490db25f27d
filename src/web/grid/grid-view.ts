import type { Standing } from '#domain/scoring/standing.ts';
import type { CellNo, CellStore } from './cell-store.ts';
import type { GridItem } from './grid-items.ts';
import type { GridUnit } from './grid-rows.ts';
import type { Size, Spot } from './spot.ts';

/** Which items are shown: the criteria with their declarations, or the indicators with their figures. */
export type Shown = 'criteria' | 'indicators';

/** A row or a column: a unit or an item, by its place in the store. */
export type Line = { readonly kind: 'unit'; readonly place: number; readonly unit: GridUnit } | { readonly kind: 'item'; readonly place: number; readonly item: GridItem };

/** How the cells lie on the screen. Units stand in the rows; turned, as for a single unit, they stand in the columns. */
export class GridView {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly size: Size;
  readonly isTurned: boolean;
  /** The units lie under several others, which are named beside them. */
  readonly hasParents: boolean;
  readonly #cells: CellStore;

  constructor(cells: CellStore, shown: Shown, isTurned: boolean) {
    const units = cells.units.map((unit, place): Line => ({ kind: 'unit', place, unit }));
    const items = cells.items.map((item, place): Line => ({ kind: 'item', place, item })).filter((line) => line.kind === 'item' && (line.item.known.kind === 'criterion') === (shown === 'criteria'));
    this.#cells = cells;
    this.isTurned = isTurned;
    this.hasParents = cells.units.some(({ parent }) => parent !== cells.units[0]?.parent);
    this.rows = isTurned ? items : units;
    this.columns = isTurned ? units : items;
    this.size = { rows: this.rows.length, columns: this.columns.length };
  }

  cellAt({ row, column }: Spot): CellNo {
    const [r, c] = [this.rows[row]?.place ?? 0, this.columns[column]?.place ?? 0];
    return this.isTurned ? this.#cells.noOf(c, r) : this.#cells.noOf(r, c);
  }

  /** undefined where the cell is not shown. */
  spotOf(cell: CellNo): Spot | undefined {
    const { unit, item } = this.#cells.placeOf(cell);
    const [r, c] = this.isTurned ? [item, unit] : [unit, item];
    const row = this.rows.findIndex(({ place }) => place === r);
    const column = this.columns.findIndex(({ place }) => place === c);
    return row < 0 || column < 0 ? undefined : { row, column };
  }

  /** Grows when anything in a row looks otherwise. */
  rowVersion(row: number): number {
    const line = this.rows[row];
    if (!line) return 0;
    return line.kind === 'unit' ? this.#cells.unitVersion(line.place) : this.#cells.itemVersion(line.place);
  }

  /** What is found of a cell's item in its unit. */
  standingOf(cell: CellNo): Standing {
    const { unit, item } = this.#cells.placeOf(cell);
    const shown = this.#cells.items[item];
    if (!shown) return 'unknown';
    const { scores } = this.#cells;
    const score = shown.known.kind === 'criterion' ? scores.criterion(unit, shown.criterion) : scores.indicator(unit, shown.criterion, shown.item);
    return score?.standing ?? 'unknown';
  }
}
