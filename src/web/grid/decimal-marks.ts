import { readFigure } from '#domain/figures.ts';
import type { Block } from './block.ts';

/** How a block writes its decimals; `ask` where nothing in it tells, or where it says both. */
export type DecimalMark = 'comma' | 'point' | 'none' | 'ask';

/** The number behind a cell's text, where the program it was copied from tells it. */
export type Behind = readonly (readonly (number | undefined)[])[];

const figure = /^[-−]?\d+(?:[.,]\d+)+\s*%?$/;
/** One mark before exactly three digits: a thousand in one country and a decimal in another. */
const eitherWay = /^[-−]?[1-9]\d{0,2}[.,]\d{3}\s*%?$/;

/** Decides for a whole block, never cell by cell: Excel copies what it shows, and machines with English settings show 1,234.5. */
export function decimalMark(block: Block, behind: Behind = []): DecimalMark {
  const said = new Set<DecimalMark>();
  let unclear = false;
  block.forEach((row, r) => row.forEach((text, c) => {
    if (!figure.test(text)) return;
    const told = toldByNumber(text, behind[r]?.[c]) ?? toldByForm(text);
    if (told) said.add(told);
    else unclear = true;
  }));
  if (said.size > 1) return 'ask';
  return [...said][0] ?? (unclear ? 'ask' : 'none');
}

/** The block as it is written in Vietnam. */
export function withComma(block: Block): Block {
  return block.map((row) => row.map(swapMarks));
}

/** `1,234.5` ↔ `1.234,5`; anything that is no figure stays. */
export function swapMarks(text: string): string {
  return figure.test(text) ? text.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text;
}

/** Of two different marks the last opens the decimals; one that stands twice groups; one not before exactly three digits opens decimals. */
function toldByForm(text: string): DecimalMark | undefined {
  if (eitherWay.test(text)) return undefined;
  const marks = [...text].filter((sign) => sign === '.' || sign === ',');
  const [first, last] = [marks[0], marks.at(-1)];
  const groups = marks.length > 1 && first === last;
  return (last === ',') === groups ? 'point' : 'comma';
}

function toldByNumber(text: string, number: number | undefined): DecimalMark | undefined {
  if (number === undefined) return undefined;
  const [comma, point] = [shows(text, number), shows(swapMarks(text), number)];
  return comma === point ? undefined : comma ? 'comma' : 'point';
}

/** Whether a text shows a number, rounded as it may be; a percentage shows a hundredth. */
function shows(text: string, number: number): boolean {
  const isPercent = text.endsWith('%');
  const value = readFigure(isPercent ? text.slice(0, -1) : text);
  if (value === undefined) return false;
  const decimals = /,(\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs(value - number * (isPercent ? 100 : 1)) <= 0.5 * 10 ** -decimals + 1e-9;
}
