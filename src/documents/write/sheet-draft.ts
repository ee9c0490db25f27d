import type { Cell, CellStyle, CellValue, MergeRange } from 'hucre/xlsx';
import { workbookText } from './workbook-text.ts';

/** A sheet while it is being filled, row after row. */
export class SheetDraft {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly rowDefs = new Map<number, { height: number }>();

  /** Puts a value over one cell or a rectangle of them; the style goes to every cell of it, so that borders close. */
  put(row: number, column: number, value: CellValue, style: CellStyle, rows = 1, columns = 1): void {
    for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) this.cells.set(`${r},${c}`, { value: null, style });
    this.cells.set(`${row},${column}`, typeof value === 'string' ? { value: workbookText(value), type: 'string', style } : { value, style });
    if (rows > 1 || columns > 1) this.merges.push({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 });
  }

  height(row: number, points: number): void {
    this.rowDefs.set(row, { height: points });
  }
}
