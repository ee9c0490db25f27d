import { printFigure } from '#domain/figures.ts';
import { pointLetters, roman } from '#domain/papers/number-blocks.ts';
import type { LetterParagraph } from '#documents/read/letter.ts';
import { paperRuleWords as words } from '#words/paper-rules.ts';
import { absent, everyVerdict, lookVerdict, rangeText, shortened, within, type Rules } from './rule.ts';

const sectionLead = /^([IVXLC]+)\.\s/;
const clauseLead = /^(\d+)\.\s/;
const pointLead = /^([a-zđ])\)\s/u;
const shortDate = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
/** Dates that are parts of signs have letters behind their year; a year alone has not. */
const goodDay = /^(0[1-9]|[12]\d|3[01])$/;
const goodMonth = /^(01|02|[3-9]|1[0-2])$/;

const isSection = ({ text }: LetterParagraph) => sectionLead.test(text.trim());
/** A heading of its own is all bold. */
const isHeading = (paragraph: LetterParagraph) => isSection(paragraph) || paragraph.runs.filter(({ text }) => text.trim() !== '').every(({ bold }) => bold);
const running = (body: readonly LetterParagraph[]) => body.filter((paragraph) => !isHeading(paragraph));

/** The text itself. */
export const textRules: Rules = {
  'text-size': ({ body }, { elements }) => {
    const expected = `${words.wordWithSize(rangeText(elements.text.pt, 'pt'))}, ${words.upright}`;
    return everyVerdict(body, ({ runs }) => runs.every((run) => run.text.trim() === '' || (within(run.pt, elements.text.pt) && !run.italic)), ({ runs }) => [...new Set(runs.map(({ pt, italic }) => `${words.wordWithSize(`${printFigure(pt)} pt`)}, ${italic ? words.italic : words.upright}`))].join('; '), expected);
  },
  'text-align': ({ body }) => everyVerdict(running(body), ({ align }) => align === 'justified', ({ align }) => words.align[align], words.align.justified),
  'text-indent': ({ body }, { bodyText: { firstLineMm } }) => {
    const [least, most] = [Math.min(...firstLineMm), Math.max(...firstLineMm)];
    return everyVerdict(running(body), (paragraph) => within(paragraph.firstLineMm, { least, most, ours: most }, 0.15), (paragraph) => `${printFigure(paragraph.firstLineMm, 1)} mm`, rangeText({ least, most, ours: most }, 'mm'));
  },
  'text-after': ({ body }, { bodyText: { afterPt } }) => everyVerdict(running(body), (paragraph) => within(Math.max(paragraph.afterPt, paragraph.beforePt), afterPt), (paragraph) => `${printFigure(Math.max(paragraph.afterPt, paragraph.beforePt))} pt`, rangeText(afterPt, 'pt')),
  'text-lines': ({ body }, { bodyText: { lines } }) => everyVerdict(running(body), (paragraph) => paragraph.lines !== null && within(paragraph.lines, lines), (paragraph) => (paragraph.lines === null ? words.fixedLine : `${printFigure(paragraph.lines)} ${words.lines}`), rangeText(lines, words.lines)),
  'section-look': ({ body }, { elements }) => {
    const sections = body.filter(isSection);
    return sections.length === 0 ? null : lookVerdict(sections, elements.section, false);
  },
  'typed-numbers': ({ body }) => {
    const wrong = firstOutOfOrder(body.map(({ text }) => text.trim()));
    return wrong === null ? null : { pass: wrong === '', found: wrong === '' ? words.order : words.line(shortened(wrong)), expected: words.order };
  },
  'end-mark': ({ body }, { words: { end } }) => {
    const last = body.at(-1);
    return last ? { pass: last.text.trim().endsWith(end), found: last.text.trim().slice(-30), expected: end } : absent(end);
  },
  'short-dates': ({ body, bases }) => {
    const dates = [...bases, ...body].flatMap(({ text }) => [...text.matchAll(shortDate)]).map(([whole, day = '', month = '']) => ({ whole, good: goodDay.test(day) && goodMonth.test(month) }));
    const [first] = dates;
    const fault = dates.find(({ good }) => !good);
    return first ? { pass: fault === undefined, found: (fault ?? first).whole, expected: words.dateShort } : null;
  },
};

/** The first line whose number does not follow; empty where all do, null where nothing is numbered. */
function firstOutOfOrder(lines: readonly string[]): string | null {
  const count = { section: 0, clause: 0, point: 0 };
  let numbered = false;
  for (const line of lines) {
    const [section, clause, point] = [sectionLead.exec(line)?.[1], clauseLead.exec(line)?.[1], pointLead.exec(line)?.[1]];
    numbered ||= (section ?? clause ?? point) !== undefined;
    if (section !== undefined) {
      if (section !== roman(count.section + 1)) return line;
      Object.assign(count, { section: count.section + 1, clause: 0, point: 0 });
    } else if (clause !== undefined) {
      if (Number(clause) !== count.clause + 1 && clause !== '1') return line;
      Object.assign(count, { clause: Number(clause), point: 0 });
    } else if (point !== undefined) {
      if (point !== pointLetters[count.point] && point !== 'a') return line;
      count.point = pointLetters.indexOf(point) + 1;
    } else if (/^(\d+\.\d+|Điều \d+)\./u.test(line)) Object.assign(count, { point: 0 }, line.startsWith('Đ') ? { clause: 0 } : {});
  }
  return numbered ? '' : null;
}
