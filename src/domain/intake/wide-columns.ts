import { refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { Gathering } from './gathering.ts';
import { addressOf, headingDepth, type Grid } from './grid.ts';
import { headingRole, type HeadingRole } from './headings.ts';
import type { ItemNames, NamedItem } from './item-names.ts';
import type { SheetCell } from './sheet.ts';

/** The heading rows of a drawn form, from the one that names the units down to the last before the first commune. */
export interface HeadingBlock {
  readonly top: number;
  readonly bottom: number;
  /** Rows that number the columns: (1) (2) … or A B 1 2 … */
  readonly numberRows: readonly number[];
  readonly unitColumn: number;
}

/** The columns of a drawn form that are read. */
export interface WideColumns {
  readonly unit: number | undefined;
  readonly code: number | undefined;
  readonly district: number | undefined;
  readonly ordinal: number | undefined;
  readonly items: readonly { readonly column: number; readonly named: NamedItem; readonly heading: string }[];
}

const columnNumber = /^\(?\s*(?:[a-zđ]|\d{1,2}(?:\s*=.*)?)\s*\)?$/iu;

/** Finds the heading rows by the cell that names the units; undefined where no row does. */
export function findHeadingBlock(grid: Grid, names: ItemNames): HeadingBlock | undefined {
  for (let row = 0; row < Math.min(grid.height, headingDepth); row += 1) {
    const unit = grid.filled(row).find(({ cell }) => isUnitHeading(headingRole(cell.text), names));
    if (unit) return extend(grid, row, unit.column, names);
  }
  return undefined;
}

function isUnitHeading(role: HeadingRole | undefined, names: ItemNames): boolean {
  return role === 'unit' || role === 'code' || (role === 'district' && names.set.level === 'district');
}

function extend(grid: Grid, top: number, unitColumn: number, names: ItemNames): HeadingBlock {
  let bottom = Math.max(top, ...grid.filled(top).map(({ column }) => grid.merge(top, column)?.bottom ?? top));
  bottom = Math.min(bottom, top + headingDepth, grid.height - 1);
  while (isSubheading(grid, bottom + 1, unitColumn, names)) bottom += 1;
  const numberRows: number[] = [];
  for (let row = top + 1; row <= bottom; row += 1) if (isNumberRow(grid, row, unitColumn)) numberRows.push(row);
  while (isNumberRow(grid, bottom + 1, unitColumn)) numberRows.push((bottom += 1));
  return { top, bottom, numberRows, unitColumn };
}

/** A row with nothing in its first cells that names indicators: the lower half of headings that were drawn without merging. */
function isSubheading(grid: Grid, row: number, unitColumn: number, names: ItemNames): boolean {
  const filled = grid.filled(row);
  const [first] = filled;
  return first !== undefined && first.column > unitColumn && filled.some(({ cell }) => names.find(cell.text) !== undefined);
}

function isNumberRow(grid: Grid, row: number, unitColumn: number): boolean {
  const filled = grid.filled(row);
  if (filled.length < 2 || !filled.every(({ cell }) => columnNumber.test(cell.text.trim()))) return false;
  return filled.some(({ column }) => column === unitColumn) || filled.every(({ cell }) => cell.text.trim().startsWith('('));
}

/** Gives every column its meaning; a heading that tells nothing is a doubt as soon as something stands under it. */
export function readColumns(grid: Grid, block: HeadingBlock, names: ItemNames, gathering: Gathering): WideColumns {
  const width = Math.max(0, ...Array.from({ length: grid.height }, (_, row) => grid.sheet.rows[row]?.length ?? 0));
  const roles = new Map<HeadingRole, number>();
  const items = new Map<string, { column: number; named: NamedItem; heading: string }>();
  for (let column = 0; column < width; column += 1) {
    const path = headingPath(grid, block, column);
    const role = columnRole(path, names);
    const named = role === undefined ? nameColumn(path, names) : undefined;
    const heading = path.at(-1)?.at ?? addressOf(block.top, column);
    const twin = named && items.get(named.item);
    if (twin) gathering.doubt(grid.sheet, heading, refusal('two-values', { item: named.item, unit: '', first: twin.heading }));
    else if (named) items.set(named.item, { column, named, heading });
    else if (role !== undefined) { if (!roles.has(role)) roles.set(role, column); }
    else if (!path.some((cell) => isAside(cell)) && hasValues(grid, block, column)) {
      gathering.doubt(grid.sheet, heading, refusal('unknown-heading', { found: path.at(-1)?.text ?? '', expected: names.set.criteria.slice(0, 2).map(({ no }) => String(no)).join(', ') }));
    }
  }
  const unit = roles.get('unit') ?? (names.set.level === 'district' ? roles.get('district') : undefined);
  return { unit, code: roles.get('code'), district: roles.get('district') === unit ? undefined : roles.get('district'), ordinal: roles.get('ordinal'), items: [...items.values()] };
}

/** The different cells over a column, from the widest heading down to the narrowest; rows of column numbers are no headings. */
function headingPath(grid: Grid, { top, bottom, numberRows }: HeadingBlock, column: number): SheetCell[] {
  const path: SheetCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cell = numberRows.includes(row) ? undefined : grid.seen(row, column);
    if (cell && path.at(-1) !== cell) path.push(cell);
  }
  return path;
}

const places: readonly HeadingRole[] = ['unit', 'code', 'district', 'ordinal', 'note'];

/** Columns that say which commune a row is about; a heading that names an item of the set never does. */
function columnRole(path: readonly SheetCell[], names: ItemNames): HeadingRole | undefined {
  const leaf = path.at(-1);
  const role = leaf && names.find(leaf.text) === undefined ? headingRole(leaf.text) : undefined;
  return role !== undefined && places.includes(role) ? role : undefined;
}

function isAside(cell: SheetCell): boolean {
  return headingRole(cell.text) === 'aside';
}

/** The narrowest heading that names an item, or a piece of the indicator named above it. A bare number counts only under a heading about criteria. */
function nameColumn(path: readonly SheetCell[], names: ItemNames): NamedItem | undefined {
  for (const [index, cell] of [...path.entries()].reverse()) {
    const above = path.slice(0, index);
    const named = names.isBareNumber(cell.text) && !above.every((parent) => isAboutCriteria(parent, names)) ? undefined : names.find(cell.text);
    if (named) return pieceOf(path.slice(index + 1), named, names) ?? named;
  }
  return undefined;
}

function isAboutCriteria(cell: SheetCell, names: ItemNames): boolean {
  const key = fold(cell.text);
  return /\b(?:tieu chi|chi tieu)\b/.test(key) || names.set.groups.some((group) => fold(group.vi) === key);
}

function pieceOf(below: readonly SheetCell[], named: NamedItem, names: ItemNames): NamedItem | undefined {
  const leaf = below.at(-1);
  return leaf && names.findPiece(named, fold(leaf.text).replaceAll(' ', '_'));
}

function hasValues(grid: Grid, { bottom }: HeadingBlock, column: number): boolean {
  for (let row = bottom + 1; row < grid.height; row += 1) if (grid.own(row, column)) return true;
  return false;
}
