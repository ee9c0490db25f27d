import { oneLine, readTsv, type Block } from './block.ts';
import type { Behind } from './decimal-marks.ts';

export interface Pasted {
  readonly block: Block;
  readonly behind: Behind;
}

/** What was copied, from its table if it carries one (Word, LibreOffice, a web page), otherwise from its text. */
export function readClipboard(data: DataTransfer): Pasted {
  const text = data.getData('text/plain');
  const table = tableIn(data.getData('text/html'));
  if (!table) return { block: readTsv(text), behind: [] };
  const rows = [...table.rows].filter((row) => row.cells.length > 0);
  const cells = rows.map((row) => [...row.cells].flatMap((cell) => [cell, ...Array.from({ length: cell.colSpan - 1 }, () => undefined)]));
  return { block: cells.map((row) => row.map((cell) => (cell ? oneLine(shownIn(cell)) : ''))), behind: cells.map((row) => row.map(numberBehind)) };
}

/** The only table there is; a page with several tables is read as text. */
function tableIn(html: string): HTMLTableElement | undefined {
  if (!/<table/i.test(html)) return undefined;
  const tables = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table');
  return tables.length === 1 ? tables[0] : undefined;
}

/** A break inside a cell parts words. */
function shownIn(cell: HTMLElement): string {
  for (const part of cell.querySelectorAll('br, p, div')) part.after(' ');
  return cell.textContent ?? '';
}

/** Spreadsheets may say which number a cell shows: LibreOffice in sdval, Excel in x:num. */
function numberBehind(cell: HTMLElement | undefined): number | undefined {
  const told = cell?.getAttribute('sdval') ?? cell?.getAttribute('x:num') ?? '';
  return told !== '' && Number.isFinite(Number(told)) ? Number(told) : undefined;
}
