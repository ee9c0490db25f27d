import { printLongDate } from '#domain/calendar.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import type { Paper, PaperBlock, Text } from './paper.ts';

/** Left open for a hand or a stamp to fill. */
const blank = ' '.repeat(6);

/** `Số: 18/KH-UBND`; a draft leaves the number open: `Số:      /KH-UBND`. */
export function numberLine({ sign }: Paper, { words }: PaperLaw): string {
  return sign.startsWith('/') ? `${words.number}${blank}${sign}` : `${words.number} ${sign}`;
}

/** `Lạng Sơn, ngày 05 tháng 02 năm 2024`; without a date its places stand open. Null for minutes, which have none on their head. */
export function dateLine({ kind, place, date }: Paper, { words }: PaperLaw): string | null {
  if (kind === 'minutes') return null;
  return `${place}, ${date === null ? `${words.day}${blank}${words.month}${blank}${words.year}${blank}`.trimEnd() : printLongDate(date)}`;
}

/** Each ends in `;`, the last in `.`, as bases do (Phụ lục I). */
export function endedLines(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${line.trim().replace(/[;.,]+$/, '')}${index === lines.length - 1 ? '.' : ';'}`);
}

/** `Nơi nhận`: with dashes, the last is the archive. */
export function recipientLines({ recipients, archive }: Paper, { words }: PaperLaw): string[] {
  const kept = archive === '' ? [] : [archive.startsWith(words.archive) ? archive : `${words.archive} ${archive}`];
  return endedLines([...recipients, ...kept]).map((line) => `- ${line}`);
}

/** The body with `./.` behind its last words. */
export function endedBlocks(blocks: readonly PaperBlock[], end: string): PaperBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'table' && block.kind !== 'section');
  return blocks.map((block, index) => (index === last && block.kind !== 'table' && block.kind !== 'section' ? { ...block, text: endedText(block.text, end) } : block));
}

function endedText(text: Text, end: string): Text {
  const before = text.slice(0, -1);
  const last = text.at(-1) ?? { text: '' };
  return [...before, { ...last, text: `${last.text.trimEnd().replace(/(\.\/\.|[.;,])+$/, '')}${end}` }];
}

/** `1.`, `2.1.`, `a)`, `-`, `Điều 1.`: what stands before a block's words, with a space behind it. */
export function leadOf(block: PaperBlock, { words }: PaperLaw): string {
  switch (block.kind) {
    case 'section': return block.number === '' ? '' : `${block.number}. `;
    case 'clause': return block.number === '' ? '' : `${block.number}${/[.)]$/.test(block.number) ? '' : '.'} `;
    case 'article': return `${words.article} ${block.number}. `;
    case 'bullet': return block.depth === 1 ? '- ' : '+ ';
    case 'paragraph': case 'table': return '';
  }
}

/** `(Kèm theo Kế hoạch số 18/KH-UBND ngày 18 tháng 01 năm 2023 của Ủy ban nhân dân tỉnh Lạng Sơn)`. */
export function enclosedLine(paper: Paper, { words, kinds, types }: PaperLaw): string {
  const type = types.find(({ code }) => code === kinds.find(({ kind }) => kind === paper.kind)?.type)?.name ?? '';
  const number = `${words.number.replace(':', '').toLocaleLowerCase('vi')} ${paper.sign.startsWith('/') ? blank : ''}${paper.sign}`;
  const date = paper.date === null ? `${words.day}${blank}${words.month}${blank}${words.year}${blank}` : `${printLongDate(paper.date)} `;
  return `(${words.enclosed} ${sentenceCase(type)} ${number} ${date}${words.of} ${paper.body})`;
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
