import type { CellStyle } from 'hucre/xlsx';
import type { ReportColumn } from '#domain/reports/report.ts';
import { page } from './page-measures.ts';

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

const thin = { style: 'thin' } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

/** A line above or below the table. */
export function captionStyle(horizontal: ReportColumn['align'], look: Look): CellStyle {
  return { font: { name: page.font, ...look }, alignment: { horizontal, vertical: 'center', wrapText: true } };
}

/** A cell of the table, with its borders. */
export function tableStyle(horizontal: ReportColumn['align'], look: Look): CellStyle {
  return { ...captionStyle(horizontal, look), border };
}
