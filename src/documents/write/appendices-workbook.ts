import { writeXlsx } from 'hucre/xlsx';
import type { Report } from '#domain/reports/report.ts';
import { page } from './page-measures.ts';
import { printNames } from './print-names.ts';
import { workbookText } from './workbook-text.ts';
import { tableSheet } from './workbook.ts';

/** The tables of an official paper as one workbook, a sheet each, as they are printed behind it. */
export async function writeAppendicesWorkbook(reports: readonly Report[]): Promise<Uint8Array> {
  const tables = reports.map(tableSheet);
  const [first] = reports;
  const day = new Date(`${first?.asOf ?? '2000-01-01'}T00:00:00Z`);
  return writeXlsx({
    sheets: tables.map(({ sheet }) => sheet),
    namedRanges: tables.flatMap(({ sheet, headingRow, firstRow }) => printNames(sheet.name, { printTitlesRow: `$${headingRow + 1}:$${firstRow}` })),
    defaultFont: { name: page.font, size: 11 },
    properties: { title: workbookText(first?.title ?? ''), created: day, modified: day },
  });
}
