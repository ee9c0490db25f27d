import type { BodyId } from '#domain/bodies/body.ts';
import type { CalendarDate } from '#domain/calendar.ts';

/** How a sign is built (NĐ 30/2020/NĐ-CP; Party and legislative signs are read, never made). */
export const signForms = ['named', 'letter', 'normative', 'assembly', 'prime-minister', 'party'] as const;
export type SignForm = (typeof signForms)[number];

/** `316/TB-STNMT`, taken apart. */
export interface DocumentSign {
  readonly form: SignForm;
  readonly number: number;
  /** The letter behind a number that was used twice: `12a`. */
  readonly letter: string;
  /** Only in normative signs: 18/2020/NQ-HĐND. */
  readonly year: number | null;
  /** `TB`, `KH`, `QĐ`; null for letters (công văn), which have none. */
  readonly type: string | null;
  /** `STNMT`, `UBND`, `HU`. */
  readonly issuer: string;
  /** Behind the issuer of a letter: `KT` of 537/UBND-KT. */
  readonly division: string;
  /** As it is written by rule: `316/TB-STNMT`. */
  readonly text: string;
  /** As the paper had it: `13/KH - UBND`. */
  readonly raw: string;
}

export const documentStates = ['draft', 'issued', 'received', 'recalled'] as const;
export type DocumentState = (typeof documentStates)[number];

/** What a file of a document shows: the paper as the house printed it when it took its number, or what was signed. */
export const documentFileKinds = ['printed', 'signed'] as const;
export type DocumentFileKind = (typeof documentFileKinds)[number];

/**
 * One paper of the register: of our own (draft, then issued) or of others (received). It is told by issuer, year, sign and number together:
 * 18/KH-UBND of 2020 and of 2023 are two.
 */
export interface OfficialDocument {
  readonly id: number;
  readonly state: DocumentState;
  /** `KH`, `TB`, `QĐ`, `CV`: the type by its abbreviation; letters, which bear none, are CV. */
  readonly type: string;
  /** A body known to the house, or null where only the name is known. */
  readonly issuer: BodyId | null;
  readonly issuerName: string;
  /** `316/TB-STNMT`; null while it is a draft. */
  readonly sign: string | null;
  readonly date: CalendarDate | null;
  /** Trích yếu. */
  readonly subject: string;
  readonly signer: string;
  readonly recipients: readonly Recipient[];
  readonly cites: readonly Citation[];
  /** The document this one answers, if one: the same thread. */
  readonly answers: number | null;
  /** SHA-256 of each of its files, where it is kept. */
  readonly files: Readonly<Record<DocumentFileKind, string | null>>;
}

/** As much of a document as a list shows. */
export type DocumentHead = Omit<OfficialDocument, 'recipients' | 'cites'>;

export interface Recipient {
  readonly body: BodyId | null;
  readonly name: string;
  /** `để báo cáo`, `để thực hiện`; empty where nothing is said. */
  readonly purpose: string;
}

/** A paper that another rests on or speaks of. */
export interface Citation {
  /** Number in the register; null where it is not there. */
  readonly document: number | null;
  /** How it is printed: `Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh`. */
  readonly text: string;
  readonly role: CitationRole;
}

/** What is cited: rested on, spoken of, changed in its content, or put right in its layout (NĐ 30/2020/NĐ-CP, Điều 18). */
export const citationRoles = ['basis', 'reference', 'amends', 'corrects'] as const;
export type CitationRole = (typeof citationRoles)[number];
