import {
  AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextDirection, VerticalAlignTable, WidthType,
  type ITableCellOptions,
} from 'docx';
import type { Report, ReportColumn } from '#domain/reports/report.ts';
import { headingRows, type HeadingCell } from './heading-rows.ts';
import { columnWidthsMm, page, twips, verticalHeadingMm } from './page-measures.ts';
import { rowCells } from './row-cells.ts';
import { textRuns } from './text-runs.ts';
import { cellPt, headingPt, paddingMm } from './type-size.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

interface CellLook {
  readonly align: ReportColumn['align'];
  readonly pt: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** On the same page as the next row. */
  readonly keepNext?: boolean;
}

/** The table of a report in a place so wide: fixed widths, headings repeated on every page, no row broken between two pages. */
export function letterTable(report: Report, placeMm?: number): Table {
  const widths = columnWidthsMm(report.columns, placeMm);
  const widthOf = (column: number, columns: number) => widths.slice(column, column + columns).reduce((total, width) => total + width, 0);
  const columnWidths = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columnWidths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [...headings(report, widthOf), ...columnNumbers(report, widths), ...body(report, widthOf)],
  });
}

type WidthOf = (column: number, columns: number) => number;

function headings(report: Report, widthOf: WidthOf): TableRow[] {
  const verticalMm = verticalHeadingMm(report.columns);
  const rows = headingRows(report.columns);
  return rows.map((cells, i) => {
    const isLast = i === rows.length - 1;
    const options = { tableHeader: true, cantSplit: true, children: cells.map((heading) => headingCell(heading, widthOf(heading.column, heading.columns), verticalMm)) };
    return new TableRow(verticalMm && isLast ? { ...options, height: { value: twips(verticalMm), rule: HeightRule.EXACT } } : options);
  });
}

function headingCell(heading: HeadingCell, widthMm: number, verticalMm: number | undefined): TableCell {
  return new TableCell({
    columnSpan: heading.columns,
    rowSpan: heading.rows,
    ...place(widthMm),
    ...(heading.vertical && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
    children: [cellText(heading.text, { align: 'center', pt: headingPt(heading, widthMm, verticalMm), bold: true })],
  });
}

function columnNumbers(report: Report, widths: readonly number[]): TableRow[] {
  if (report.columnNumbers.length === 0) return [];
  const children = report.columnNumbers.map((text, column) => {
    const widthMm = widths[column] ?? 0;
    return tableCell(text, widthMm, 1, { align: 'center', pt: cellPt(text, widthMm, page.pt.columnNumber), italics: true });
  });
  return [new TableRow({ tableHeader: true, cantSplit: true, children })];
}

function body(report: Report, widthOf: WidthOf): TableRow[] {
  return report.rows.map((row) => {
    const children = rowCells(row, report.columns).map(({ cell, column, columns, align, bold }) => {
      const widthMm = widthOf(column, columns);
      return tableCell(cell.text, widthMm, columns, { align, bold, keepNext: row.kind === 'group', pt: cellPt(cell.text, widthMm, page.pt.cell) });
    });
    return new TableRow({ cantSplit: true, children });
  });
}

function tableCell(text: string, widthMm: number, columnSpan: number, look: CellLook): TableCell {
  return new TableCell({ columnSpan, ...place(widthMm), children: [cellText(text, look)] });
}

function place(widthMm: number): Pick<ITableCellOptions, 'width' | 'margins' | 'verticalAlign'> {
  const side = twips(paddingMm(widthMm) / 2);
  return { width: { size: twips(widthMm), type: WidthType.DXA }, margins: { top: 11, bottom: 11, left: side, right: side }, verticalAlign: VerticalAlignTable.CENTER };
}

function cellText(text: string, { align, pt, bold = false, italics = false, keepNext = false }: CellLook): Paragraph {
  return new Paragraph({ alignment: alignments[align], ...(keepNext && { keepNext }), children: textRuns(text, { size: pt * 2, bold, italics }) });
}
