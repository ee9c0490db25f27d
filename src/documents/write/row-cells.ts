import type { ReportCell, ReportColumn, ReportRow } from '#domain/reports/report.ts';

/** A cell of a report in its place. The last cell of a row with too few reaches to the end, as the line of a district does. */
export interface PlacedCell {
  readonly cell: ReportCell;
  readonly column: number;
  readonly columns: number;
  readonly align: ReportColumn['align'];
  readonly bold: boolean;
}

export function rowCells(row: ReportRow, columns: readonly ReportColumn[]): readonly PlacedCell[] {
  return row.cells.slice(0, columns.length).map((cell, column) => ({
    cell,
    column,
    columns: column === row.cells.length - 1 ? columns.length - column : 1,
    align: row.kind === 'group' && column > 0 ? 'left' : (columns[column]?.align ?? 'left'),
    bold: row.kind !== 'body',
  }));
}
