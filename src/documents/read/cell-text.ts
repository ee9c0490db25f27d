import type { Cell, CellValue } from 'hucre/xlsx';
import { printFigure } from '#domain/figures.ts';
import type { SheetCell } from '#domain/intake/sheet.ts';
import { cleanText } from './clean-text.ts';

/** One cell of a workbook as its reader sees it, with its number where it is one. A blank cell is no cell. */
export function sheetCell(at: string, value: CellValue, cell: Cell | undefined): SheetCell | undefined {
  if (cell?.formula !== undefined) return { at, text: cleanText(`=${cell.formula}`), formula: true };
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return numberCell(at, value, cell?.style?.numFmt ?? '');
  if (typeof value === 'boolean') return { at, text: value ? 'x' : '' };
  const text = value instanceof Date ? dateText(value) : cleanText(value);
  return text === '' ? undefined : { at, text };
}

/** 0,867 formatted as a percentage is 86,7 %; a `"%"` that the format only writes after the figure leaves the figure as it is. */
function numberCell(at: string, value: number, format: string): SheetCell {
  const bare = format.replace(/"[^"]*"|\\./g, '');
  const isShare = bare.includes('%');
  const number = withoutBinaryNoise(isShare ? value * 100 : value);
  const text = numberText(number, bare);
  return isShare || format.includes('%') ? { at, text: `${text}%`, number, percent: true } : { at, text, number };
}

/** Excel itself keeps fifteen digits: 0.1 + 0.2 is 0,3 to everyone who looks at it. */
function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * A number as its cell shows it: with the leading zeros of a code (`00000` makes 6328 the commune 06328), thousands grouped and decimals filled up
 * only where the format says so. Digits are never hidden, whatever the format rounds to.
 */
function numberText(value: number, format: string): string {
  const isOrdinary = value === 0 || (Math.abs(value) >= 1e-6 && Math.abs(value) < 1e15);
  if (!isOrdinary) return String(value).replace('.', ',');
  const [, whole = '', filled = ''] = /([#,0]*0)(?:\.(0*))?/.exec(format.split(';')[0] ?? '') ?? [];
  const [digits = '', decimals = ''] = printFigure(Math.abs(value), decimalsOf(value)).split(',');
  const shown = whole.includes(',') ? digits : digits.replaceAll('.', '').padStart(whole.replaceAll('#', '').length, '0');
  const fraction = decimals.padEnd(filled.length, '0');
  return (value < 0 ? '-' : '') + shown + (fraction === '' ? '' : `,${fraction}`);
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** A time of day alone lies before 1900 in a workbook's calendar. */
function dateText(value: Date): string {
  const [day = '', time = ''] = value.toISOString().split('T');
  const clock = time.slice(0, 5);
  if (value.getUTCFullYear() < 1900) return clock;
  const date = day.split('-').reverse().join('/');
  return clock === '00:00' ? date : `${date} ${clock}`;
}
