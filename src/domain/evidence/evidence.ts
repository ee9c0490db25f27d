import type { Item } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { FileType } from '#domain/criteria/evidence-kind.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** A file as the house keeps it, once however often it is used, with what a picture says of itself. */
export interface KeptFile {
  /** SHA-256 of its bytes. */
  readonly sha: string;
  readonly type: FileType;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** `2023-11-20T08:15:00`, in the camera's own time; null where it does not say, or nothing that can be. */
  readonly takenAt: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** What the picture looks like (fingerprint.ts); null for papers, and for pictures that show nothing. */
  readonly fingerprint: string | null;
}

/** A file as it comes in, read and found harmless; nothing is stored yet. */
export interface IncomingFile {
  readonly file: KeptFile;
  readonly bytes: Uint8Array;
  readonly thumbnail: Uint8Array | null;
  /** What the pictures already kept are asked with (fingerprint.ts); none for papers. */
  readonly probes: readonly string[];
}

/** A file as it is attached: to a criterion, an indicator or a part of one, of one unit, for the figures of a day. */
export interface NewEvidence {
  readonly unit: UnitId;
  readonly set: string;
  readonly item: Item;
  readonly asOf: CalendarDate;
  readonly kind: string;
  /** The file's own name. */
  readonly name: string;
  /** The day on the paper. */
  readonly issuedOn: CalendarDate | null;
  /** Until when it holds, where the paper itself says so; otherwise the lifetime of its kind does. */
  readonly expiresOn: CalendarDate | null;
  readonly note: string;
}

/** One line of the append-only list of evidence. */
export interface Evidence extends NewEvidence {
  readonly id: number;
  readonly file: KeptFile;
  readonly person: string;
  /** Whom the person acted for, if not for himself. */
  readonly behalf: string | null;
  /** ISO instant. */
  readonly at: string;
}

/** Evidence taken back, by whom and why. It stays in the list. */
export interface Removal {
  readonly reason: string;
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}
