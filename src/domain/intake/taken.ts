import type { NewReading } from '#domain/assessment/reading.ts';
import type { Refusal } from '#domain/outcome.ts';

/** What cannot be taken as it stands: a refusal with the sheet and the cell it concerns. */
export interface Doubt {
  readonly sheet: string;
  readonly at: string;
  /** What stood in the cell. */
  readonly found: string;
  readonly refusal: Refusal;
}

/** What a file gave: its readings, and every doubt at once. With a doubt nothing of it may be stored. */
export interface Taken {
  readonly shape: 'flat' | 'wide';
  /** Lines that carry readings (flat) or communes (wide). */
  readonly rows: number;
  readonly readings: readonly NewReading[];
  readonly doubts: readonly Doubt[];
}
