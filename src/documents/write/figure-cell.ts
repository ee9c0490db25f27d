import { readFigure, roundHalfUp } from '#domain/figures.ts';
import type { ReportCell } from '#domain/reports/report.ts';

export interface FigureCell {
  readonly value: number;
  /** Excel's number format that prints the figure as the report does, leading zero, grouping and decimals included. */
  readonly numFmt: string;
}

/**
 * The figure of a cell whose text is just that figure; undefined where the text says more. What is kept is the figure as printed:
 * a sum made in Excel then agrees with the paper, and the trace leads to the rest.
 */
export function figureCell({ text, value }: ReportCell): FigureCell | undefined {
  const percent = text.endsWith('%');
  const typed = percent ? text.slice(0, -1) : text;
  const printed = readFigure(typed);
  if (value === undefined || printed === undefined) return undefined;
  const [whole = '', decimals = ''] = typed.replace(/^[-−]/, '').split(',');
  if (roundHalfUp(value, decimals.length) !== printed) return undefined;
  const wholeFormat = whole.includes('.') ? '#,##0' : '0'.repeat(whole.startsWith('0') ? whole.length : 1);
  const numFmt = wholeFormat + (decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`) + (percent ? '%' : '');
  return { value: percent ? Number((printed / 100).toPrecision(15)) : printed, numFmt };
}
