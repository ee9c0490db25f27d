import type { Alignment, PaperElement, PaperLaw } from '#domain/criteria/paper-law.ts';
import { tableStyle } from './page.ts';

const aligned: Readonly<Record<Alignment, string>> = { left: 'left', center: 'center', right: 'right', justified: 'justify' };
const running: readonly PaperElement[] = ['basis', 'text', 'section', 'clause', 'article'];

/** The look of a paper in a browser, out of the same law as the Word document. */
export function paperPageStyle(law: PaperLaw): string {
  const { paper, marginsMm: { top, right, bottom, left }, font, headerMm, bodyText, elements } = law;
  const margins = `${top.ours}mm ${right.ours}mm ${bottom.ours}mm ${left.ours}mm`;
  const number = `@top-center { content: counter(page); font: ${elements.pageNumber.pt.ours}pt "${font}", "Liberation Serif", serif; }`;
  return `
@page { size: ${paper.widthMm}mm ${paper.heightMm}mm; margin: ${margins}; ${number} }
@page :first { @top-center { content: ""; } }
@page appendix { size: ${paper.heightMm}mm ${paper.widthMm}mm; margin: ${margins}; }
* { margin: 0; box-sizing: border-box; }
body { font: ${elements.text.pt.ours}pt/1.15 "${font}", "Liberation Serif", Tinos, serif; color: #${law.colour}; }
hr { border: 0; border-top: .75pt solid #000; margin: 1pt auto 3pt; }
.head { display: grid; grid-template-columns: ${headerMm.left}mm ${headerMm.right}mm; row-gap: 6pt; }
.foot { display: grid; grid-template-columns: 1fr 1fr; break-inside: avoid; margin-top: 6pt; }
.to { margin: 12pt 0 12pt 25mm; }
.appendix { page: appendix; break-before: page; counter-reset: page 1; }
.across { position: fixed; top: 45%; left: 0; right: 0; text-align: center; font-size: 90pt; color: #d9d9d9; transform: rotate(-45deg); z-index: -1; }
${Object.entries(elements).map(([element, { pt, bold, italic, align }]) => `.${element} { font-size: ${pt.ours}pt; font-weight: ${bold ? 'bold' : 'normal'}; font-style: ${italic ? 'italic' : 'normal'}; text-align: ${aligned[align]}; }`).join('\n')}
${running.map((element) => `.${element}`).join(', ')} { text-indent: ${bodyText.oursFirstLineMm}mm; margin-bottom: ${bodyText.afterPt.ours}pt; line-height: ${(bodyText.lines.ours * 1.15).toFixed(2)}; text-align: justify; }
.section, .clause, .typeName, .subject { break-after: avoid; }
.typeName { margin-top: 12pt; }
.number, .date { white-space: pre-wrap; }
.letterSubject, .draftMark { margin-top: ${law.subjectGapPt}pt; }
${tableStyle}`;
}
