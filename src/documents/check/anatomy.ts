import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { fold } from '#domain/places/fold.ts';
import type { Letter, LetterBlock, LetterParagraph, LetterSection, LetterTable } from '#documents/read/letter.ts';
import { paragraphsIn } from '#documents/read/read-letter.ts';

/** Which part of a paper each of its paragraphs is, by what stands there and where; parts nobody finds are empty. */
export interface Anatomy {
  /** `KH`, `CV` for a letter; null where nothing says. */
  readonly type: string | null;
  readonly first: LetterSection;
  readonly appendices: readonly LetterSection[];
  readonly head: Head;
  readonly typeName: LetterParagraph | undefined;
  readonly subject: readonly LetterParagraph[];
  readonly subjectRule: LetterParagraph | undefined;
  readonly authority: LetterParagraph | undefined;
  readonly addressees: readonly LetterParagraph[];
  readonly bases: readonly LetterParagraph[];
  readonly decides: LetterParagraph | undefined;
  /** Running text with its headings. */
  readonly body: readonly LetterParagraph[];
  readonly foot: Foot;
  /** Everything with words on it, all sections. */
  readonly all: readonly LetterParagraph[];
}

export interface Head {
  readonly leftMm: number;
  readonly rightMm: number;
  readonly names: readonly LetterParagraph[];
  readonly nameRule: LetterParagraph | undefined;
  readonly number: LetterParagraph | undefined;
  readonly about: LetterParagraph | undefined;
  readonly isDraft: boolean;
  readonly state: LetterParagraph | undefined;
  readonly motto: LetterParagraph | undefined;
  readonly mottoRule: LetterParagraph | undefined;
  readonly date: LetterParagraph | undefined;
}

export interface Foot {
  readonly label: LetterParagraph | undefined;
  readonly recipients: readonly LetterParagraph[];
  /** Each signer's lines, the name last. */
  readonly signatures: readonly (readonly LetterParagraph[])[];
}

const hasWords = ({ text }: LetterParagraph) => text.trim() !== '';
const isRule = (paragraph: LetterParagraph) => !hasWords(paragraph) && (paragraph.ruled || paragraph.drawn);
export const isBold = ({ runs }: LetterParagraph) => runs.filter(({ text }) => text.trim() !== '').every(({ bold }) => bold);
const isItalic = ({ runs }: LetterParagraph) => runs.filter(({ text }) => text.trim() !== '').every(({ italic }) => italic);

export function anatomyOf(letter: Letter, law: PaperLaw): Anatomy | undefined {
  const [first, ...appendices] = letter.sections;
  if (!first) return undefined;
  const headTable = first.blocks.find((block): block is LetterTable => block.kind === 'table' && paragraphsIn(block).some(({ text }) => fold(text).includes(fold(law.state))));
  const footTable = first.blocks.findLast((block): block is LetterTable => block.kind === 'table' && block !== headTable && isFoot(block, law));
  const begins = headTable ? first.blocks.indexOf(headTable) + 1 : 0;
  const ends = footTable ? first.blocks.indexOf(footTable) : first.blocks.length;
  const head = headOf(headTable, law);
  const middle = first.blocks.slice(begins, ends).filter((block, index, blocks): block is LetterParagraph => block.kind === 'paragraph' && !belongsToTable(block, index, blocks));
  const behind = footTable ? first.blocks.slice(ends + 1).flatMap(paragraphsIn).filter(hasWords) : [];
  const parts = middleOf(middle, law);
  const named = law.types.find(({ name, inSign }) => inSign && parts.typeName && fold(parts.typeName.text) === fold(name))?.code;
  return {
    ...parts, first, appendices, head, foot: footOf(footTable, behind, law),
    type: named ?? (head.about ? law.types.find(({ inSign }) => !inSign)?.code ?? null : null),
    all: letter.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)).filter(hasWords),
  };
}

/** The centred title right above a table, or the note in italics right below it. */
function belongsToTable(paragraph: LetterParagraph, index: number, blocks: readonly LetterBlock[]): boolean {
  if (!hasWords(paragraph)) return false;
  return (paragraph.align === 'center' && blocks[index + 1]?.kind === 'table') || (isItalic(paragraph) && blocks[index - 1]?.kind === 'table');
}

function isFoot(table: LetterTable, law: PaperLaw): boolean {
  const paragraphs = paragraphsIn(table).filter(hasWords);
  const columns = table.rows[0]?.cells.length ?? 0;
  return columns === 2 && paragraphs.length > 0 && (paragraphs.some(({ text }) => fold(text).startsWith(fold(law.words.recipients))) || paragraphs.every((paragraph) => isBold(paragraph)));
}

