import { findIndicator, type Indicator } from '#domain/criteria/criteria-set.ts';
import { clauseFor, type Clause } from '#domain/criteria/which-threshold.ts';
import { compare, requiredFigure } from './compare.ts';
import { scoreSet, type Case } from './score.ts';
import { allOf, type CriterionScore } from './standing.ts';
import { undecided, type Verdict } from './verdict.ts';

/** Kiểu mẫu leans on nâng cao (QĐ 319/QĐ-TTg): what the readings of the other set say; undefined where the threshold stands on its own. */
export function judgeByOtherSet(indicator: Indicator, { threshold }: Clause, subject: Case): Verdict | undefined {
  if (threshold.kind === 'ref') return judgeWholeSet(threshold.value, subject);
  if (threshold.kind === 'relative') return judgeMultiple(threshold.value, threshold.of, indicator, subject);
  return undefined;
}

/** Condition 1: met when every criterion of the other set is, unmet as soon as one is not. */
function judgeWholeSet(set: string, subject: Case): Verdict {
  const other = subject.other(set);
  if (!other) return undecided({ kind: 'no-reading' });
  const scores = scoreSet(other);
  const standing = allOf(scores.map((score) => score.standing));
  const deciding = scores.filter((score) => score.standing === standing);
  return { standing, why: { kind: 'other-set', set }, leaningOn: standing === 'unknown' ? [] : deciding.flatMap(readingsOf) };
}

function readingsOf(score: CriterionScore): CriterionScore['indicators'][number]['readings'] {
  const byDeclaration = score.by === 'declaration' && score.declaration ? [score.declaration] : [];
  return [...byDeclaration, ...score.indicators.filter((indicator) => indicator.standing === score.standing).flatMap((indicator) => indicator.readings)];
}

/** Condition 2: income against a multiple of the other set's level of the same year and region, from the income read for that set. */
function judgeMultiple(factor: number, of: { readonly set: string; readonly indicator: string }, indicator: Indicator, subject: Case): Verdict {
  const other = subject.other(of.set);
  const base = other && findIndicator(other.set, of.indicator);
  const reading = other?.current.get(of.indicator);
  if (!other || !base || reading?.value.kind !== 'number') return undecided({ kind: 'no-reading' });
  const level = requiredFigure(clauseFor(base, other.circumstances).threshold, other.circumstances);
  if (typeof level !== 'number') return undecided(level);
  const verdict = compare(reading.value.value, indicator, { required: roundToMicro(level * factor), unit: base.unit, year: other.circumstances.year, notSplit: false });
  return { ...verdict, leaningOn: [reading] };
}

/** 1.1 × 58 must be 63.8, not 63.800000000000004. */
function roundToMicro(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
