import type { Confidence } from './criteria-set.ts';
import { paperKinds, type PaperKind } from './paper-kind.ts';
import { anyText, listOf, nullable, number, object, oneOf, text, yesNo, type Shape } from './shape.ts';

/** What the decree allows, and what the house takes of it. `most` is null where only the least is said. */
export interface Allowed {
  readonly least: number;
  readonly most: number | null;
  readonly ours: number;
}

export const alignments = ['left', 'center', 'right', 'justified'] as const;
export type Alignment = (typeof alignments)[number];

/** The look of one part of a paper. */
export interface Look {
  readonly pt: Allowed;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Alignment;
  readonly caps: boolean;
}

export const paperElements = [
  'pageNumber', 'state', 'motto', 'parentBody', 'body', 'number', 'date', 'typeName', 'subject', 'letterSubject', 'addressees', 'basis', 'text', 'section', 'clause', 'article',
  'authorityLine', 'signer', 'recipientsLabel', 'recipients', 'appendixLabel', 'appendixTitle', 'appendixNote', 'table', 'draftMark',
] as const;
export type PaperElement = (typeof paperElements)[number];

/** Words the decree itself fixes: `Số:`, `V/v`, `Kính gửi:`, `Nơi nhận:`, `QUYẾT ĐỊNH:`, `./.`. */
export const paperWords = ['number', 'about', 'to', 'day', 'month', 'year', 'recipients', 'archive', 'decides', 'article', 'appendix', 'enclosed', 'of', 'end', 'draft'] as const;
export type PaperWord = (typeof paperWords)[number];

/** The form of official papers, as law/papers.json tells it (NĐ 30/2020/NĐ-CP, Phụ lục I and III). Writer and checker read this and nothing else. Sizes in pt, lengths in mm. */
export interface PaperLaw {
  readonly confidence: Confidence;
  /** `KH`, kế hoạch. A letter (công văn) is a type, but its sign does not bear it. */
  readonly types: readonly { readonly code: string; readonly name: string; readonly inSign: boolean }[];
  readonly kinds: readonly { readonly kind: PaperKind; readonly type: string }[];
  readonly state: string;
  readonly motto: string;
  /** TM., KT., TL., TUQ., Q. */
  readonly authority: { readonly collective: string; readonly deputy: string; readonly order: string; readonly mandate: string; readonly acting: string };
  readonly font: string;
  readonly colour: string;
  readonly language: string;
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  readonly marginsMm: { readonly top: Allowed; readonly bottom: Allowed; readonly left: Allowed; readonly right: Allowed };
  /** The two columns of the head; the rule as long as the motto in our size; the rules under the body and the abstract as a share of their text. */
  readonly headerMm: { readonly left: number; readonly right: number; readonly mottoRule: number; readonly bodyRuleShare: Allowed };
  readonly bodyText: { readonly firstLineMm: readonly number[]; readonly oursFirstLineMm: number; readonly afterPt: Allowed; readonly lines: Allowed };
  /** Between the number of a letter and its V/v. */
  readonly subjectGapPt: number;
  readonly words: Readonly<Record<PaperWord, string>>;
  readonly elements: Readonly<Record<PaperElement, Look>>;
  readonly urgency: readonly { readonly text: string; readonly widthMm: number; readonly heightMm: number }[];
}

const allowed: Shape<Allowed> = object({ least: number, most: nullable(number), ours: number }, {});
const look: Shape<Look> = object({ pt: allowed, bold: yesNo, italic: yesNo, align: oneOf(...alignments), caps: yesNo }, {});
const elements = object(Object.fromEntries(paperElements.map((element) => [element, look])) as Record<PaperElement, Shape<Look>>, {});

const words = object(Object.fromEntries(paperWords.map((word) => [word, text])) as Record<PaperWord, Shape<string>>, {});

/** `ntm-papers/1`. */
export const paperLawShape: Shape<PaperLaw> = object(
  {
    confidence: oneOf('official', 'recalled', 'province', 'template'),
    types: listOf(object({ code: text, name: text, inSign: yesNo }, {})),
    kinds: listOf(object({ kind: oneOf(...paperKinds), type: text }, {})),
    state: text, motto: text, authority: object({ collective: text, deputy: text, order: text, mandate: text, acting: text }, {}),
    font: text, colour: text, language: text,
    paper: object({ widthMm: number, heightMm: number }, {}),
    marginsMm: object({ top: allowed, bottom: allowed, left: allowed, right: allowed }, {}),
    headerMm: object({ left: number, right: number, mottoRule: number, bodyRuleShare: allowed }, {}),
    bodyText: object({ firstLineMm: listOf(number), oursFirstLineMm: number, afterPt: allowed, lines: allowed }, {}),
    subjectGapPt: number,
    words,
    elements,
    urgency: listOf(object({ text: anyText, widthMm: number, heightMm: number }, {})),
  },
  {},
  ['schema', 'note'],
);
