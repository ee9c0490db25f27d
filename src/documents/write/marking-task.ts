import { openXlsx, parseCellRef, saveXlsx, writeXlsx, type Cell, type CellStyle, type CellValue, type Sheet as WorkbookSheet } from 'hucre/xlsx';
import type { Sheet } from '#domain/intake/sheet.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';
import { workbookFault } from '#documents/read/workbook-fault.ts';
import type { Mark, MarkingRequest } from './marked-workbook.ts';
import { printNames } from './print-names.ts';
import { printable } from './printable.ts';
import { sheetNameOf } from './sheet-name.ts';
import { withTheme } from './with-theme.ts';
import { workbookText } from './workbook-text.ts';

type Cells = Map<string, Partial<Cell>>;

const paint: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } };

// Runs in a process of its own (run-apart.ts): one request, one answer.
process.once('message', (request: MarkingRequest) => {
  void markFile(request).then((answer) => process.send?.(answer));
});

async function markFile({ name, source, marks }: MarkingRequest): Promise<Outcome<Uint8Array>> {
  try {
    return done(source instanceof Uint8Array ? await markWorkbook(source, marks) : await markSheet(source, marks));
  } catch (error) {
    return workbookFault(name, error);
  }
}

async function markWorkbook(bytes: Uint8Array, marks: readonly Mark[]): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  workbook.namedRanges ??= [];
  for (const sheet of workbook.sheets) {
    keepTextAsText(sheet);
    sheet.cells ??= new Map<string, Cell>();
    markCells(sheet.cells as Cells, (row, column) => sheet.rows[row]?.[column] ?? null, marks.filter((mark) => mark.sheet === sheet.name.normalize('NFC')));
    if (!sheet.pageSetup) continue;
    workbook.namedRanges.push(...printNames(sheet.name, sheet.pageSetup));
    const { printArea: _area, printTitlesRow: _row, printTitlesColumn: _column, ...setup } = sheet.pageSetup;
    sheet.pageSetup = setup;
  }
  return withTheme(await saveXlsx(workbook));
}

async function markSheet(sheet: Sheet, marks: readonly Mark[]): Promise<Uint8Array> {
  const cells: Cells = new Map();
  sheet.rows.forEach((row, r) => row.forEach((cell, c) => cell && cells.set(`${r},${c}`, { value: workbookText(cell.text), type: 'string' })));
  markCells(cells, () => null, marks);
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return writeXlsx({ sheets: [{ name: sheetNameOf(sheet.name || documentWords.marks.sheet), cells, columns: Array.from({ length: widest }, () => ({ width: 20 })), freezePane: { rows: 1 } }] });
}

/** A mark with no cell of its own (a whole sheet) has no place here. Several marks on one cell become one comment, after any comment the officer had written there. */
function markCells(cells: Cells, valueAt: (row: number, column: number) => CellValue, marks: readonly Mark[]): void {
  for (const { at, comment } of marks) {
    if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(at)) continue;
    const { row, col } = parseCellRef(at);
    const key = `${row},${col}`;
    const cell: Partial<Cell> = cells.get(key) ?? { value: valueAt(row, col) };
    const text = [cell.comment?.text, printable(comment)].filter((part) => part !== undefined).join('\n');
    cells.set(key, { ...cell, style: { ...cell.style, ...paint }, comment: { author: documentWords.marks.author, text } });
  }
}

/** Reading undid the escapes of text such as `_x000D_`; written plainly it would come back as a line break. */
function keepTextAsText(sheet: WorkbookSheet): void {
  for (const row of sheet.rows) row.forEach((value, column) => typeof value === 'string' && (row[column] = workbookText(value)));
  for (const cell of sheet.cells?.values() ?? []) if (typeof cell.value === 'string' && cell.formula === undefined) cell.value = workbookText(cell.value);
}
