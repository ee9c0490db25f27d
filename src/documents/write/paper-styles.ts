import { AlignmentType, LineRuleType, type IParagraphOptions, type IParagraphStyleOptions, type IRunOptions } from 'docx';
import type { Alignment, PaperElement, PaperLaw } from '#domain/criteria/paper-law.ts';
import { twips } from './page-measures.ts';

const docxAlignments: Readonly<Record<Alignment, (typeof AlignmentType)[keyof typeof AlignmentType]>> = {
  left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justified: AlignmentType.BOTH,
};

/** Lines are counted in 240ths of a single one. */
const singleLine = 240;

/** The named styles an office finds in Word, one for each part of a paper. */
export const styleNames: Readonly<Record<PaperElement, string>> = {
  pageNumber: 'ND30 Page Number', state: 'ND30 State', motto: 'ND30 Motto', parentBody: 'ND30 Parent Body', body: 'ND30 Issuing Body', number: 'ND30 Number', date: 'ND30 Date',
  typeName: 'ND30 Type', subject: 'ND30 Subject', letterSubject: 'ND30 Letter Subject', addressees: 'ND30 Addressees', basis: 'ND30 Basis', text: 'ND30 Body', section: 'ND30 Heading I',
  clause: 'ND30 Clause', article: 'ND30 Article', authorityLine: 'ND30 Authority', signer: 'ND30 Signature', recipientsLabel: 'ND30 Recipients Label', recipients: 'ND30 Recipients',
  appendixLabel: 'ND30 Appendix', appendixTitle: 'ND30 Appendix Title', appendixNote: 'ND30 Appendix Note', table: 'ND30 Cell', draftMark: 'ND30 Draft',
};

export function styleId(element: PaperElement): string {
  return styleNames[element].replaceAll(' ', '');
}

/** Which parts are running text, with the first line drawn in and room behind every paragraph. */
const running: readonly PaperElement[] = ['basis', 'text', 'section', 'clause', 'article'];

export function paperStyles(law: PaperLaw): IParagraphStyleOptions[] {
  return Object.entries(styleNames).map(([name, styleName]) => {
    const element = name as PaperElement;
    return { id: styleId(element), name: styleName, basedOn: 'Normal', quickFormat: true, run: runLook(law, element), paragraph: paragraphLook(law, element) };
  });
}

function runLook({ elements }: PaperLaw, element: PaperElement): IRunOptions {
  const { pt, bold, italic } = elements[element];
  return { size: pt.ours * 2, bold, italics: italic };
}

function paragraphLook({ elements, bodyText, subjectGapPt }: PaperLaw, element: PaperElement): Pick<IParagraphOptions, 'alignment' | 'indent' | 'spacing' | 'keepNext'> {
  const alignment = docxAlignments[elements[element].align];
  const headings = element === 'section' ? { keepNext: true } : {};
  const spaceOf = { after: Math.round(bodyText.afterPt.ours * 20), line: Math.round(bodyText.lines.ours * singleLine), lineRule: LineRuleType.AUTO };
  if (running.includes(element)) return { ...headings, alignment: docxAlignments.justified, indent: { firstLine: twips(bodyText.oursFirstLineMm) }, spacing: spaceOf };
  if (element === 'letterSubject') return { alignment, spacing: { before: subjectGapPt * 20 } };
  if (element === 'addressees') return { alignment, spacing: spaceOf };
  return { alignment };
}
