import { areaOf, isSame, within, type Area, type Size, type Spot } from './spot.ts';

/** What is selected: from the active cell, where typing goes, to the cell the selection was drawn to. */
export interface Selection {
  readonly active: Spot;
  readonly head: Spot;
}

/** Where the keys can take the cursor. */
export type Move =
  | { readonly by: Spot }
  | { readonly to: 'row-start' | 'row-end' | 'first' | 'last' | 'top' | 'bottom' }
  | { readonly next: 1 | -1 };

export const atFirst: Selection = { active: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

export function only(spot: Spot): Selection {
  return { active: spot, head: spot };
}

export function selectedArea({ active, head }: Selection): Area {
  return areaOf(active, head);
}

/** One cell goes with the active cell; the selection is given up. */
export function move({ active }: Selection, by: Move, size: Size): Selection {
  return only(step(active, by, size));
}

/** The far end moves, the active cell stays. */
export function extend({ active, head }: Selection, by: Move, size: Size): Selection {
  return { active, head: step(head, by, size) };
}

export function selectAll(size: Size): Selection {
  return { active: { row: 0, column: 0 }, head: within({ row: size.rows, column: size.columns }, size) };
}

/** Whether the next cell in reading order would lie outside the grid, so that the key should leave it. */
export function isAtEdge({ active }: Selection, next: 1 | -1, size: Size): boolean {
  return isSame(active, next === 1 ? within({ row: size.rows, column: size.columns }, size) : { row: 0, column: 0 });
}

function step(from: Spot, by: Move, size: Size): Spot {
  if ('by' in by) return within({ row: from.row + by.by.row, column: from.column + by.by.column }, size);
  if ('next' in by) return inReadingOrder(from, by.next, size);
  switch (by.to) {
    case 'row-start': return { row: from.row, column: 0 };
    case 'row-end': return within({ row: from.row, column: size.columns }, size);
    case 'first': return { row: 0, column: 0 };
    case 'last': return within({ row: size.rows, column: size.columns }, size);
    case 'top': return { row: 0, column: from.column };
    case 'bottom': return within({ row: size.rows, column: from.column }, size);
  }
}

/** Along the row, and on to the next one at its end. */
function inReadingOrder({ row, column }: Spot, next: 1 | -1, size: Size): Spot {
  const place = row * size.columns + column + next;
  const inside = Math.max(0, Math.min(place, size.rows * size.columns - 1));
  return { row: Math.floor(inside / size.columns), column: inside % size.columns };
}
