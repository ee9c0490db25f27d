import type { Report, ReportRow } from '#domain/reports/report.ts';
import { headingRows } from './heading-rows.ts';
import { columnWidthsMm, page, textWidthMm, verticalHeadingMm } from './page-measures.ts';
import { rowCells } from './row-cells.ts';
import { lineCount } from './text-width.ts';
import { paddingMm } from './type-size.ts';

export interface RowOnPage {
  readonly row: ReportRow;
  readonly heightMm: number;
}

const mmPerPt = 25.4 / 72;
const leading = 1.2;
const textHeightMm = page.heightMm - page.marginMm.top - page.marginMm.bottom;
/** Kept free at the foot of each page, because heights are reckoned and not measured. */
const reserveMm = 4;

/** The rows of a report as they fall on its pages, each page carrying the heading again and the first one the captions too. */
export function pagesOf(report: Report): readonly (readonly RowOnPage[])[] {
  const widths = columnWidthsMm(report.columns);
  const tableMm = textHeightMm - reserveMm - headingHeightMm(report, widths);
  const pages: RowOnPage[][] = [];
  let current: RowOnPage[] = [];
  let freeMm = tableMm - captionHeightMm(report);
  for (const row of report.rows) {
    const heightMm = rowHeightMm(row, report, widths);
    if (heightMm > freeMm && current.length > 0) {
      // The name of a district does not stand alone at the foot of a page.
      const named = current.findLastIndex((placed) => placed.row.kind !== 'group') + 1;
      const carried = named > 0 ? current.slice(named) : [];
      pages.push(current.slice(0, current.length - carried.length));
      current = carried;
      freeMm = carried.reduce((free, group) => free - group.heightMm, tableMm);
    }
    current.push({ row, heightMm });
    freeMm -= heightMm;
  }
  return [...pages, current];
}

function rowHeightMm(row: ReportRow, report: Report, widths: readonly number[]): number {
  const lines = rowCells(row, report.columns).map(({ cell, column, columns }) => {
    const widthMm = widths.slice(column, column + columns).reduce((total, width) => total + width, 0);
    return lineCount(cell.text, widthMm - paddingMm(widthMm), page.pt.cell);
  });
  return linesMm(Math.max(1, ...lines), page.pt.cell) + 0.5;
}

function headingHeightMm(report: Report, widths: readonly number[]): number {
  const rows = headingRows(report.columns);
  const upright = rows.flat().filter(({ vertical, columns }) => !vertical && columns === 1);
  const lines = upright.map(({ text, column }) => lineCount(text, (widths[column] ?? 0) - 1, page.pt.cell));
  const lowestMm = Math.max(verticalHeadingMm(report.columns) ?? 0, linesMm(Math.max(1, ...lines), page.pt.cell));
  const groupsMm = (rows.length - 1) * (linesMm(1, page.pt.cell) + 1);
  return lowestMm + 1 + groupsMm + (report.columnNumbers.length === 0 ? 0 : linesMm(1, page.pt.columnNumber) + 1);
}

function captionHeightMm({ label, title, subtitle }: Report): number {
  const { pt } = page;
  const captions = [[label, pt.label], [title.toLocaleUpperCase('vi'), pt.title], [subtitle, pt.subtitle]] as const;
  return captions.reduce((total, [text, size]) => total + (text === '' ? 0 : linesMm(lineCount(text, textWidthMm, size), size)), 3);
}

function linesMm(lines: number, pt: number): number {
  return lines * pt * leading * mmPerPt;
}
