import { cellRef, type WriteSheet } from 'hucre/xlsx';
import { printDate } from '#domain/calendar.ts';
import type { Report } from '#domain/reports/report.ts';
import { documentWords } from '#words/documents.ts';
import { page } from './page-measures.ts';
import { SheetDraft } from './sheet-draft.ts';
import { digitsPerMm, rowPoints } from './sheet-measures.ts';
import { captionStyle, tableStyle } from './sheet-styles.ts';

const words = documentWords.sources;
const columns = [
  { heading: words.cell, widthMm: 16 },
  { heading: words.figure, widthMm: 24 },
  { heading: words.set, widthMm: 48 },
  { heading: words.asOf, widthMm: 22 },
  { heading: words.units, widthMm: 80 },
  { heading: words.items, widthMm: 70 },
];

/** One line for each printed figure whose readings are known: its cell in the table, and the readings it was made of. */
export function sourcesSheet(report: Report, firstRow: number): WriteSheet {
  const pt = page.pt.cell;
  const draft = new SheetDraft();
  draft.put(0, 0, words.title, captionStyle('left', { size: page.pt.title, bold: true }), 1, columns.length);
  draft.height(0, 24);
  columns.forEach(({ heading }, column) => draft.put(2, column, heading, tableStyle('center', { size: pt, bold: true })));
  const lines = tracedFigures(report, firstRow);
  for (const [i, facts] of lines.entries()) {
    facts.forEach((fact, column) => draft.put(3 + i, column, fact, tableStyle('left', { size: pt })));
    draft.height(3 + i, rowPoints(facts.map((text, column) => ({ text, widthMm: columns[column]?.widthMm ?? 0 })), pt));
  }
  return {
    name: words.sheet,
    cells: draft.cells,
    merges: draft.merges,
    rowDefs: draft.rowDefs,
    columns: columns.map(({ widthMm }) => ({ width: widthMm * digitsPerMm })),
    freezePane: { rows: 3 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function tracedFigures(report: Report, firstRow: number): string[][] {
  return report.rows.flatMap(({ cells }, line) =>
    cells.flatMap(({ text, trace }, column) =>
      trace ? [[cellRef(firstRow + line, column), text, trace.set, printDate(trace.asOf), trace.units.join(', '), trace.items.join(', ')]] : [],
    ),
  );
}
