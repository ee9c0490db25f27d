import type { PaperBlock } from './paper.ts';

/** Points go by the Vietnamese alphabet, without f, j, w and z. */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

/** The blocks with their numbers counted anew in the form each has: sections I, II; clauses 1, 2 in each section; 1.1 in each clause; a) b) in whatever they stand under; articles through the whole. */
export function numberBlocks(blocks: readonly PaperBlock[]): PaperBlock[] {
  const count = { section: 0, clause: 0, sub: 0, point: 0, article: 0 };
  return blocks.map((block) => {
    switch (block.kind) {
      case 'section':
        Object.assign(count, { section: count.section + 1, clause: 0, sub: 0, point: 0 });
        return { ...block, number: roman(count.section) };
      case 'article':
        Object.assign(count, { article: count.article + 1, clause: 0, sub: 0, point: 0 });
        return { ...block, number: count.article };
      case 'clause': return { ...block, number: clauseNumber(block.number, count) };
      case 'paragraph': case 'bullet': case 'table': return block;
    }
  });
}

function clauseNumber(form: string, count: { clause: number; sub: number; point: number }): string {
  if (form.endsWith(')')) return `${pointLetters[count.point++] ?? count.point})`;
  count.point = 0;
  if (form.includes('.')) return `${count.clause}.${++count.sub}`;
  count.sub = 0;
  return String(++count.clause);
}

const romans: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

/** `XIV`; parts of a paper are few. */
export function roman(number: number): string {
  const [value, sign] = romans.find(([least]) => least <= number) ?? [0, ''];
  return value === 0 ? '' : sign + roman(number - value);
}
