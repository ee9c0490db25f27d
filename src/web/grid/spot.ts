/** A cell by its place on the screen. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function areaOf(a: Spot, b: Spot): Area {
  return { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
}

export function sizeOf({ top, left, bottom, right }: Area): Size {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** Every cell of an area, row by row. */
export function spotsOf({ top, left, bottom, right }: Area): Spot[] {
  const spots: Spot[] = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) spots.push({ row, column });
  return spots;
}

export function isSame(a: Spot, b: Spot): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The nearest cell inside the grid. */
export function within({ row, column }: Spot, size: Size): Spot {
  return { row: Math.max(0, Math.min(row, size.rows - 1)), column: Math.max(0, Math.min(column, size.columns - 1)) };
}
