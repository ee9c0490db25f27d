/** How far a key goes in a grid of cells. */
export const walkingKeys: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
  PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -99], End: [0, 99],
};

/** Moves the one cell that is in the tab order: cells name their place in `data-row` and `data-column`. */
export function focusCell(grid: HTMLElement | null, rows: number, columns: number, row: number, column: number): void {
  const [to, at] = [Math.min(Math.max(row, 0), rows - 1), Math.min(Math.max(column, 0), columns - 1)];
  const cell = grid?.querySelector<HTMLElement>(`[data-row="${to}"][data-column="${at}"]`);
  if (!grid || !cell) return;
  for (const held of grid.querySelectorAll('[role="gridcell"][tabindex="0"]')) held.setAttribute('tabindex', '-1');
  cell.tabIndex = 0;
  cell.focus();
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
