import type { BodyId } from '#domain/bodies/body.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** Whose wording it is: one body's, or that of every body of a province. */
export type WordingHolder = BodyId | UnitId;

/** A wording as an office handed it in and the house accepted it. Appended, never changed. */
export interface NewKeptWording {
  readonly holder: WordingHolder;
  /** Id of the form it fills (law/wordings). */
  readonly wording: string;
  /** null is back to the wording of the law. */
  readonly lines: readonly string[] | null;
  /** The Word file it came in; empty where it came in none. */
  readonly fileName: string;
  readonly fileSha: string;
}

export interface KeptWording extends NewKeptWording {
  readonly seq: number;
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}
