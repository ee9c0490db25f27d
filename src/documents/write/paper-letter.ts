import { Document, Header, Packer, PageNumber, PageOrientation, TextRun, type ISectionOptions } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { date } from '#domain/calendar.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { readZipDirectory } from '#documents/read/zip-directory.ts';
import { zipText } from '#documents/read/zip-text.ts';
import { page, twips } from './page-measures.ts';
import { paperAppendix } from './paper-appendix.ts';
import { paperBody } from './paper-body.ts';
import { paperFoot } from './paper-foot.ts';
import { paperHead } from './paper-head.ts';
import { part } from './paper-parts.ts';
import { paperStyles } from './paper-styles.ts';
import { relationsPath, traceParts } from './paper-traces.ts';
import { printable } from './printable.ts';
import { coreProperties, withoutClock } from './same-bytes.ts';

const undated = date('1980-01-01');

/** A paper as a Word document in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I, with where its figures come from kept inside. The same paper always gives the same bytes. */
export async function writePaperLetter(paper: Paper, law: PaperLaw): Promise<Uint8Array> {
  const core = { path: 'docProps/core.xml', data: coreProperties({ title: paper.subject, asOf: paper.date ?? undated }) };
  // docx writes its own relations; they are read from a first copy, so that the second can have one more. They are those of the sections, whatever stands in them, so it is an empty one.
  const first = await Packer.pack(document({ ...paper, blocks: [], appendices: paper.appendices.map((appendix) => ({ ...appendix, rows: [] })) }, law), 'uint8array', false);
  const entries = readZipDirectory(first);
  const relations = typeof entries === 'string' ? undefined : zipText(first, entries, relationsPath);
  return withoutClock(await Packer.pack(document(paper, law), 'uint8array', false, [core, ...traceParts(paper, relations ?? '')]));
}

function document(paper: Paper, law: PaperLaw): Document {
  const { font, elements, colour: color, language } = law;
  return new Document({
    title: printable(paper.subject),
    styles: {
      default: { document: { run: { font, size: elements.text.pt.ours * 2, color, language: { value: language, eastAsia: language } }, paragraph: { spacing: { before: 0, after: 0 } } } },
      paragraphStyles: paperStyles(law),
    },
    sections: [
      section(law, 'portrait', paper, [paperHead(paper, law), ...paperBody(paper, law), ...paperFoot(paper, law)]),
      ...paper.appendices.map((appendix, index) => section(law, 'landscape', paper, paperAppendix(appendix, index, paper, law))),
    ],
  });
}

/** Each part counts its own pages, in the middle of the top margin, not on the first. A draft says across every page that it is one. */
function section(law: PaperLaw, lying: 'portrait' | 'landscape', { isDraft }: Paper, children: ISectionOptions['children']): ISectionOptions {
  const { paper, marginsMm: { top, bottom, left, right } } = law;
  const draft = isDraft ? [new TextWatermark({ text: law.words.draft, font: law.font, color: 'D9D9D9', opacity: 0.5 })] : [];
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return {
    properties: {
      titlePage: true,
      page: {
        // docx turns the paper itself when the orientation is landscape.
        size: { width: twips(paper.widthMm), height: twips(paper.heightMm), orientation: lying === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE },
        margin: { top: twips(top.ours), bottom: twips(bottom.ours), left: twips(left.ours), right: twips(right.ours), header: twips(page.numberMm), footer: twips(page.numberMm) },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: new Header({ children: [part('pageNumber', draft)] }), default: new Header({ children: [part('pageNumber', [number, ...draft])] }) },
    children,
  };
}
