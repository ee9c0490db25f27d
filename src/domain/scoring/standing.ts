import type { Reading } from '#domain/assessment/reading.ts';
import type { Comparator } from '#domain/criteria/criteria-set.ts';
import type { Clause } from '#domain/criteria/which-threshold.ts';

/** Unknown is not unmet: a missing figure is a gap in the dossier, not a failure of the commune. */
export type Standing = 'met' | 'unmet' | 'unknown';

/** Why an indicator stands as it does. The sentence is made in words/. */
export type Why =
  | { readonly kind: 'no-reading' }
  | { readonly kind: 'stated-unknown' }
  | { readonly kind: 'compared'; readonly value: number; readonly cmp: Comparator; readonly required: number; readonly unit: string | null; readonly year: number | null; readonly notSplit: boolean }
  | { readonly kind: 'level'; readonly level: string; readonly required: string }
  | { readonly kind: 'declared'; readonly met: boolean }
  | { readonly kind: 'not-applicable'; readonly reason: string; readonly allowed: boolean }
  | { readonly kind: 'pieces'; readonly pieces: readonly PieceScore[] }
  | { readonly kind: 'threshold-missing'; readonly because: 'delegated' | 'unknown' | 'no-year' | 'no-key' }
  | { readonly kind: 'needs-declaration' }
  | { readonly kind: 'other-set'; readonly set: string };

/** One part of an all-of requirement, or one sex of a split one. */
export interface PieceScore {
  readonly key: string;
  readonly vi: string;
  readonly standing: Standing;
  readonly value: number | boolean | null;
  readonly cmp: Comparator;
  readonly required: number | boolean;
  readonly unit: string | null;
  readonly when: string | null;
}

export interface IndicatorScore {
  readonly code: string;
  readonly standing: Standing;
  readonly why: Why;
  readonly clause: Clause;
  /** The readings the verdict rests on: the whole-indicator one first, then its pieces. */
  readonly readings: readonly Reading[];
}

/** How a criterion stands, without why. */
export interface CriterionStanding {
  readonly no: number;
  readonly standing: Standing;
}

export interface CriterionScore extends CriterionStanding {
  /** What decided: the indicators, a declaration of the whole criterion, or nothing yet. */
  readonly by: 'readings' | 'declaration' | 'nothing';
  /** What the indicators alone say. */
  readonly computed: Standing;
  /** The declaration in force, whether or not it decided. */
  readonly declaration: Reading | null;
  /** The declaration says one thing and the indicators the other; both are kept and shown. */
  readonly contradiction: boolean;
  readonly indicators: readonly IndicatorScore[];
}

/** All must hold: one unmet decides, then one unknown; nothing at all is unknown. */
export function allOf(standings: readonly Standing[]): Standing {
  if (standings.includes('unmet')) return 'unmet';
  return standings.length === 0 || standings.includes('unknown') ? 'unknown' : 'met';
}
