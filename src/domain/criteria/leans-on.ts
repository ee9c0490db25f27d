import type { CriteriaSet, Threshold } from './criteria-set.ts';

/** The sets whose standings or levels a set asks about: kiểu mẫu leans on nâng cao (QĐ 319/QĐ-TTg). */
export function leansOn(set: CriteriaSet): readonly string[] {
  const thresholds = set.criteria.flatMap((criterion) => criterion.indicators).flatMap((indicator) => Object.values(indicator.thresholds));
  return [...new Set(thresholds.map(leaningOf).filter((target) => target !== undefined))];
}

/** The other set one threshold is judged by, if any. */
export function leaningOf(threshold: Threshold): string | undefined {
  if (threshold.kind === 'ref') return threshold.value;
  return threshold.kind === 'relative' ? threshold.of.set : undefined;
}
