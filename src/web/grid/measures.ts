import type { Area, Size, Spot } from './spot.ts';

/** How large things are drawn, in pixels. */
export interface Measures {
  readonly row: number;
  readonly column: number;
  /** Width of the frozen names. */
  readonly names: number;
  /** Heights of the two rows of headings. */
  readonly group: number;
  readonly heading: number;
}

export function headOf({ group, heading }: Measures): number {
  return group + heading;
}

/** The whole drawn grid, names and headings included. */
export function extentOf(measures: Measures, { rows, columns }: Size): { width: number; height: number } {
  return { width: measures.names + columns * measures.column, height: headOf(measures) + rows * measures.row };
}

export function boxOf(measures: Measures, { top, left, bottom, right }: Area): { x: number; y: number; width: number; height: number } {
  return {
    x: measures.names + left * measures.column,
    y: headOf(measures) + top * measures.row,
    width: (right - left + 1) * measures.column,
    height: (bottom - top + 1) * measures.row,
  };
}

/** What is under a point of the window: a cell, a name, a heading. Points beyond the edge belong to the nearest cell. */
export function under(measures: Measures, frame: HTMLElement, x: number, y: number): { readonly part: 'cell' | 'name' | 'heading' | 'corner'; readonly spot: Spot } {
  const { left, top } = frame.getBoundingClientRect();
  const [inX, inY] = [x - left - frame.clientLeft, y - top - frame.clientTop];
  const spot = {
    row: Math.floor((inY + frame.scrollTop - headOf(measures)) / measures.row),
    column: Math.floor((inX + frame.scrollLeft - measures.names) / measures.column),
  };
  const [isName, isHeading] = [inX < measures.names, inY < headOf(measures)];
  return { part: isName ? (isHeading ? 'corner' : 'name') : isHeading ? 'heading' : 'cell', spot };
}

/** Scrolls no further than needed for a cell to stand clear of the frozen parts. */
export function bringIntoSight(measures: Measures, frame: HTMLElement, { row, column }: Spot): void {
  const [x, y] = [column * measures.column, row * measures.row];
  const [width, height] = [frame.clientWidth - measures.names, frame.clientHeight - headOf(measures)];
  if (x < frame.scrollLeft) frame.scrollLeft = x;
  else if (x + measures.column > frame.scrollLeft + width) frame.scrollLeft = x + measures.column - width;
  if (y < frame.scrollTop) frame.scrollTop = y;
  else if (y + measures.row > frame.scrollTop + height) frame.scrollTop = y + measures.row - height;
}
