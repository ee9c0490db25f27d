import { sizeOf, spotsOf, type Area, type Size, type Spot } from './spot.ts';

/** Texts as they stand in rows and columns on the clipboard. */
export type Block = readonly (readonly string[])[];

/** One text for one cell. */
export interface Laid extends Spot {
  readonly text: string;
}

export interface LaidBlock {
  readonly cells: readonly Laid[];
  /** Cells of the block that found no place in the grid. */
  readonly outside: number;
}

/**
 * Reads the text a spreadsheet puts on the clipboard: tabs between cells, line ends between rows, and quotes around a cell
 * that holds either or a quote at its beginning. A line break inside a cell becomes a space.
 */
export function readTsv(text: string): Block {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const { cell, end } = readCell(whole, at);
    row.push(oneLine(cell));
    if (whole[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= whole.length) return rows;
    at = end + 1;
  }
}

function readCell(text: string, start: number): { cell: string; end: number } {
  const quoted = text[start] === '"' ? readQuoted(text, start) : undefined;
  if (quoted) return quoted;
  const found = text.slice(start).search(/[\t\n]/);
  const end = found < 0 ? text.length : start + found;
  return { cell: text.slice(start, end), end };
}

/** A quoted cell ends at a quote that stands before a tab, a line end or the end; anything else was a quote in plain text. */
function readQuoted(text: string, start: number): { cell: string; end: number } | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return ['\t', '\n', undefined].includes(text[at + 1]) ? { cell: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 } : undefined;
  }
  return undefined;
}

/** What Excel shows of a cell, on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC');
}

/** Every row ends with a line end, as in Excel. */
export function writeTsv(block: Block): string {
  return block.map((row) => `${row.map((text) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t')}\r\n`).join('');
}

/** The same as a table, for programs that take their tables from HTML. */
export function writeHtml(block: Block): string {
  const cells = (row: readonly string[]) => row.map((text) => `<td>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</td>`).join('');
  return `<table>${block.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;
}

/** Lays a block from the first cell of a selection; one that goes into the selection several times is repeated, as Excel does. */
export function layBlock(block: Block, selected: Area, grid: Size): LaidBlock {
  const size = { rows: block.length, columns: Math.max(0, ...block.map((row) => row.length)) };
  if (size.columns === 0) return { cells: [], outside: 0 };
  const room = sizeOf(selected);
  const repeats = room.rows % size.rows === 0 && room.columns % size.columns === 0;
  const [rows, columns] = repeats ? [room.rows, room.columns] : [size.rows, size.columns];
  const spots = spotsOf({ top: selected.top, left: selected.left, bottom: selected.top + rows - 1, right: selected.left + columns - 1 });
  const inside = spots.filter(({ row, column }) => row < grid.rows && column < grid.columns);
  const cells = inside.map(({ row, column }) => ({ row, column, text: block[(row - selected.top) % size.rows]?.[(column - selected.left) % size.columns] ?? '' }));
  return { cells, outside: spots.length - inside.length };
}

/** The first row of a selection over all of it (Ctrl+D), or the row above a single one. */
export function fillDown(selected: Area, textAt: (spot: Spot) => string): readonly Laid[] {
  const from = selected.top === selected.bottom ? selected.top - 1 : selected.top;
  return from < 0 ? [] : spotsOf({ ...selected, top: from + 1 }).map((spot) => ({ ...spot, text: textAt({ row: from, column: spot.column }) }));
}

/** The first column over all of the selection (Ctrl+R), or the column before a single one. */
export function fillRight(selected: Area, textAt: (spot: Spot) => string): readonly Laid[] {
  const from = selected.left === selected.right ? selected.left - 1 : selected.left;
  return from < 0 ? [] : spotsOf({ ...selected, left: from + 1 }).map((spot) => ({ ...spot, text: textAt({ row: spot.row, column: from }) }));
}
