import { printFigure } from '#domain/figures.ts';
import { paperRuleWords as words } from '#words/paper-rules.ts';
import { absent, everyVerdict, lookVerdict, mmVerdict, type Rules } from './rule.ts';

const slackMm = 0.5;

/** Paper, margins, font and page numbers. */
export const pageRules: Rules = {
  'paper-size': ({ first }, { paper }) => ({
    pass: Math.abs(first.widthMm - paper.widthMm) < slackMm && Math.abs(first.heightMm - paper.heightMm) < slackMm,
    found: `${printFigure(first.widthMm, 0)} × ${printFigure(first.heightMm, 0)} mm, ${first.widthMm > first.heightMm ? words.landscape : words.portrait}`,
    expected: `${paper.widthMm} × ${paper.heightMm} mm, ${words.portrait}`,
  }),
  'margin-top': ({ first }, { marginsMm }) => mmVerdict(first.margins.top, marginsMm.top),
  'margin-bottom': ({ first }, { marginsMm }) => mmVerdict(first.margins.bottom, marginsMm.bottom),
  'margin-left': ({ first }, { marginsMm }) => mmVerdict(first.margins.left, marginsMm.left),
  'margin-right': ({ first }, { marginsMm }) => mmVerdict(first.margins.right, marginsMm.right),
  'font': ({ all }, { font }) => everyVerdict(all, ({ runs }) => runs.every((run) => run.text.trim() === '' || run.font === font), ({ runs }) => [...new Set(runs.map((run) => run.font || words.absent))].join(', '), font),
  'colour': ({ all }, { colour }) => everyVerdict(all, ({ runs }) => runs.every((run) => run.text.trim() === '' || isBlack(run.colour, colour)), ({ runs }) => [...new Set(runs.map((run) => run.colour))].join(', '), colour),
  'page-number': ({ first }) => {
    const number = first.header.find(({ numbersPage }) => numbersPage);
    return number ? { pass: number.align === 'center', found: words.align[number.align], expected: words.align.center } : absent(words.align.center);
  },
  'page-number-size': ({ first }, { elements }) => lookVerdict([first.header.find(({ numbersPage }) => numbersPage)], elements.pageNumber, false),
  'page-number-first': ({ first }) => {
    const shown = first.firstHeader.some(({ numbersPage }) => numbersPage);
    return { pass: first.titlePage && !shown, found: first.titlePage && !shown ? words.no : words.yes, expected: words.no };
  },
};

function isBlack(found: string, black: string): boolean {
  return found === 'auto' || found.toUpperCase() === black.toUpperCase();
}
