import type { Confidence } from './criteria-set.ts';
import type { PaperKind } from './paper-kind.ts';

/**
 * The wording of one paper as law/wordings tells it, before its lines are read. A line is a paragraph: a mark in brackets, then the words,
 * with placeholders in braces by their Vietnamese labels: `[Căn cứ] Kế hoạch số {số kế hoạch}`. Offices get and give back these same lines in Word.
 */
export interface WordingForm {
  /** `plan`, `urging-letter`: what the program asks for it by. */
  readonly id: string;
  readonly kind: PaperKind;
  /** For people: `Công văn đôn đốc tiến độ`. */
  readonly name: string;
  readonly placeholders: readonly Placeholder[];
  /** Lists that paragraphs are repeated for, and that `khi có` asks for. */
  readonly lists: readonly { readonly key: string; readonly label: string }[];
  readonly lines: readonly string[];
  readonly confidence: Confidence;
}

export interface Placeholder {
  /** What the program fills it by. */
  readonly key: string;
  /** What stands between the braces: `năm kế hoạch`. */
  readonly label: string;
  /** Words, or whole blocks (tables, numbered tasks) that then stand on a line of their own. */
  readonly holds: 'text' | 'blocks';
  /** The list it is a field of: its paragraph is repeated for every item. */
  readonly list: string | null;
  /** A wording without it is not accepted. */
  readonly required: boolean;
  /** For who edits the wording. */
  readonly meaning: string;
}
