import type { ReadingValue } from '#domain/assessment/reading.ts';
import type { Refusal } from '#domain/outcome.ts';
import type { Held } from './grid-rows.ts';

/** How far a cell has got. `asked` waits for an answer about the decimals of its block; `refused` was turned down by the server. */
export type Phase = 'saved' | 'waiting' | 'saving' | 'asked' | 'doubtful' | 'refused' | 'conflict' | 'locked';

/** Somebody else's value, entered while one typed over another; null value where it was withdrawn. */
export interface Theirs {
  readonly held: Held | null;
  readonly text: string;
  readonly person: string;
  readonly at: string;
}

export interface Cell {
  readonly text: string;
  readonly phase: Phase;
  /** Why the text cannot be taken as it stands. */
  readonly doubts: readonly Refusal[];
  /** Why the server did not take it, in sentences. */
  readonly told: readonly string[];
  readonly theirs: Theirs | null;
  /** The value was read for an earlier day and still counts. */
  readonly isEarlier: boolean;
}

/** What somebody typed and the server does not hold yet. */
export interface Edit {
  readonly text: string;
  /** What the text means; null where it says nothing certain. */
  readonly value: ReadingValue | null;
  readonly doubts: readonly Refusal[];
  readonly told: readonly string[];
  readonly theirs: Theirs | null;
  readonly isAsked: boolean;
}

export function phaseOf(edit: Edit | undefined, isSaving: boolean, isOpen: boolean): Phase {
  if (!edit) return isOpen ? 'saved' : 'locked';
  if (edit.theirs) return 'conflict';
  if (edit.isAsked) return 'asked';
  if (edit.doubts.length > 0) return 'doubtful';
  if (edit.told.length > 0) return 'refused';
  return isSaving ? 'saving' : 'waiting';
}
