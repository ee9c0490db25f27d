import { printable } from './printable.ts';

/** Excel refuses to open a workbook with a longer cell. */
const maxCellLength = 32_767;

/** Text as a workbook can keep it. Excel reads `_x000D_` inside text as a character code, so what only looks like a code is escaped. */
export function workbookText(text: string): string {
  const escaped = printable(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return escaped.length <= maxCellLength ? escaped : escaped.slice(0, maxCellLength).toWellFormed().replace(/\ufffd$/, '');
}
