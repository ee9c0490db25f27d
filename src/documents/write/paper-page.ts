import type { PaperElement, PaperLaw } from '#domain/criteria/paper-law.ts';
import { roman } from '#domain/papers/number-blocks.ts';
import { dateLine, enclosedLine, endedBlocks, endedLines, leadOf, numberLine, recipientLines } from '#domain/papers/paper-lines.ts';
import type { Paper, PaperBlock, Signature } from '#domain/papers/paper.ts';
import type { Report } from '#domain/reports/report.ts';
import { escapeMarkup } from './escape-markup.ts';
import { nameLines } from './name-lines.ts';
import { reportTables } from './page.ts';
import { textWidth } from './paper-body.ts';
import { paperPageStyle } from './paper-page-style.ts';
import { evenLinesMm, textMm } from './text-width.ts';

/** A paper as a page for a browser to print: the layout of the Word document, with nothing to fetch and nothing to run. */
export function paperPage(paper: Paper, law: PaperLaw): string {
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(paper.subject)}</title><style>${paperPageStyle(law)}</style></head><body>${paper.isDraft ? `<div class="across">${law.words.draft}</div>` : ''}
${head(paper, law)}
${heading(paper, law)}
${addressees(paper, law)}
${endedLines(paper.bases).map((line) => p('basis', line)).join('')}${paper.kind === 'decision' ? p('authorityLine', law.words.decides) : ''}
${endedBlocks(paper.blocks, law.words.end).map((block) => printBlock(block, law)).join('\n')}
${foot(paper, law)}
${paper.appendices.map((appendix, index) => printAppendix(appendix, index, paper, law)).join('\n')}
</body></html>`;
}

function p(element: PaperElement, text: string, style = ''): string {
  return `<p class="${element}"${style === '' ? '' : ` style="${style}"`}>${escapeMarkup(text).replaceAll('\n', '<br>')}</p>`;
}

function rule(lengthMm: number): string {
  return `<hr style="width:${lengthMm.toFixed(1)}mm">`;
}

function head(paper: Paper, law: PaperLaw): string {
  const { left, bodyRuleShare, mottoRule } = law.headerMm;
  const { pt } = law.elements.body;
  const capitals = (name: string) => nameLines(name.toLocaleUpperCase('vi'), left, pt.ours);
  const body = capitals(paper.body);
  const parent = paper.parentBody === null ? [] : capitals(paper.parentBody);
  const issuer = [...parent.map((line) => p('parentBody', line)), ...body.map((line) => p('body', line)), rule(Math.max(...body.map((line) => textMm(line, pt.ours))) * bodyRuleShare.ours)];
  const number = [p('number', numberLine(paper, law)), paper.typeName === null ? p('letterSubject', `${law.words.about} ${paper.subject}`) : '', paper.isDraft ? p('draftMark', law.words.draft) : ''];
  return `<div class="head"><div>${issuer.join('')}</div><div>${p('state', law.state)}${p('motto', law.motto)}${rule(mottoRule)}</div>
<div>${number.join('')}</div><div>${p('date', dateLine(paper, law) ?? '')}</div></div>`;
}

function heading({ typeName, subject, authority }: Paper, law: PaperLaw): string {
  if (typeName === null) return '';
  const placeMm = evenLinesMm(subject, textWidth(law), law.elements.subject.pt.ours);
  const longest = Math.min(placeMm, textMm(subject, law.elements.subject.pt.ours));
  return p('typeName', typeName.toLocaleUpperCase('vi')) + p('subject', subject, `width:${placeMm.toFixed(1)}mm;margin:0 auto`) + rule(longest * law.headerMm.bodyRuleShare.ours) + (authority === null ? '' : p('authorityLine', authority.toLocaleUpperCase('vi')));
}

function addressees({ addressees }: Paper, { words }: PaperLaw): string {
  const [only, ...others] = addressees;
  if (only === undefined) return '';
  if (others.length === 0) return p('addressees', `${words.to} ${only.replace(/[;.]+$/, '')}`, 'text-align:center');
  return `<div class="to">${p('addressees', words.to)}${endedLines(addressees).map((line) => p('addressees', `- ${line}`, 'margin-left:18mm')).join('')}</div>`;
}

function printBlock(block: PaperBlock, law: PaperLaw): string {
  const lead = leadOf(block, law);
  switch (block.kind) {
    case 'section': return p('section', `${lead}${block.text.toLocaleUpperCase('vi')}`);
    case 'table': return (block.table.title === '' ? '' : p('table', block.table.title, 'text-align:center;font-weight:bold')) + reportTables(block.table, textWidth(law)) + block.table.notes.map((note) => p('table', note, 'font-style:italic')).join('');
    case 'article': return `<p class="text"><b>${escapeMarkup(lead)}</b>${escapeMarkup(wordsOf(block.text))}</p>`;
    case 'clause': return p(block.isHeading ? 'clause' : 'text', lead + wordsOf(block.text));
    case 'paragraph': case 'bullet': return p('text', lead + wordsOf(block.text));
  }
}

function wordsOf(text: Exclude<PaperBlock, { kind: 'section' | 'table' }>['text']): string {
  return text.map((span) => span.text).join('');
}

function foot(paper: Paper, law: PaperLaw): string {
  const lines = recipientLines(paper, law);
  const recipients = lines.length === 0 ? '' : p('recipientsLabel', law.words.recipients) + lines.map((line) => p('recipients', line)).join('');
  const [first, second] = paper.signatures;
  if (first && second) return `<div class="foot"><div>${signature(first)}</div><div>${signature(second)}</div></div>${recipients}`;
  return `<div class="foot"><div>${recipients}</div><div>${first ? signature(first) : ''}</div></div>`;
}

function signature({ lines, name }: Signature): string {
  return lines.map((line) => p('signer', line.toLocaleUpperCase('vi'))).join('') + p('signer', name, 'margin-top:25mm');
}

function printAppendix(appendix: Report, index: number, paper: Paper, law: PaperLaw): string {
  const number = paper.appendices.length > 1 ? ` ${roman(index + 1)}` : '';
  return `<section class="appendix">${p('appendixLabel', appendix.label === '' ? `${law.words.appendix}${number}` : appendix.label)}${p('appendixTitle', appendix.title.toLocaleUpperCase('vi'))}${appendix.subtitle === '' ? '' : p('appendixNote', appendix.subtitle)}
${p('appendixNote', enclosedLine(paper, law), 'margin-bottom:8pt')}${reportTables(appendix)}${appendix.notes.map((note) => p('table', note, 'font-style:italic')).join('')}</section>`;
}
