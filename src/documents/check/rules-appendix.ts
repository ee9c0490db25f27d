import type { LetterParagraph, LetterSection } from '#documents/read/letter.ts';
import { paperRuleWords as words } from '#words/paper-rules.ts';
import { absent, everyVerdict, lookVerdict, type Rules } from './rule.ts';

/** Each appendix's paragraphs above its table, those with words. */
function captions(appendix: LetterSection): LetterParagraph[] {
  const table = appendix.blocks.findIndex(({ kind }) => kind === 'table');
  return appendix.blocks.slice(0, table < 0 ? undefined : table).filter((block): block is LetterParagraph => block.kind === 'paragraph' && block.text.trim() !== '');
}

/** Phụ lục and biểu behind the paper. */
export const appendixRules: Rules = {
  'appendix-label': ({ appendices }, { elements }) => (appendices.length === 0 ? null : lookVerdict(appendices.map((appendix) => captions(appendix)[0]), elements.appendixLabel)),
  'appendix-title': ({ appendices }, { elements }) => (appendices.length === 0 ? null : lookVerdict(appendices.map((appendix) => captions(appendix)[1]), elements.appendixTitle)),
  'appendix-note': ({ appendices }, { words: { enclosed } }) => {
    if (appendices.length === 0) return null;
    const notes = appendices.map((appendix) => captions(appendix).find(({ text }) => text.trim().startsWith(`(${enclosed} `)));
    const there = notes.filter((note) => note !== undefined);
    return there.length < notes.length ? absent(words.enclosed) : everyVerdict(there, ({ text }) => /\s\/?[^\s]*\/\S+-\S+ .*ngày .*của .+\)$/u.test(text.trim()), ({ text }) => text.trim(), words.enclosed);
  },
  'appendix-pages': ({ appendices }) => {
    if (appendices.length === 0) return null;
    const wrong = appendices.find(({ startsAt, titlePage }) => startsAt !== 1 || !titlePage);
    return { pass: wrong === undefined, found: wrong ? `${wrong.startsAt ?? words.absent}` : words.startsAt, expected: words.startsAt };
  },
  'appendix-heading': ({ appendices }) => {
    const tables = appendices.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
    return tables.length === 0 ? null : { pass: tables.every(({ rows }) => rows[0]?.isHeading === true), found: tables.every(({ rows }) => rows[0]?.isHeading === true) ? words.yes : words.no, expected: words.yes };
  },
};
