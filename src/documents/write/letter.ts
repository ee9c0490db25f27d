import { AlignmentType, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Report } from '#domain/reports/report.ts';
import { letterTable } from './letter-table.ts';
import { page, twips } from './page-measures.ts';
import { printable } from './printable.ts';
import { coreProperties, withoutClock } from './same-bytes.ts';
import { textRuns } from './text-runs.ts';

/** A report as a Word document: an appendix table on A4 landscape in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I. The same report always gives the same bytes. */
export async function writeReportLetter(report: Report): Promise<Uint8Array> {
  const { label, title, subtitle, note, pageNumber } = page.pt;
  const document = new Document({
    title: printable(report.title),
    styles: {
      default: { document: { run: { font: page.font, size: page.pt.cell * 2, language: { value: 'vi-VN', eastAsia: 'vi-VN' } }, paragraph: { spacing: { before: 0, after: 0 } } } },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // docx turns the paper itself when the orientation is landscape.
            size: { width: twips(page.heightMm), height: twips(page.widthMm), orientation: PageOrientation.LANDSCAPE },
            margin: { top: twips(page.marginMm.top), bottom: twips(page.marginMm.bottom), left: twips(page.marginMm.left), right: twips(page.marginMm.right), header: twips(page.numberMm), footer: twips(page.numberMm) },
            pageNumbers: { start: 1 },
          },
        },
        headers: {
          first: new Header({ children: [] }),
          default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: pageNumber * 2 })] })] }),
        },
        children: [
          ...caption(report.label, { alignment: AlignmentType.RIGHT }, { bold: true, size: label * 2 }),
          ...caption(report.title.toLocaleUpperCase('vi'), { alignment: AlignmentType.CENTER, keepNext: true }, { bold: true, size: title * 2 }),
          ...caption(report.subtitle, { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 160 } }, { italics: true, size: subtitle * 2 }),
          letterTable(report),
          ...report.notes.flatMap((text, i) => caption(text, { spacing: { before: i === 0 ? 120 : 0 } }, { italics: true, size: note * 2 })),
        ],
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array', false, [{ path: 'docProps/core.xml', data: coreProperties(report) }]);
  return withoutClock(bytes);
}

function caption(text: string, paragraph: IParagraphOptions, run: IRunOptions): Paragraph[] {
  return text === '' ? [] : [new Paragraph({ ...paragraph, children: textRuns(text, run) })];
}
