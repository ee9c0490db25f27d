import { printFigure } from '#domain/figures.ts';
import { textMm } from '#documents/write/text-width.ts';
import type { LetterParagraph } from '#documents/read/letter.ts';
import { paperRuleWords as words } from '#words/paper-rules.ts';
import { isBold } from './anatomy.ts';
import { absent, lookVerdict, rangeText, type Rules, type Verdict } from './rule.ts';

const signForm = /^(\d{2,5})?\s*\/((?:\p{L}|&)+(?:-(?:\p{L}|&)+)+)$/u;
/** Which division answers for a letter is settled when it is numbered. */
const openSign = /^\/(?:\p{L}|&)+(?:-(?:\p{L}|&)+)*$/u;
const dateForm = /^\S.*, ngày (0[1-9]|[12]\d|3[01]) tháng (01|02|[3-9]|1[0-2]) năm \d{4}$/u;
const openDate = /^\S.*, ngày\s+(\d{2}\s+)?tháng\s+((01|02|[3-9]|1[0-2])\s+)?năm(\s+\d{4})?\s*$/u;
/** A rule drawn to a length is that long within these shares. */
const slack = { motto: 0.08, share: 0.03 };

/** Quốc hiệu, Tiêu ngữ, who issues it, number and date. */
export const headRules: Rules = {
  'state': ({ head }, { state }) => {
    if (!head.state) return absent(state);
    const widthMm = textMm(head.state.text, head.state.runs[0]?.pt ?? 0) * 0.97;
    const isOneLine = !head.state.text.includes('\n') && (head.rightMm === 0 || widthMm <= head.rightMm - head.state.leftMm - head.state.rightMm);
    return { pass: head.state.text.trim() === state && isOneLine, found: head.state.text.trim(), expected: state };
  },
  'state-look': ({ head }, { elements }) => lookVerdict([head.state], elements.state),
  'motto': ({ head }, { motto }) => (head.motto ? { pass: head.motto.text.trim() === motto, found: head.motto.text.trim(), expected: motto } : absent(motto)),
  'motto-look': ({ head }, { elements }) => lookVerdict([head.motto], elements.motto),
  'motto-rule': ({ head }, { headerMm, elements }) => {
    const expectedMm = (headerMm.mottoRule / elements.motto.pt.ours) * (head.motto?.runs[0]?.pt ?? elements.motto.pt.ours);
    const expected = `${printFigure(expectedMm, 0)} mm`;
    if (!head.mottoRule) return absent(expected);
    if (!head.mottoRule.ruled) return { pass: true, found: words.drawn, expected };
    const foundMm = head.rightMm - head.mottoRule.leftMm - head.mottoRule.rightMm;
    return { pass: Math.abs(foundMm - expectedMm) <= expectedMm * slack.motto, found: `${printFigure(foundMm, 0)} mm`, expected };
  },
  'parent-look': ({ head }, { elements }) => {
    const parents = head.names.filter((name) => !isBold(name));
    return parents.length === 0 ? null : lookVerdict(parents, elements.parentBody);
  },
  'body-look': ({ head }, { elements }) => lookVerdict(head.names.filter(isBold), elements.body),
  'body-rule': ({ head }, { headerMm }) => ruleShare(head.nameRule, head.names.filter(isBold), head.leftMm, headerMm.bodyRuleShare),
  'number-form': ({ head }, { words: { number } }) => {
    if (!head.number) return absent(words.numberSample);
    const text = head.number.text.trim();
    const sign = text.slice(number.length).trim();
    const [, count] = signForm.exec(sign) ?? [];
    return { pass: text.startsWith(number) && (signForm.test(sign) ? count !== undefined || sign.startsWith('/') : head.isDraft && openSign.test(sign)), found: text, expected: words.numberSample };
  },
  'number-look': ({ head }, { elements }) => lookVerdict([head.number], elements.number),
  'number-type': ({ head, type }, { types, words: { number } }) => {
    const sign = head.number?.text.trim().slice(number.length).trim().split('/').at(-1)?.split('-')[0]?.trim() ?? '';
    const expectedType = types.find(({ code }) => code === type);
    if (!head.number || !expectedType) return null;
    const isNamed = types.some(({ code, inSign }) => inSign && code === sign);
    return { pass: expectedType.inSign ? sign === expectedType.code : !isNamed, found: sign, expected: expectedType.inSign ? words.typeOf(expectedType.code) : expectedType.name };
  },
  'date-form': ({ head, type }) => {
    if (type === 'BB') return null;
    if (!head.date) return absent(words.dateSample);
    const text = head.date.text.trim();
    const isOpen = head.isDraft || /:\s*\//.test(head.number?.text ?? '');
    return { pass: dateForm.test(text) || (isOpen && openDate.test(text)), found: text, expected: words.dateSample };
  },
  'date-look': ({ head, type }, { elements }) => (type === 'BB' ? null : lookVerdict([head.date], elements.date)),
};

/** A line under words must be from a third to a half of the longest of them. */
export function ruleShare(rule: LetterParagraph | undefined, above: readonly LetterParagraph[], placeMm: number, share: { least: number; most: number | null; ours: number }): Verdict {
  const expected = rangeText(share, '');
  if (!rule) return absent(expected.trim());
  if (!rule.ruled) return { pass: true, found: words.drawn, expected: expected.trim() };
  const longestMm = Math.max(0, ...above.map((paragraph) => Math.min(placeMm - paragraph.leftMm - paragraph.rightMm, textMm(paragraph.text.trim(), paragraph.runs[0]?.pt ?? 0))));
  const found = longestMm === 0 ? 0 : (placeMm - rule.leftMm - rule.rightMm) / longestMm;
  return { pass: found >= share.least - slack.share && found <= (share.most ?? 1) + slack.share, found: printFigure(found), expected: expected.trim() };
}
