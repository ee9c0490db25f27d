import type { Report, ReportColumn } from '#domain/reports/report.ts';
import { escapeMarkup } from './escape-markup.ts';
import { headingRows } from './heading-rows.ts';
import { columnWidthsMm, page, verticalHeadingMm } from './page-measures.ts';
import { pagesOf, type RowOnPage } from './pages-of.ts';
import { rowCells } from './row-cells.ts';
import { cellPt, headingPt, paddingMm } from './type-size.ts';

/** A report as a page for a browser to print: the same paper as the Word document, with nothing to fetch and nothing to run. */
export function reportPage(report: Report): string {
  const { label, title, subtitle, notes } = report;
  const line = (tag: string, text: string) => (text === '' ? '' : `<p class="${tag}">${breaks(text)}</p>`);
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title><style>${style}</style></head><body>
${line('label', label)}${line('title', title.toLocaleUpperCase('vi'))}${line('subtitle', subtitle)}
${reportTables(report)}
${notes.map((note) => line('note', note)).join('')}
</body></html>`;
}

/** The table of a report in a place so wide, one for each page: Chromium repeats a heading by itself only when it is lower than a quarter of the page, and that of Biểu 01 is not. */
export function reportTables(report: Report, placeMm?: number): string {
  const widths = columnWidthsMm(report.columns, placeMm);
  const widthOf = (column: number, columns: number) => widths.slice(column, column + columns).reduce((total, width) => total + width, 0);
  const total = widthOf(0, widths.length);
  const columns = `<colgroup>${widths.map((width) => `<col style="width:${width}mm">`).join('')}</colgroup>`;
  const heading = `<thead>${headings(report, widthOf)}${columnNumbers(report, widths)}</thead>`;
  return pagesOf(report).map((rows) => `<table style="width:${total}mm">${columns}${heading}<tbody>${body(report.columns, rows, widthOf)}</tbody></table>`).join('\n');
}

type WidthOf = (column: number, columns: number) => number;

function headings(report: Report, widthOf: WidthOf): string {
  const verticalMm = verticalHeadingMm(report.columns);
  const rows = headingRows(report.columns).map((cells) =>
    cells.map((heading) => {
      const pt = headingPt(heading, widthOf(heading.column, heading.columns), verticalMm);
      const text = heading.vertical ? `<div class="vertical" style="height:${verticalMm ?? 0}mm">${breaks(heading.text)}</div>` : breaks(heading.text);
      return `<th colspan="${heading.columns}" rowspan="${heading.rows}" style="font-size:${pt}pt">${text}</th>`;
    }),
  );
  return rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('');
}

function columnNumbers(report: Report, widths: readonly number[]): string {
  if (report.columnNumbers.length === 0) return '';
  const cells = report.columnNumbers.map((text, i) => `<td class="number" style="font-size:${cellPt(text, widths[i] ?? 0, page.pt.columnNumber)}pt">${breaks(text)}</td>`);
  return `<tr>${cells.join('')}</tr>`;
}

function body(columns: readonly ReportColumn[], rows: readonly RowOnPage[], widthOf: WidthOf): string {
  return rows
    .map(({ row, heightMm }) => {
      const cells = rowCells(row, columns).map(({ cell, column, columns: span, align, bold }) => {
        const widthMm = widthOf(column, span);
        const sides = paddingMm(widthMm) / 2;
        const look = `text-align:${align};padding:0 ${sides}mm;font-size:${cellPt(cell.text, widthMm, page.pt.cell)}pt${bold ? ';font-weight:bold' : ''}`;
        return `<td colspan="${span}" style="${look}">${breaks(cell.text)}</td>`;
      });
      return `<tr style="height:${heightMm.toFixed(2)}mm">${cells.join('')}</tr>`;
    })
    .join('\n');
}

function breaks(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}

const { marginMm: margin, pt } = page;
/** How the tables of a report look. */
export const tableStyle = `
table { table-layout: fixed; border-collapse: collapse; margin: 0 auto 6pt; }
table + table { break-before: page; }
tr { break-inside: avoid; }
th, td { border: .5pt solid #000; padding: .2mm; vertical-align: middle; }
td.number { text-align: center; font-style: italic; }
.vertical { writing-mode: vertical-rl; transform: rotate(180deg); margin: 0 auto; display: flex; align-items: center; justify-content: center; white-space: nowrap; }
`;
const style = `
@page { size: ${page.widthMm}mm ${page.heightMm}mm; margin: ${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm;
  @top-center { content: counter(page); font: ${pt.pageNumber}pt "${page.font}", "Liberation Serif", serif; } }
@page :first { @top-center { content: ""; } }
* { margin: 0; box-sizing: border-box; }
body { font: ${pt.cell}pt/1.15 "${page.font}", "Liberation Serif", Tinos, serif; color: #000; }
.label { text-align: right; font-weight: bold; font-size: ${pt.label}pt; }
.title { text-align: center; font-weight: bold; font-size: ${pt.title}pt; }
.subtitle { text-align: center; font-style: italic; font-size: ${pt.subtitle}pt; margin-bottom: 8pt; }
.note { font-style: italic; font-size: ${pt.note}pt; }
${tableStyle}`;
