import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Pace, ProgressBoard } from './progress-board.ts';

/** Where a person put a unit. */
export interface PlacedUnit {
  readonly unit: UnitId;
  readonly proposed: Pace;
  readonly chosen: Pace;
  /** Why it is not where it was proposed; empty where it is. */
  readonly reason: string;
}

/** One round of pushing: the board as it was, and the lists that were chosen from it. */
export interface NewPush {
  readonly area: UnitId;
  readonly asOf: CalendarDate;
  readonly board: ProgressBoard;
  readonly places: readonly PlacedUnit[];
}

/** How a letter of a push was wished for. */
export interface LetterChoices {
  /** To every unit of the board, or only to those placed as slow. */
  readonly to: 'all' | 'slow';
  /** By when each must answer. */
  readonly answerBy: CalendarDate;
  /** What bore on the period, in the drafter's words; empty where nothing is said. */
  readonly context: string;
  readonly signer: { readonly name: string; readonly right: 'head' | 'deputy' };
  /** Papers it rests on, as they are printed. */
  readonly bases: readonly string[];
}

export interface PushLetter extends LetterChoices {
  /** Its number in the register of documents. */
  readonly document: number;
}

export interface Push extends NewPush {
  readonly id: number;
  /** Oldest first; a later one was drafted where the earlier was recalled. */
  readonly letters: readonly PushLetter[];
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}
