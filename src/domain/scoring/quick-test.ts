import type { ReadingValue } from '#domain/assessment/reading.ts';
import type { Indicator } from '#domain/criteria/criteria-set.ts';
import { leaningOf } from '#domain/criteria/leans-on.ts';
import { clauseFor, type Circumstances } from '#domain/criteria/which-threshold.ts';
import { comparatorOf, holds, requiredFigure } from './compare.ts';
import { judgeLevel } from './judge-reading.ts';
import type { Standing } from './standing.ts';

/** What the reading of a whole indicator comes to; undefined where it takes the full scoring to tell. */
export type QuickTest = (value: ReadingValue | undefined) => Standing | undefined;

/** An indicator made ready for many readings under the same circumstances: figures, levels, declarations, what does not apply, and nothing at all. */
export function quickTest(indicator: Indicator, circumstances: Circumstances): QuickTest {
  const clause = clauseFor(indicator, circumstances);
  const { threshold } = clause;
  if (leaningOf(threshold) !== undefined) return () => undefined;
  const required = requiredFigure(threshold, circumstances);
  const cmp = comparatorOf(indicator);
  const levels = new Map<string, Standing>();
  const ofLevel = (level: string): Standing => {
    const standing = levels.get(level) ?? judgeLevel(level, clause, circumstances).standing;
    levels.set(level, standing);
    return standing;
  };
  const ofNumber = (value: number): Standing => {
    if (threshold.kind === 'level') return ofLevel(String(value));
    if (typeof required !== 'number') return 'unknown';
    return holds(value, cmp, required) ? 'met' : 'unmet';
  };
  return (value) => {
    switch (value?.kind) {
      case 'number': return ofNumber(value.value);
      case 'declared': return value.met ? 'met' : 'unmet';
      case 'level': return ofLevel(value.level);
      case 'not-applicable': return indicator.mayNotApply === true ? 'met' : 'unknown';
      default: return 'unknown';
    }
  };
}
