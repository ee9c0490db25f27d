import type { CriterionScore, IndicatorScore } from './standing.ts';

/** Something a unit does not meet: an indicator, or a whole criterion where it was declared unmet and no indicator says why. */
export interface Gap {
  /** `2.1` or `2`. */
  readonly item: string;
  readonly criterion: CriterionScore;
  /** null where only the criterion was declared. */
  readonly indicator: IndicatorScore | null;
}

/** Everything a unit does not meet, in the order of the set. What is unknown is no gap, nor is an indicator of a criterion that stands as met. */
export function gapsOf(scores: readonly CriterionScore[]): Gap[] {
  return scores.filter(({ standing }) => standing === 'unmet').flatMap((criterion): Gap[] => {
    const unmet = criterion.indicators.filter(({ standing }) => standing === 'unmet');
    if (unmet.length === 0) return [{ item: String(criterion.no), criterion, indicator: null }];
    return unmet.map((indicator) => ({ item: indicator.code, criterion, indicator }));
  });
}
