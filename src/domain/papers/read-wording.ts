import type { Placeholder, WordingForm } from '#domain/criteria/wording-form.ts';
import { done, refusal, type Outcome, type Refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { LineMark, Piece, Wording, WordingLine } from './wording.ts';

/** What stands in the brackets at the head of a line. */
export const markLabels: Readonly<Record<LineMark, string>> = {
  'subject': 'Trích yếu', 'addressee': 'Kính gửi', 'basis': 'Căn cứ', 'section': 'Phần', 'heading': 'Mục', 'subheading': 'Tiểu mục', 'clause': 'Khoản', 'point': 'Điểm',
  'paragraph': 'Đoạn', 'bullet': 'Gạch', 'sub-bullet': 'Cộng', 'article': 'Điều', 'blocks': 'Khối', 'recipient': 'Nơi nhận',
};

const marksByLabel = new Map(Object.entries(markLabels).map(([mark, label]) => [fold(label), mark as LineMark]));
const head = /^\s*\[([^\],]*)(?:,\s*khi có:?\s*([^\]]*))?\]\s*(.*)$/isu;

/**
 * Reads the lines of a wording against its form. Refuses, all at once and each with the number of its paragraph: a line without a known mark, a placeholder or list
 * nobody fills, a brace without its other, fields of two lists in one paragraph, blocks that share their line, and a placeholder the wording may not be without.
 */
export function readWording(form: WordingForm, lines: readonly { readonly paragraph: number; readonly text: string }[]): Outcome<Wording> {
  const doubts: Refusal[] = [];
  const read = lines.filter(({ text }) => text.trim() !== '').flatMap(({ paragraph, text }) => readLine(form, paragraph, text.normalize('NFC'), doubts) ?? []);
  const used = new Set(read.flatMap(({ pieces }) => pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.key]))));
  for (const { key, label, required } of form.placeholders) if (required && !used.has(key)) doubts.push(refusal('missing-placeholder', { label }));
  if (read.length > 0 && !read.some(({ mark }) => mark === 'subject')) doubts.push(refusal('missing-line', { mark: markLabels.subject }));
  return doubts.length > 0 ? { ok: false, refusals: doubts } : done({ form, lines: read });
}

/** The lines of a form, numbered as they stand. */
export function numbered(lines: readonly string[]): { paragraph: number; text: string }[] {
  return lines.map((text, index) => ({ paragraph: index + 1, text }));
}

function readLine(form: WordingForm, paragraph: number, text: string, doubts: Refusal[]): WordingLine | undefined {
  const at = String(paragraph);
  const [, label = '', condition = '', words = ''] = head.exec(text) ?? [];
  const mark = marksByLabel.get(fold(label.trim()));
  if (!mark) return void doubts.push(refusal('unknown-mark', { paragraph, found: text.slice(0, 40), known: Object.values(markLabels).map((known) => `[${known}]`).join(' ') }, at));
  const when = condition.trim() === '' ? null : findNamed([...form.lists, ...form.placeholders], condition)?.key;
  if (when === undefined) doubts.push(refusal('unknown-placeholder', { paragraph, found: condition.trim(), known: labelsOf(form.lists) }, at));
  const pieces = readPieces(form, paragraph, words.trim(), doubts);
  const fields = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : form.placeholders.filter(({ key }) => key === piece.key)));
  if (new Set(fields.flatMap(({ list }) => list ?? [])).size > 1) doubts.push(refusal('mixed-lists', { paragraph, found: labelsOf(fields.filter(({ list }) => list !== null)) }, at));
  const holdsBlocks = fields.some(({ holds }) => holds === 'blocks');
  if (holdsBlocks !== (mark === 'blocks') || (holdsBlocks && pieces.length > 1)) doubts.push(refusal('blocks-apart', { paragraph, mark: `[${markLabels.blocks}]` }, at));
  return when === undefined ? undefined : { mark, when, pieces };
}

function readPieces(form: WordingForm, paragraph: number, words: string, doubts: Refusal[]): Piece[] {
  const pieces = words.split(/(\{[^{}]*\})/u).filter((piece) => piece !== '');
  return pieces.map((piece): Piece => {
    if (!/^\{[^{}]*\}$/u.test(piece)) {
      if (/[{}]/.test(piece)) doubts.push(refusal('open-placeholder', { paragraph, found: piece.slice(0, 40) }, String(paragraph)));
      return piece;
    }
    const named = findNamed(form.placeholders, piece.slice(1, -1));
    if (!named) doubts.push(refusal('unknown-placeholder', { paragraph, found: piece, known: labelsOf(form.placeholders) }, String(paragraph)));
    return named ? { key: named.key } : piece;
  });
}

/** Case and spaces are forgiven, marks on letters are not: `{xã}` and `{xa}` may be two. */
function findNamed<T extends { readonly label: string }>(named: readonly T[], found: string): T | undefined {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
  return named.find(({ label }) => plain(label) === plain(found));
}

function labelsOf(named: readonly Pick<Placeholder, 'label'>[]): string {
  return named.map(({ label }) => `{${label}}`).join(', ');
}
