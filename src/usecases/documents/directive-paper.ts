import type { NewDuty } from '#domain/directives/duty.ts';
import type { Paper } from '#domain/papers/paper.ts';

/** What a document that directs others comes to once it bears its number: the paper that is frozen, and the duties it lays, each with its place in the paper. */
export interface DirectivePaper {
  readonly paper: Paper;
  readonly duties: readonly { readonly duty: NewDuty; readonly place: string }[];
}
