import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { Report, ReportRow } from '#domain/reports/report.ts';
import { documentWords } from '#words/documents.ts';
import { figureCell } from './figure-cell.ts';
import { headingRows } from './heading-rows.ts';
import { columnWidthsMm, page, verticalHeadingMm } from './page-measures.ts';
import { printNames } from './print-names.ts';
import { rowCells } from './row-cells.ts';
import { SheetDraft } from './sheet-draft.ts';
import { digitsPerMm, inchesPerMm, pointsPerMm, rowPoints } from './sheet-measures.ts';
import { sheetNameOf } from './sheet-name.ts';
import { captionStyle, tableStyle } from './sheet-styles.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { cellPt, headingPt } from './type-size.ts';
import { workbookText } from './workbook-text.ts';

/** A report as a workbook: the table as it is printed, and a second sheet that says where each figure comes from. */
export async function writeReportWorkbook(report: Report): Promise<Uint8Array> {
  const { sheet, headingRow, firstRow } = tableSheet(report);
  const sources = sourcesSheet(report, firstRow);
  const day = new Date(`${report.asOf}T00:00:00Z`);
  return writeXlsx({
    sheets: [sheet, sources],
    namedRanges: [...printNames(sheet.name, { printTitlesRow: `$${headingRow + 1}:$${firstRow}` }), ...printNames(sources.name, { printTitlesRow: '$3:$3' })],
    defaultFont: { name: page.font, size: 11 },
    properties: { title: workbookText(report.title), created: day, modified: day },
  });
}

export function tableSheet(report: Report): { sheet: WriteSheet; headingRow: number; firstRow: number } {
  const draft = new SheetDraft();
  const widths = columnWidthsMm(report.columns);
  const widthMm = sum(widths);
  const caption = (row: number, text: string, style: CellStyle, pt: number) => {
    if (text === '') return row;
    draft.put(row, 0, text, style, 1, report.columns.length);
    draft.height(row, rowPoints([{ text, widthMm }], pt) + 3);
    return row + 1;
  };
  const { label, title, subtitle, note } = page.pt;
  let row = caption(0, report.label, captionStyle('right', { size: label, bold: true }), label);
  row = caption(row, report.title.toLocaleUpperCase('vi'), captionStyle('center', { size: title, bold: true }), title);
  row = caption(row, report.subtitle, captionStyle('center', { size: subtitle, italic: true }), subtitle);

  const headingRow = row + 1;
  const firstRow = putHeadings(draft, report, widths, headingRow);
  report.rows.forEach((line, i) => putLine(draft, report, widths, line, firstRow + i));
  row = firstRow + report.rows.length + 1;
  for (const text of report.notes) row = caption(row, text, captionStyle('left', { size: note, italic: true }), note);

  return { sheet: { name: sheetNameOf(report.label || documentWords.report.sheet), ...layout(draft, widths, firstRow) }, headingRow, firstRow };
}

/** The heading's rows; answers the row after them. */
function putHeadings(draft: SheetDraft, report: Report, widths: readonly number[], firstRow: number): number {
  const verticalMm = verticalHeadingMm(report.columns);
  const headings = headingRows(report.columns);
  for (const [i, cells] of headings.entries()) {
    for (const heading of cells) {
      const { column, columns, rows, text, vertical } = heading;
      const style = tableStyle('center', { size: headingPt(heading, sum(widths.slice(column, column + columns)), verticalMm), bold: true });
      draft.put(firstRow + i, column, text, vertical ? { ...style, alignment: { ...style.alignment, textRotation: 90 } } : style, rows, columns);
    }
  }
  const upright = headings.flat().filter(({ vertical, columns }) => !vertical && columns === 1);
  const uprightPoints = rowPoints(upright.map(({ text, column }) => ({ text, widthMm: widths[column] ?? 0 })), page.pt.cell);
  draft.height(firstRow + headings.length - 1, Math.max((verticalMm ?? 0) * pointsPerMm, uprightPoints));
  const row = firstRow + headings.length;
  if (report.columnNumbers.length === 0) return row;
  report.columnNumbers.forEach((text, column) => {
    draft.put(row, column, text, tableStyle('center', { size: cellPt(text, widths[column] ?? 0, page.pt.columnNumber), italic: true }));
  });
  return row + 1;
}

function putLine(draft: SheetDraft, report: Report, widths: readonly number[], line: ReportRow, row: number): void {
  const placed = rowCells(line, report.columns).map((cell) => ({ ...cell, text: cell.cell.text, widthMm: sum(widths.slice(cell.column, cell.column + cell.columns)) }));
  for (const { cell, text, column, columns, align, bold, widthMm } of placed) {
    const figure = columns === 1 ? figureCell(cell) : undefined;
    const style = tableStyle(align, { size: cellPt(text, widthMm, page.pt.cell), bold });
    draft.put(row, column, figure?.value ?? text, figure ? { ...style, numFmt: figure.numFmt } : style, 1, columns);
  }
  draft.height(row, rowPoints(placed, page.pt.cell));
}

function layout(draft: SheetDraft, widths: readonly number[], firstRow: number): Omit<WriteSheet, 'name'> {
  const { top, right, bottom, left } = page.marginMm;
  return {
    cells: draft.cells,
    merges: draft.merges,
    rowDefs: draft.rowDefs,
    columns: widths.map((widthMm) => ({ width: widthMm * digitsPerMm })),
    freezePane: { rows: firstRow, columns: Math.min(2, widths.length - 1) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: top * inchesPerMm,
        right: right * inchesPerMm,
        bottom: bottom * inchesPerMm,
        left: left * inchesPerMm,
        header: page.numberMm * inchesPerMm,
        footer: page.numberMm * inchesPerMm,
      },
    },
    headerFooter: { differentFirst: true, oddHeader: `&C&"${page.font}"&${page.pt.pageNumber}&P`, firstHeader: '' },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
