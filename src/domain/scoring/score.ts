import type { Current } from '#domain/assessment/current.ts';
import { isLater } from '#domain/assessment/current.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { CriteriaSet, Criterion } from '#domain/criteria/criteria-set.ts';
import type { Circumstances } from '#domain/criteria/which-threshold.ts';
import { scoreIndicator } from './score-indicator.ts';
import { allOf, type CriterionScore, type CriterionStanding, type IndicatorScore, type Standing } from './standing.ts';

/** One unit on one day against one set, with what is needed to look into another set (kiểu mẫu leans on nâng cao). */
export interface Case {
  readonly set: CriteriaSet;
  readonly circumstances: Circumstances;
  readonly current: Current;
  /** The same unit and day against another set; undefined where there is no such set. */
  readonly other: (setId: string) => Case | undefined;
}

/** Scores a unit against its set, criterion by criterion in the order of the set. The same readings always score the same. */
export function scoreSet(subject: Case): CriterionScore[] {
  return subject.set.criteria.map((criterion) => scoreCriterion(criterion, subject));
}

/** A criterion is met when all its indicators are; a declaration counts where the indicators decide nothing, or where it is the later word. */
export function scoreCriterion(criterion: Criterion, subject: Case): CriterionScore {
  const indicators = criterion.indicators.map((indicator) => scoreIndicator(indicator, subject));
  const computed = allOf(indicators.map((indicator) => indicator.standing));
  const declaration = subject.current.get(String(criterion.no)) ?? null;
  const declared = declaredStanding(declaration);
  const contradiction = declared !== 'unknown' && computed !== 'unknown' && declared !== computed;
  const byDeclaration = declaration !== null && declared !== 'unknown' && (computed === 'unknown' || (contradiction && isLastWord(declaration, indicators, computed)));
  const standing = byDeclaration ? declared : computed;
  const by = byDeclaration ? 'declaration' : computed === 'unknown' ? 'nothing' : 'readings';
  return { no: criterion.no, standing, by, computed, declaration, contradiction, indicators };
}

function declaredStanding(declaration: Reading | null): Standing {
  return declaration?.value.kind === 'declared' ? (declaration.value.met ? 'met' : 'unmet') : 'unknown';
}

/** Against "met" the latest reading speaks; against "unmet" only the readings that fail do, so that a better figure elsewhere never overturns a declaration. */
function isLastWord(declaration: Reading, indicators: readonly IndicatorScore[], computed: Standing): boolean {
  const speaking = indicators.filter((indicator) => indicator.standing === computed).flatMap((indicator) => indicator.readings);
  return speaking.every((reading) => isLater(declaration, reading));
}

export function countMet(scores: readonly CriterionStanding[]): number {
  return scores.filter((score) => score.standing === 'met').length;
}
