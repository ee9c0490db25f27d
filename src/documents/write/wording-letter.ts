import { Document, Packer, PageBreak, Paragraph, TextRun } from 'docx';
import { date } from '#domain/calendar.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import type { WordingForm } from '#domain/criteria/wording-form.ts';
import { markLabels } from '#domain/papers/read-wording.ts';
import { explains } from '#documents/read/wording-lines.ts';
import { wordingWords } from '#words/wordings.ts';
import { twips } from './page-measures.ts';
import { paperStyles, styleId } from './paper-styles.ts';
import { coreProperties, withoutClock } from './same-bytes.ts';
import { textRuns } from './text-runs.ts';

const grey = '595959';

/** A wording for an office to edit in Word: a first page that explains, then a paragraph for each line with its mark and its placeholders in sight. */
export async function writeWordingLetter(form: WordingForm, lines: readonly string[], law: PaperLaw): Promise<Uint8Array> {
  const { paper, marginsMm: { top, bottom, left, right }, font, elements, language } = law;
  const document = new Document({
    title: form.name,
    styles: { default: { document: { run: { font, size: elements.text.pt.ours * 2, language: { value: language, eastAsia: language } } } }, paragraphStyles: paperStyles(law) },
    sections: [{
      properties: { page: { size: { width: twips(paper.widthMm), height: twips(paper.heightMm) }, margin: { top: twips(top.ours), bottom: twips(bottom.ours), left: twips(left.ours), right: twips(right.ours) } } },
      children: [...explanation(form), new Paragraph({ children: [new PageBreak()] }), ...lines.map(line)],
    }],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties({ title: form.name, asOf: date('1980-01-01') }) };
  return withoutClock(await Packer.pack(document, 'uint8array', false, [core]));
}

function explanation({ name, placeholders, lists }: WordingForm): Paragraph[] {
  const said = [
    wordingWords.title(name), ...wordingWords.lead, wordingWords.marks, ...Object.entries(markLabels).map(([mark, label]) => `[${label}]: ${wordingWords.markMeanings[mark as keyof typeof markLabels]}`),
    wordingWords.when(lists[0]?.label ?? wordingWords.someList), wordingWords.placeholders, ...placeholders.map(({ label, meaning, required, list }) => `{${label}}: ${meaning}${required ? wordingWords.required : ''}${list === null ? '' : wordingWords.repeated}`),
  ];
  return said.map((text, index) => new Paragraph({ spacing: { after: 60 }, children: [new TextRun({ text: `${explains} ${text}`, color: grey, bold: index === 0, size: 24 })] }));
}

/** Marks and placeholders are coloured, so that an eye finds them; the words alone are what is read back. */
function line(text: string): Paragraph {
  const pieces = text.split(/(^\[[^\]]*\]|\{[^{}]*\})/u).filter((piece) => piece !== '');
  return new Paragraph({ style: styleId('text'), children: pieces.flatMap((piece) => textRuns(piece, /^[[{]/.test(piece) ? { color: piece.startsWith('[') ? '1F5FA8' : 'A14A00' } : {})) });
}
