import type { Allowed, Look, PaperLaw } from '#domain/criteria/paper-law.ts';
import { printFigure } from '#domain/figures.ts';
import type { LetterParagraph } from '#documents/read/letter.ts';
import { paperRuleWords as words, type PaperRuleId } from '#words/paper-rules.ts';
import type { Anatomy } from './anatomy.ts';

/** null where the rule does not apply to this kind of paper. */
export type Verdict = { readonly pass: boolean; readonly found: string; readonly expected: string } | null;
export type Rule = (paper: Anatomy, law: PaperLaw) => Verdict;
export type Rules = Readonly<Partial<Record<PaperRuleId, Rule>>>;

/** Twips are whole, so a millimetre read back is off by hundredths. */
const slackMm = 0.15;

export function within(found: number, { least, most }: Allowed, slack = 0.01): boolean {
  return found >= least - slack && (most === null || found <= most + slack);
}

export function rangeText({ least, most }: Allowed, unit: string): string {
  return words.range(printFigure(least), most === null ? null : printFigure(most), unit);
}

export function mmVerdict(found: number, allowed: Allowed): Verdict {
  return { pass: within(found, allowed, slackMm), found: `${printFigure(found, 1)} mm`, expected: rangeText(allowed, 'mm') };
}

export function absent(expected: string): Verdict {
  return { pass: false, found: words.absent, expected };
}

/** Whether every word of some paragraphs looks as a part of a paper must; what is written in another way is told. */
export function lookVerdict(paragraphs: readonly (LetterParagraph | undefined)[], look: Look, askAlign = true): Verdict {
  const there = paragraphs.filter((paragraph) => paragraph !== undefined);
  const expected = [words.wordWithSize(rangeText(look.pt, 'pt')), look.bold ? words.bold : words.plain, look.italic ? words.italic : words.upright, ...(look.caps ? [words.caps] : []), ...(askAlign ? [words.align[look.align]] : [])].join(', ');
  if (there.length === 0) return absent(expected);
  const faults = there.flatMap((paragraph) => {
    const wrong = paragraph.runs.filter(({ text }) => text.trim() !== '').filter((run) => !within(run.pt, look.pt) || run.bold !== look.bold || run.italic !== look.italic);
    const isLow = look.caps && paragraph.text !== paragraph.text.toLocaleUpperCase('vi');
    return wrong.length > 0 || isLow || (askAlign && paragraph.align !== look.align) ? [paragraph] : [];
  });
  const shown = faults[0] ?? there[0];
  return { pass: faults.length === 0, found: shown ? `${faults.length > 0 ? `${words.line(shortened(shown.text))}: ` : ''}${lookText(shown, look.caps, askAlign)}` : words.absent, expected };
}

function lookText({ runs, text, align }: LetterParagraph, askCaps: boolean, askAlign: boolean): string {
  const seen = runs.filter((run) => run.text.trim() !== '');
  const each = <T>(values: readonly T[]) => [...new Set(values)].join('/');
  return [
    words.wordWithSize(`${each(seen.map(({ pt }) => printFigure(pt)))} pt`), each(seen.map(({ bold }) => (bold ? words.bold : words.plain))), each(seen.map(({ italic }) => (italic ? words.italic : words.upright))),
    ...(askCaps ? [text === text.toLocaleUpperCase('vi') ? words.caps : words.lower] : []), ...(askAlign ? [words.align[align]] : []),
  ].join(', ');
}

export function shortened(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  return plain.length > 50 ? `${plain.slice(0, 49)}…` : plain;
}

/** Every paragraph must pass; the first that does not is told. */
export function everyVerdict(paragraphs: readonly LetterParagraph[], passes: (paragraph: LetterParagraph) => boolean, show: (paragraph: LetterParagraph) => string, expected: string): Verdict {
  const [first] = paragraphs;
  if (!first) return absent(expected);
  const fault = paragraphs.find((paragraph) => !passes(paragraph));
  return { pass: fault === undefined, found: fault ? `${words.line(shortened(fault.text))}: ${show(fault)}` : show(first), expected };
}

/** `;` behind each and `.` behind the last. */
export function endsVerdict(lines: readonly LetterParagraph[]): Verdict {
  const [first] = lines;
  if (!first) return absent(words.ends);
  const fault = lines.find(({ text }, index) => !text.trim().endsWith(index === lines.length - 1 ? '.' : ';'));
  return { pass: fault === undefined, found: (fault ?? lines.at(-1) ?? first).text.trim().slice(-40), expected: words.ends };
}
