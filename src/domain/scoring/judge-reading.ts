import type { Reading } from '#domain/assessment/reading.ts';
import type { Indicator } from '#domain/criteria/criteria-set.ts';
import { isNumberedLevel, levelRank } from '#domain/criteria/level.ts';
import type { Circumstances, Clause } from '#domain/criteria/which-threshold.ts';
import { compare, requiredFigure } from './compare.ts';
import type { Case } from './score.ts';
import { undecided, type Verdict } from './verdict.ts';

/** What the reading of a whole indicator says by itself. */
export function judgeReading({ value }: Reading, indicator: Indicator, clause: Clause, subject: Case): Verdict {
  switch (value.kind) {
    case 'declared': return { standing: value.met ? 'met' : 'unmet', why: { kind: 'declared', met: value.met } };
    case 'not-applicable': {
      const allowed = indicator.mayNotApply === true;
      return { standing: allowed ? 'met' : 'unknown', why: { kind: 'not-applicable', reason: value.reason, allowed } };
    }
    case 'level': return judgeLevel(value.level, clause, subject.circumstances);
    case 'number': return judgeNumber(value.value, indicator, clause, subject);
    case 'unknown':
    case 'blank': return undecided({ kind: 'stated-unknown' });
  }
}

/** A bare number for a delegated, unknown or composite requirement is kept, but decides nothing. */
function judgeNumber(value: number, indicator: Indicator, clause: Clause, subject: Case): Verdict {
  const { threshold } = clause;
  const { unit } = indicator;
  if (threshold.kind === 'level') return judgeLevel(String(value), clause, subject.circumstances);
  if (threshold.kind === 'relative') return compare(value, indicator, { required: threshold.value, unit, year: null, notSplit: false });
  const required = requiredFigure(threshold, subject.circumstances);
  if (typeof required !== 'number') return undecided(required);
  const year = threshold.kind === 'series' ? subject.circumstances.year : null;
  return compare(value, indicator, { required, unit, year, notSplit: indicator.measure?.splitBy !== undefined });
}

/** A level against anything but a level decides nothing, nor does one that ranks nowhere or on another scale (`3` against `Khá`). */
export function judgeLevel(level: string, { threshold }: Clause, circumstances: Circumstances): Verdict {
  if (threshold.kind !== 'level') {
    const figure = requiredFigure(threshold, circumstances);
    return undecided(typeof figure === 'number' ? { kind: 'needs-declaration' } : figure);
  }
  const comparable = isNumberedLevel(level) === isNumberedLevel(threshold.value);
  const [has, needs] = [levelRank(level), levelRank(threshold.value)];
  const standing = !comparable || has === undefined || needs === undefined ? 'unknown' : has >= needs ? 'met' : 'unmet';
  return { standing, why: { kind: 'level', level, required: threshold.value } };
}
