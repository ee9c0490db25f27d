import { cellRef, readXlsx, type Sheet as WorkbookSheet } from 'hucre/xlsx';
import type { Sheet, SheetCell } from '#domain/intake/sheet.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { sheetCell } from './cell-text.ts';
import { workbookFault } from './workbook-fault.ts';

export interface WorkbookRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// Runs in a process of its own (run-apart.ts): one request, one answer.
process.once('message', (request: WorkbookRequest) => {
  void readWorkbook(request).then((answer) => process.send?.(answer));
});

async function readWorkbook({ name, bytes }: WorkbookRequest): Promise<Outcome<Sheet[]>> {
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    return done(workbook.sheets.filter((sheet) => !sheet.hidden && !sheet.veryHidden).map(toSheet));
  } catch (error) {
    return workbookFault(name, error);
  }
}

function toSheet(sheet: WorkbookSheet): Sheet {
  const rows = sheet.rows.map((values, row) =>
    withoutEmptyEnd(values.map((value, column) => sheetCell(cellRef(row, column), value, sheet.cells?.get(`${row},${column}`)))),
  );
  while (rows.at(-1)?.length === 0) rows.pop();
  const merges = (sheet.merges ?? []).map((m) => ({ top: m.startRow, left: m.startCol, bottom: m.endRow, right: m.endCol }));
  return { name: sheet.name.normalize('NFC'), rows, merges };
}

function withoutEmptyEnd(cells: (SheetCell | undefined)[]): (SheetCell | undefined)[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
}
