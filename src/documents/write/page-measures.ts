import type { ReportColumn } from '#domain/reports/report.ts';
import { textMm } from './text-width.ts';

/** A report's page: A4 on its side, margins and type of Nghị định 30/2020/NĐ-CP, Phụ lục I. Millimetres and points. */
export const page = {
  widthMm: 297,
  heightMm: 210,
  marginMm: { top: 20, bottom: 20, left: 30, right: 20 },
  /** The page number stands in the middle of the top margin. */
  numberMm: 10,
  font: 'Times New Roman',
  pt: { label: 13, title: 14, subtitle: 13, cell: 10, columnNumber: 9, note: 11, pageNumber: 13 },
} as const;

export const textWidthMm = page.widthMm - page.marginMm.left - page.marginMm.right;

/** Twentieths of a point, the unit of Word. */
export function twips(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

const tallestHeadingMm = 64;
const shortestHeadingMm = 12;

/** Column widths as asked for, or all narrowed alike when their place is too narrow for them. */
export function columnWidthsMm(columns: readonly ReportColumn[], placeMm: number = textWidthMm): readonly number[] {
  const asked = columns.reduce((total, column) => total + column.widthMm, 0);
  const scale = Math.min(1, placeMm / asked);
  return columns.map((column) => column.widthMm * scale);
}

/** How tall the row of headings must be for its vertical ones; word processors do not work it out themselves. Undefined when none is vertical. */
export function verticalHeadingMm(columns: readonly ReportColumn[]): number | undefined {
  const vertical = columns.filter((column) => column.vertical);
  if (vertical.length === 0) return undefined;
  const longest = Math.max(...vertical.map((column) => textMm(column.heading, page.pt.cell)));
  return Math.min(tallestHeadingMm, Math.max(shortestHeadingMm, longest * 1.08 + 3));
}
