import type { Paper, PaperBlock } from '#domain/papers/paper.ts';
import type { Report } from '#domain/reports/report.ts';

/** Numbers that are names: days, years, signs of papers, numbers of criteria and of parts. */
const names = [/\d{1,2}\/\d{1,2}\/\d{4}/g, /\d+(\/\d{4})?\/[A-ZĐ][\p{L}-]*/gu, /\d+ tháng (đầu|cuối)/gu, /(năm|quý|tháng|tiêu chí số|Biểu) \d+/giu, /giai đoạn \d{4}-\d{4}/gu];

/** Every figure of a paper's body and tables without a trace, with where it stands. Words that a person typed are his own; they are given as `typed`. */
export function untracedFigures({ blocks, appendices }: Pick<Paper, 'blocks' | 'appendices'>, typed: readonly string[] = []): string[] {
  return [...blocks.flatMap((block, index) => inBlock(block, `${index + 1}`, typed)), ...appendices.flatMap((appendix) => inTable(appendix, appendix.label))];
}

function inBlock(block: PaperBlock, at: string, typed: readonly string[]): string[] {
  if (block.kind === 'table') return inTable(block.table, at);
  if (block.kind === 'section') return hasFigure(block.text) ? [`${at}: ${block.text}`] : [];
  const text = block.text.map((span) => (span.trace === undefined ? span.text : '…')).join('');
  return hasFigure(without(text, typed)) ? [`${at}: ${text}`] : [];
}

/** Counts of rows, names of what the row is about and marks of what is not known are no figures. */
function inTable({ rows, columns, notes, noteTraces = [] }: Report, at: string): string[] {
  const cells = rows.flatMap(({ cells: row }, index) => row.flatMap(({ text, trace }, column) => {
    const isFigure = /^[-−+]?\d[\d.,]*( ?\/ ?\d+)?%?( (triệu đồng|công trình))?$/u.test(text) && columns[column]?.align !== 'left' && !/^(19|20)\d\d$/.test(text) && columns[column]?.heading !== 'TT';
    return trace === undefined && isFigure ? [`${at}/${index + 1}/${column + 1}: ${text}`] : [];
  }));
  return [...cells, ...notes.filter((note, index) => !noteTraces[index] && hasFigure(note)).map((note) => `${at}: ${note}`)];
}

function without(text: string, typed: readonly string[]): string {
  return typed.filter((words) => words !== '').reduce((rest, words) => rest.replaceAll(words, ''), text);
}

function hasFigure(text: string): boolean {
  return /\d/.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text));
}
