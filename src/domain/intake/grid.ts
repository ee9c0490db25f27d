import type { Merge, Sheet, SheetCell } from './sheet.ts';

/** A sheet as a person sees it: a merged cell stands everywhere in its rectangle. */
export class Grid {
  readonly sheet: Sheet;
  readonly #merges: readonly Merge[];

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.#merges = sheet.merges.slice(0, mostMerges);
  }

  get height(): number {
    return this.sheet.rows.length;
  }

  /** The cell that stands there itself; undefined where it is empty. */
  own(row: number, column: number): SheetCell | undefined {
    const cell = this.sheet.rows[row]?.[column];
    return isEmpty(cell) ? undefined : cell;
  }

  /** The cell seen there: its own, or the merged one that covers it. */
  seen(row: number, column: number): SheetCell | undefined {
    const merge = this.merge(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  merge(row: number, column: number): Merge | undefined {
    return this.#merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right);
  }

  /** The filled cells of a row with their columns. */
  filled(row: number): readonly { readonly column: number; readonly cell: SheetCell }[] {
    return (this.sheet.rows[row] ?? []).flatMap((cell, column) => (cell === undefined || isEmpty(cell) ? [] : [{ column, cell }]));
  }
}

/** Headings are looked for in the first rows only; below them stand communes. */
export const headingDepth = 40;
/** No drawn form has more; a file with a million merged cells is not worth an hour of looking. */
const mostMerges = 2000;

export function isEmpty(cell: SheetCell | undefined): boolean {
  return cell === undefined || (cell.text.trim() === '' && cell.number === undefined);
}

/** The address of a cell that need not exist: row 13, column 3 → `D14`. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row + 1);
}

/** The cell at an address; undefined where nothing stands. */
export function cellAt(sheet: Sheet, at: string): SheetCell | undefined {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return sheet.rows[Number(row) - 1]?.[column - 1];
}