function headOf(table: LetterTable | undefined, law: PaperLaw): Head {
  const column = (index: number): LetterBlock[] => table?.rows.flatMap(({ cells }) => cells[index]?.blocks ?? []) ?? [];
  const [left, right] = [column(0).flatMap(paragraphsIn), column(1).flatMap(paragraphsIn)];
  const words = left.filter(hasWords);
  const number = words.find(({ text }) => text.trim().toLocaleLowerCase('vi').replace(/\s+:/, ':').startsWith(law.words.number.toLocaleLowerCase('vi')));
  const about = words.find(({ text }) => text.trim().toLocaleLowerCase('vi').startsWith(law.words.about.toLocaleLowerCase('vi')));
  const upTo = number ? words.indexOf(number) : words.length;
  const motto = right.find(({ text }) => fold(text).includes(fold(law.motto)));
  return {
    leftMm: table?.rows[0]?.cells[0]?.widthMm ?? 0, rightMm: table?.rows[0]?.cells[1]?.widthMm ?? 0,
    names: words.slice(0, upTo).filter((paragraph) => paragraph !== about), nameRule: left.find(isRule), number, about,
    isDraft: words.some(({ text }) => fold(text) === fold(law.words.draft)),
    state: right.find(({ text }) => fold(text).includes(fold(law.state))), motto,
    mottoRule: right.find((paragraph) => isRule(paragraph) || (paragraph === motto && paragraph.ruled)),
    date: right.filter(hasWords).find(({ text }) => new RegExp(`${law.words.day}.*${law.words.month}.*${law.words.year}`, 'iu').test(text)),
  };
}

type Middle = Pick<Anatomy, 'typeName' | 'subject' | 'subjectRule' | 'authority' | 'addressees' | 'bases' | 'decides' | 'body'>;

function middleOf(paragraphs: readonly LetterParagraph[], law: PaperLaw): Middle {
  const words = paragraphs.filter(hasWords);
  const typeName = words.slice(0, 4).find(({ text }) => law.types.some(({ name, inSign }) => inSign && fold(name) === fold(text)));
  const behindType = typeName ? paragraphs.slice(paragraphs.indexOf(typeName) + 1) : paragraphs;
  const subjectEnds = behindType.findIndex((paragraph) => isRule(paragraph) || paragraph.align !== 'center' || !isBold(paragraph));
  const subject = typeName ? behindType.slice(0, Math.max(0, subjectEnds)).filter(hasWords) : [];
  const rest = words.filter((paragraph) => paragraph !== typeName && !subject.includes(paragraph));
  const to = rest.findIndex(({ text }) => fold(text).startsWith(fold(law.words.to)));
  const listed = to < 0 ? [] : rest.slice(to + 1).findIndex(({ text }) => !/^\s*-/.test(text));
  const addressees = to < 0 ? [] : rest.slice(to, to + 1 + (typeof listed === 'number' && listed > 0 ? listed : 0));
  const decides = rest.find(({ text }) => text.trim().toLocaleUpperCase('vi') === law.words.decides);
  const authority = decides ? rest.slice(0, rest.indexOf(decides)).find((paragraph) => paragraph.align === 'center' && isBold(paragraph)) : undefined;
  const after = rest.filter((paragraph) => !addressees.includes(paragraph) && paragraph !== authority);
  const basesEnd = decides ? after.indexOf(decides) : after.findIndex((paragraph) => !isItalic(paragraph) && !/^(Căn cứ|Theo đề nghị|Xét)/u.test(paragraph.text.trim()));
  const bases = after.slice(0, Math.max(0, basesEnd));
  return { typeName, subject, subjectRule: behindType.slice(0, subjectEnds + 1).find(isRule), authority, addressees, bases, decides, body: after.filter((paragraph) => !bases.includes(paragraph) && paragraph !== decides) };
}

function footOf(table: LetterTable | undefined, behind: readonly LetterParagraph[], law: PaperLaw): Foot {
  const columns = [0, 1].map((index) => (table?.rows.flatMap(({ cells }) => cells[index]?.blocks ?? []) ?? []).flatMap(paragraphsIn).filter(hasWords));
  const isLabel = ({ text }: LetterParagraph) => fold(text).startsWith(fold(law.words.recipients));
  const listed = columns.find((column) => column.some(isLabel)) ?? behind;
  return { label: listed.find(isLabel), recipients: listed.filter((paragraph) => !isLabel(paragraph) && listed.some(isLabel)), signatures: columns.filter((column) => column.length > 0 && !column.some(isLabel)) };
}
