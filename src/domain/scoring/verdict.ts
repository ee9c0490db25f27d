import type { Reading } from '#domain/assessment/reading.ts';
import type { Standing, Why } from './standing.ts';

/** What is found of one indicator, why, and the readings of another set it was found from, if it leans on one. */
export interface Verdict {
  readonly standing: Standing;
  readonly why: Why;
  readonly leaningOn?: readonly Reading[];
}

export function undecided(why: Why): Verdict {
  return { standing: 'unknown', why };
}
