import { date, type CalendarDate } from '#domain/calendar.ts';
import type { Confidence } from './criteria-set.ts';

/** What a file of evidence may be, told by its bytes. */
export const fileTypes = ['jpeg', 'png', 'webp', 'pdf', 'docx', 'xlsx'] as const;
export type FileType = (typeof fileTypes)[number];

/** A kind of evidence: which files it may be, and for how long it proves anything. */
export interface EvidenceKind {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly accepts: readonly FileType[];
  /** For how many months it holds, from the day it was issued; null has no end. */
  readonly lifetimeMonths: number | null;
  /** How long before its end the unit is warned; 0 where it is simply made anew each year. A kind that warns must say on which day it was issued. */
  readonly warnBeforeMonths: number;
  /** It shows one place at one time: the same picture for another unit or another year is asked about. A decision may well name several communes. */
  readonly onePlace: boolean;
  readonly confidence: Confidence;
  readonly basis: string;
}

/** What law/evidence.json says: the kinds there are, and how large a file and its picture may be. */
export interface EvidenceRules {
  readonly megabytes: number;
  readonly megapixels: number;
  /** A camera that says an earlier day was never set. */
  readonly camerasSince: CalendarDate;
  readonly kinds: ReadonlyMap<string, EvidenceKind>;
}

/** Where no file says what may prove anything, nothing may. */
export const noEvidence: EvidenceRules = { megabytes: 0, megapixels: 0, camerasSince: date('2000-01-01'), kinds: new Map() };

export function needsIssueDay(kind: EvidenceKind): boolean {
  return kind.warnBeforeMonths > 0;
}
