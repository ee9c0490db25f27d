import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import type { Target } from './plan.ts';

/** Criteria of a set that no target of a plan speaks of. To reach or keep a title that is judged by the set speaks of all of them. */
export function withoutTarget(set: CriteriaSet, targets: readonly Target[], kinds: ReadonlyMap<string, TitleKind>): number[] {
  const isOfSet = (title: string) => kinds.get(title)?.sets.some(({ judgedBy }) => judgedBy === set.id) === true;
  if (targets.some((target) => (target.kind === 'titles' || target.kind === 'keep-titles') && isOfSet(target.title))) return [];
  const named = targets.flatMap((target) => {
    if (target.kind === 'criterion-count' && target.set === set.id) return [target.criterion];
    return target.kind === 'indicator' && target.set === set.id ? criterionOf(set, target.item) : [];
  });
  return set.criteria.map(({ no }) => no).filter((no) => !named.includes(no));
}

function criterionOf(set: CriteriaSet, item: string): number[] {
  return set.criteria.filter(({ no, indicators }) => String(no) === item || indicators.some(({ code }) => code === item)).map(({ no }) => no);
}
