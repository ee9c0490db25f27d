import type { WordingForm } from '#domain/criteria/wording-form.ts';
import type { PaperBlock, Span, Text } from './paper.ts';

/**
 * What a paragraph of a wording is: trích yếu, kính gửi, căn cứ; phần (I.), mục (1., bold), tiểu mục (1.1.), khoản (1., plain), điểm (a)), đoạn, gạch (-), cộng (+), điều; khối of blocks; nơi nhận.
 * Numbers are not typed in a wording: they are counted when it is filled, so that a part left out leaves no hole.
 */
export const lineMarks = ['subject', 'addressee', 'basis', 'section', 'heading', 'subheading', 'clause', 'point', 'paragraph', 'bullet', 'sub-bullet', 'article', 'blocks', 'recipient'] as const;
export type LineMark = (typeof lineMarks)[number];

export type Piece = string | { readonly key: string };

export interface WordingLine {
  readonly mark: LineMark;
  /** Printed only where this list has items, or this placeholder something to say. */
  readonly when: string | null;
  readonly pieces: readonly Piece[];
}

/** A wording that was read and found to fit its form; see readWording. */
export interface Wording {
  readonly form: WordingForm;
  readonly lines: readonly WordingLine[];
}

export type FactText = string | Span | Text;

/** What a wording is filled with, by the keys of its form. */
export interface Facts {
  readonly texts: Readonly<Record<string, FactText>>;
  /** Each item by the keys of the placeholders that are fields of the list. */
  readonly lists?: Readonly<Record<string, readonly Readonly<Record<string, FactText>>[]>>;
  readonly blocks?: Readonly<Record<string, readonly PaperBlock[]>>;
}

export interface FilledWording {
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly bases: readonly string[];
  readonly blocks: readonly PaperBlock[];
  readonly recipients: readonly string[];
}
