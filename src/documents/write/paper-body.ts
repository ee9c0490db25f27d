import { AlignmentType, LineRuleType, Paragraph, type FileChild, type TextRun } from 'docx';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { endedBlocks, endedLines, leadOf } from '#domain/papers/paper-lines.ts';
import type { Paper, PaperBlock, Text } from '#domain/papers/paper.ts';
import type { Report } from '#domain/reports/report.ts';
import { letterTable } from './letter-table.ts';
import { twips } from './page-measures.ts';
import { part, rule } from './paper-parts.ts';
import { evenLinesMm, textMm } from './text-width.ts';
import { textRuns } from './text-runs.ts';

const halfPt = 2;

/** What stands between head and foot: type and abstract or addressees, bases, and the text with `./.` behind its last words. */
export function paperBody(paper: Paper, law: PaperLaw): FileChild[] {
  return [...heading(paper, law), ...addressees(paper, law), ...bases(paper, law), ...endedBlocks(paper.blocks, law.words.end).flatMap((block, index, blocks) => blockParts(block, law, index === blocks.length - 1))];
}

export function textWidth({ paper, marginsMm }: PaperLaw): number {
  return paper.widthMm - marginsMm.left.ours - marginsMm.right.ours;
}

function heading({ typeName, subject, authority }: Paper, law: PaperLaw): Paragraph[] {
  if (typeName === null) return [];
  const placeMm = evenLinesMm(subject, textWidth(law), law.elements.subject.pt.ours);
  const side = twips((textWidth(law) - placeMm) / 2);
  return [
    part('typeName', typeName.toLocaleUpperCase('vi'), { spacing: { before: 240 }, keepNext: true }),
    part('subject', subject, { keepNext: true, indent: { left: side, right: side } }),
    rule(textWidth(law), Math.min(placeMm, textMm(subject, law.elements.subject.pt.ours)) * law.headerMm.bodyRuleShare.ours, 12),
    ...(authority === null ? [] : [part('authorityLine', authority.toLocaleUpperCase('vi'), { spacing: { before: 60, after: 160 }, keepNext: true })]),
  ];
}

/** One addressee stands on the line itself; several each on its own, the dashes under the colon. */
function addressees({ addressees, typeName }: Paper, law: PaperLaw): Paragraph[] {
  const [only, ...others] = addressees;
  if (only === undefined) return [];
  const before = { before: typeName === null ? 240 : 60 };
  const spaced = { ...before, after: law.bodyText.afterPt.ours * 20, line: Math.round(law.bodyText.lines.ours * 240), lineRule: LineRuleType.AUTO };
  if (others.length === 0) return [part('addressees', `${law.words.to} ${only.replace(/[;.]+$/, '')}`, { alignment: AlignmentType.CENTER, spacing: { ...spaced, after: 240 } })];
  const colonMm = textMm(law.words.to.replace(':', ''), law.elements.addressees.pt.ours);
  const left = twips(20);
  const under = left + twips(colonMm);
  return [
    part('addressees', law.words.to, { indent: { left }, spacing: { ...spaced, after: 0 } }),
    ...endedLines(addressees).map((line, index) => part('addressees', `- ${line}`, { indent: { left: under + 140, hanging: 140 }, spacing: { ...spaced, before: 0, after: index === addressees.length - 1 ? 240 : 0 } })),
  ];
}

function bases({ bases, kind }: Paper, law: PaperLaw): Paragraph[] {
  const lines = endedLines(bases).map((line) => part('basis', line));
  return kind === 'decision' ? [...lines, part('authorityLine', law.words.decides, { spacing: { before: 120, after: 160 }, keepNext: true })] : lines;
}

function blockParts(block: PaperBlock, law: PaperLaw, isLast: boolean): FileChild[] {
  const lead = leadOf(block, law);
  // The last words stay with the signature.
  const kept = isLast ? { keepNext: true, keepLines: false } : {};
  switch (block.kind) {
    case 'section': return [part('section', `${lead}${block.text.toLocaleUpperCase('vi')}`)];
    case 'clause': return [part('clause', runs(lead, block.text, block.isHeading), { ...kept, ...(block.isHeading && { keepNext: true }) })];
    case 'article': return [part('article', [...textRuns(lead, { bold: true }), ...runs('', block.text, false)], kept)];
    case 'paragraph': case 'bullet': return [part('text', runs(lead, block.text, false), kept)];
    case 'table': return bodyTable(block.table, law);
  }
}

function runs(lead: string, text: Text, bold: boolean): TextRun[] {
  return [...(lead === '' ? [] : textRuns(lead, { bold })), ...text.flatMap((span) => textRuns(span.text, { bold }))];
}

function bodyTable(table: Report, law: PaperLaw): FileChild[] {
  const { table: cell } = law.elements;
  const caption = table.title === '' ? [] : [part('table', table.title, { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, after: 80 } }, { bold: true, size: 13 * halfPt })];
  const notes = table.notes.map((note) => part('table', note, { spacing: { before: 60 } }, { italics: true, size: cell.pt.ours * halfPt }));
  return [...caption, letterTable(table, textWidth(law)), ...(notes.length > 0 ? notes : []), new Paragraph({ spacing: { after: law.bodyText.afterPt.ours * 20, line: 120 }, children: [] })];
}
