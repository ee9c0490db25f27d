import type { Reading } from '#domain/assessment/reading.ts';
import type { Indicator } from '#domain/criteria/criteria-set.ts';
import { clauseFor, type Clause } from '#domain/criteria/which-threshold.ts';
import { judgeByOtherSet } from './judge-by-other-set.ts';
import { judgeReading } from './judge-reading.ts';
import type { Case } from './score.ts';
import { pieceReadings, scorePieces } from './score-pieces.ts';
import { allOf, type IndicatorScore, type PieceScore } from './standing.ts';
import { undecided, type Verdict } from './verdict.ts';

/** Scores one indicator by its own reading, by its pieces (parts, men and women), or by another set it leans on. */
export function scoreIndicator(indicator: Indicator, subject: Case): IndicatorScore {
  const clause = clauseFor(indicator, subject.circumstances);
  const whole = subject.current.get(indicator.code);
  const pieces = scorePieces(indicator, clause, subject);
  const { standing, why, leaningOn } = judge(whole, pieces, indicator, clause, subject);
  const readings = [...(whole ? [whole] : []), ...pieceReadings(indicator.code, pieces, subject), ...(leaningOn ?? [])];
  return { code: indicator.code, standing, why, clause, readings };
}

/**
 * Pieces tell more than a figure for the whole, so they speak before it; but a whole that fails cannot have pieces that all hold,
 * so it decides while a piece is missing. Any other reading of the whole speaks first, and leaves the word where it decides nothing.
 */
function judge(whole: Reading | undefined, pieces: readonly PieceScore[], indicator: Indicator, clause: Clause, subject: Case): Verdict {
  const apart = pieces.some((piece) => piece.value !== null) ? judgePieces(pieces) : judgeByOtherSet(indicator, clause, subject);
  if (!whole) return apart ?? undecided({ kind: 'no-reading' });
  const own = judgeReading(whole, indicator, clause, subject);
  if (apart?.why.kind === 'pieces' && whole.value.kind === 'number') return apart.standing === 'unknown' && own.standing === 'unmet' ? own : apart;
  return own.standing === 'unknown' && apart !== undefined && apart.standing !== 'unknown' ? apart : own;
}

function judgePieces(pieces: readonly PieceScore[]): Verdict {
  return { standing: allOf(pieces.map((piece) => piece.standing)), why: { kind: 'pieces', pieces } };
}
