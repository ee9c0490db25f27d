import type { FileChild } from 'docx';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { roman } from '#domain/papers/number-blocks.ts';
import { enclosedLine } from '#domain/papers/paper-lines.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Report } from '#domain/reports/report.ts';
import { letterTable } from './letter-table.ts';
import { part } from './paper-parts.ts';

/** One appendix: its label and title, what it belongs to, and the table. Biểu keep their own numbers; others are Phụ lục, by Roman numbers where there are several. */
export function paperAppendix(appendix: Report, index: number, paper: Paper, law: PaperLaw): FileChild[] {
  const number = paper.appendices.length > 1 ? ` ${roman(index + 1)}` : '';
  const together = { keepNext: true };
  return [
    part('appendixLabel', appendix.label === '' ? `${law.words.appendix}${number}` : appendix.label, together),
    part('appendixTitle', appendix.title.toLocaleUpperCase('vi'), together),
    ...(appendix.subtitle === '' ? [] : [part('appendixNote', appendix.subtitle, together)]),
    part('appendixNote', enclosedLine(paper, law), { ...together, spacing: { after: 160 } }),
    letterTable(appendix),
    ...appendix.notes.map((note, at) => part('table', note, { spacing: { before: at === 0 ? 120 : 0 } }, { italics: true })),
  ];
}
