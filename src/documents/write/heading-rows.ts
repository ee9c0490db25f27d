import type { ReportColumn } from '#domain/reports/report.ts';

/** One cell of a table's heading, with the columns and rows it covers. */
export interface HeadingCell {
  readonly text: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly vertical: boolean;
}

/** The heading of a table, row by row: neighbours of one group share a cell above their own, columns without a group reach down through both rows. */
export function headingRows(columns: readonly ReportColumn[]): readonly (readonly HeadingCell[])[] {
  if (!columns.some((column) => column.group)) return [columns.map((column, at) => ownHeading(column, at, 1))];
  const upper: HeadingCell[] = [];
  const lower: HeadingCell[] = [];
  for (const [at, column] of columns.entries()) {
    if (!column.group) {
      upper.push(ownHeading(column, at, 2));
      continue;
    }
    lower.push(ownHeading(column, at, 1));
    if (columns[at - 1]?.group === column.group) continue;
    const after = columns.findIndex((other, i) => i > at && other.group !== column.group);
    upper.push({ text: column.group, column: at, columns: (after < 0 ? columns.length : after) - at, rows: 1, vertical: false });
  }
  return [upper, lower];
}

function ownHeading(column: ReportColumn, at: number, rows: number): HeadingCell {
  return { text: column.heading, column: at, columns: 1, rows, vertical: column.vertical === true };
}
