import type { HeadingCell } from './heading-rows.ts';
import { page } from './page-measures.ts';
import { fittingPt, oneLinePt } from './text-width.ts';

/** Borders, and the letters that are wider than reckoned. */
const slackMm = 0.5;
const verticalSlackMm = 5;

/** Space a cell keeps free on its two sides together: next to nothing in the narrow columns of a Biểu. */
export function paddingMm(widthMm: number): number {
  return widthMm < 12 ? 0.4 : 1.6;
}

/** The size of a cell's text: as wished, or smaller where a word would break. */
export function cellPt(text: string, widthMm: number, wishedPt: number): number {
  return fittingPt(text, widthMm - paddingMm(widthMm) - slackMm, wishedPt);
}

/** The size of a heading: as the table's, or smaller where a word would break, or where a vertical heading would need a second line. */
export function headingPt({ text, vertical }: HeadingCell, widthMm: number, verticalMm = 0): number {
  return vertical ? oneLinePt(text, verticalMm - verticalSlackMm, page.pt.cell) : cellPt(text, widthMm, page.pt.cell);
}
