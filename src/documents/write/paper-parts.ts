import { BorderStyle, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType, type IParagraphOptions, type IRunOptions, type ParagraphChild } from 'docx';
import type { PaperElement } from '#domain/criteria/paper-law.ts';
import { twips } from './page-measures.ts';
import { styleId } from './paper-styles.ts';
import { textRuns } from './text-runs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** A paragraph in the style of a part of the paper. */
export function part(element: PaperElement, text: string | readonly ParagraphChild[], differs: IParagraphOptions = {}, look: IRunOptions = {}): Paragraph {
  return new Paragraph({ style: styleId(element), ...differs, children: typeof text === 'string' ? textRuns(text, look) : [...text] });
}

/** A thin line in the middle of a place: the top border of an empty paragraph, drawn in from both sides, which Word and LibreOffice draw alike. */
export function rule(placeMm: number, lengthMm: number, afterPt = 0): Paragraph {
  const side = twips(Math.max(0, placeMm - lengthMm) / 2);
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 50, after: afterPt * 20, line: 60, lineRule: LineRuleType.EXACT },
    keepNext: true,
    children: [],
  });
}

/** Two columns without lines or padding, kept on one page: the head of a paper, and its foot. */
export function twoColumns(leftMm: number, rightMm: number, rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[]): Table {
  const widths = [twips(leftMm), twips(rightMm)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(leftMm + rightMm), type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map((cells) => new TableRow({
      cantSplit: true,
      children: cells.map((children, column) => new TableCell({ width: { size: widths[column] ?? 0, type: WidthType.DXA }, margins: { top: 0, bottom: 0, left: 0, right: 0 }, children: [...children] })),
    })),
  });
}

/** An empty line as tall as a part's type. */
export function emptyLine(element: PaperElement): Paragraph {
  return part(element, '');
}
