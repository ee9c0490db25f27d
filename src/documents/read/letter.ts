/** What stands on the pages of a Word file, after all its styles. Lengths in mm, sizes and gaps in pt. */
export interface LetterRun {
  readonly text: string;
  readonly font: string;
  readonly pt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Six hexadecimal digits; `auto` is black on white. */
  readonly colour: string;
}

export interface LetterParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly runs: readonly LetterRun[];
  readonly align: 'left' | 'center' | 'right' | 'justified';
  readonly leftMm: number;
  readonly rightMm: number;
  readonly firstLineMm: number;
  readonly beforePt: number;
  readonly afterPt: number;
  /** Times a single line; null where a height is fixed. */
  readonly lines: number | null;
  /** A line above or below, as long as the paragraph is wide. */
  readonly ruled: boolean;
  /** Something is drawn in it: a line, perhaps, of a length nobody can tell from here. */
  readonly drawn: boolean;
  /** Shows the number of the page. */
  readonly numbersPage: boolean;
}

export interface LetterCell {
  readonly widthMm: number;
  readonly blocks: readonly LetterBlock[];
}

export interface LetterTable {
  readonly kind: 'table';
  readonly rows: readonly { readonly isHeading: boolean; readonly cells: readonly LetterCell[] }[];
}

export type LetterBlock = LetterParagraph | LetterTable;

export interface LetterSection {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** The first page has a header of its own. */
  readonly titlePage: boolean;
  /** null where pages are counted on. */
  readonly startsAt: number | null;
  readonly header: readonly LetterParagraph[];
  readonly firstHeader: readonly LetterParagraph[];
  readonly blocks: readonly LetterBlock[];
}

export interface Letter {
  readonly sections: readonly LetterSection[];
}
