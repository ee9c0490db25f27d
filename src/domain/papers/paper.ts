import type { CalendarDate } from '#domain/calendar.ts';
import type { PaperKind } from '#domain/criteria/paper-kind.ts';
import type { Report, Trace } from '#domain/reports/report.ts';

export { paperKinds, type PaperKind } from '#domain/criteria/paper-kind.ts';

/** A piece of running text; a figure in it keeps where it came from. */
export interface Span {
  readonly text: string;
  readonly trace?: Trace;
}

export type Text = readonly Span[];

/** Headings and paragraphs of a paper's body. Numbers of clauses are typed text, as offices copy and merge them. */
export type PaperBlock =
  /** `I. KẾT QUẢ`: the builder gives the words, the writer the capitals. */
  | { readonly kind: 'section'; readonly number: string; readonly text: string }
  /** Number `1`, `2.1` or `a)`, printed `1. …`, `2.1. …`, `a) …`: bold where it is a heading of its own. */
  | { readonly kind: 'clause'; readonly number: string; readonly text: Text; readonly isHeading: boolean }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'bullet'; readonly text: Text; readonly depth: 1 | 2 }
  /** `Điều 1.` of a decision. */
  | { readonly kind: 'article'; readonly number: number; readonly text: Text }
  /** A table in the body. */
  | { readonly kind: 'table'; readonly table: Report };

export interface Signature {
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, from top to bottom; printed in capitals. */
  readonly lines: readonly string[];
  readonly name: string;
}

/** An official paper before it is written: every word and figure, nothing of any file format. Layout is NĐ 30/2020/NĐ-CP, Phụ lục I. */
export interface Paper {
  readonly kind: PaperKind;
  /** Cơ quan chủ quản; null where the issuer has none above it on its head. */
  readonly parentBody: string | null;
  /** As running text names it, `Ủy ban nhân dân tỉnh Lạng Sơn`; the head of the paper has it in capitals, as the parent. */
  readonly body: string;
  /** `18/KH-UBND`; a draft has no number yet: `/KH-UBND`. */
  readonly sign: string;
  readonly isDraft: boolean;
  /** `Lạng Sơn`; minutes have neither place nor date on their head. */
  readonly place: string;
  readonly date: CalendarDate | null;
  /** `KẾ HOẠCH`; null for a letter, which has `V/v` instead. */
  readonly typeName: string | null;
  readonly subject: string;
  /** Kính gửi, for what goes up or out as a letter. */
  readonly addressees: readonly string[];
  /** Above the bases of a decision: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN`. */
  readonly authority: string | null;
  readonly bases: readonly string[];
  readonly blocks: readonly PaperBlock[];
  /** One, or two side by side under minutes: thư ký, chủ tọa. */
  readonly signatures: readonly Signature[];
  /** Without the dash; the last line `Lưu: VT, KT(PVĐ)` is `archive`. */
  readonly recipients: readonly string[];
  readonly archive: string;
  readonly appendices: readonly Report[];
  /** The same facts for machines, as the JSON answer prints them. */
  readonly facts: Readonly<Record<string, unknown>>;
}
