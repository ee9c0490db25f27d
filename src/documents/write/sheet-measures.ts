import { lineCount } from './text-width.ts';

/** Excel measures columns in digits of its standard type, seven pixels each at 96 to the inch. */
export const digitsPerMm = 96 / 25.4 / 7;
export const inchesPerMm = 1 / 25.4;
export const pointsPerMm = 72 / 25.4;

const leading = 1.18;
const sidesMm = 1.5;

/** How tall a row must be for its cells to show whole. Written down because not every program works it out on opening. */
export function rowPoints(cells: readonly { readonly text: string; readonly widthMm: number }[], pt: number): number {
  const lines = Math.max(1, ...cells.map(({ text, widthMm }) => lineCount(text, widthMm - sidesMm, pt)));
  // Excel's own limit for a row.
  return Math.min(409, lines * pt * leading + 2.5);
}
