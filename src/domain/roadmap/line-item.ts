import { criterionOf, type CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';

/** The criterion an item is of: 2 for `2.1` and for `2`. */
export function criterionNumber(set: CriteriaSet, item: string): number {
  return criterionOf(set, item)?.no ?? Number(item);
}

/** Whether a unit meets an item: the indicator itself, or its whole criterion. What nobody knows is not met. */
export function isItemMet(scores: readonly CriterionScore[], set: CriteriaSet, item: string): boolean {
  const criterion = scores.find(({ no }) => no === criterionNumber(set, item));
  return criterion?.standing === 'met' || criterion?.indicators.find(({ code }) => code === item)?.standing === 'met';
}
