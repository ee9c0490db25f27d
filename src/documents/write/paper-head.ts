import type { Paragraph, Table } from 'docx';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { dateLine, numberLine } from '#domain/papers/paper-lines.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { nameLines } from './name-lines.ts';
import { part, rule, twoColumns } from './paper-parts.ts';
import { textMm } from './text-width.ts';

/** The head of a paper: who issues it left, Quốc hiệu and Tiêu ngữ right, number and date side by side below (Phụ lục I, mục II). */
export function paperHead(paper: Paper, law: PaperLaw): Table {
  const { left, right } = law.headerMm;
  return twoColumns(left, right, [
    [issuer(paper, law), [part('state', law.state), part('motto', law.motto), rule(right, law.headerMm.mottoRule)]],
    [numbered(paper, law), dated(paper, law)],
  ]);
}

function issuer({ parentBody, body }: Paper, law: PaperLaw): Paragraph[] {
  const { left, bodyRuleShare } = law.headerMm;
  const { pt } = law.elements.body;
  const capitals = (name: string) => nameLines(name.toLocaleUpperCase('vi'), left, pt.ours);
  const lines = capitals(body);
  const longest = Math.max(...lines.map((line) => textMm(line, pt.ours)));
  return [
    ...(parentBody === null ? [] : capitals(parentBody).map((line) => part('parentBody', line))),
    ...lines.map((line) => part('body', line)),
    rule(left, longest * bodyRuleShare.ours),
  ];
}

function numbered(paper: Paper, law: PaperLaw): Paragraph[] {
  const number = part('number', numberLine(paper, law), { spacing: { before: 120 } });
  const about = paper.typeName === null ? [part('letterSubject', `${law.words.about} ${paper.subject}`)] : [];
  return [number, ...about, ...(paper.isDraft ? [part('draftMark', law.words.draft, { spacing: { before: 60 } })] : [])];
}

function dated(paper: Paper, law: PaperLaw): Paragraph[] {
  return [part('date', dateLine(paper, law) ?? '', { spacing: { before: 120 } })];
}
