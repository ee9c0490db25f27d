import type { CheckLimits } from '#domain/criteria/check-limits.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Check } from './check.ts';
import type { Examined } from './examine.ts';
import { isAtEnd, type Figure } from './figure.ts';
import { atLeastOf } from './odds.ts';
import type { Question, QuestionDetails } from './question.ts';

type Limits = CheckLimits['justOver'];

/**
 * Figures of one unit that have just enough: less than `points` (of a percentage) or `share` (of anything else) better than asked. Two binomial tails
 * must both be at most `chance`: of the figures that near on either side `evenShare` would pass, and of all figures `elsewhereShare` would lie there, if nobody steered by the threshold.
 */
export const justOver: Check = ({ unit, figures }, _peers, { justOver: limits }) => ask('figures', unit, figures, limits);

/** The same asked of one indicator over all units: where many units have just enough and few just fail. */
export function justOverTogether(area: UnitId, units: readonly Examined[], { justOver: limits }: CheckLimits): readonly Question[] {
  const byItem = Map.groupBy(units.flatMap(({ figures }) => figures), ({ item }) => item);
  return [...byItem.values()].flatMap((figures) => ask('units', area, figures, limits));
}

function ask(of: QuestionDetails['just-over']['of'], unit: UnitId, figures: readonly Figure[], limits: Limits): readonly Question[] {
  const { least, evenShare, elsewhereShare, chance } = limits[of];
  const sides = Map.groupBy(figures, (figure) => sideOf(figure, limits));
  const over = sides.get('over') ?? [];
  const under = sides.get('under')?.length ?? 0;
  const compared = over.length + under + (sides.get('elsewhere')?.length ?? 0);
  if (over.length < least) return [];
  const odds = Math.max(atLeastOf(over.length, over.length + under, evenShare), atLeastOf(over.length, compared, elsewhereShare));
  if (odds > chance) return [];
  return [{
    check: 'just-over', unit, items: [...new Set(over.map(({ item }) => item))],
    about: { of, over: over.length, under, compared },
    strength: 1 - odds / chance,
    seqs: over.map(({ reading }) => reading.seq),
  }];
}

/** Where a figure lies: just enough, just failing, elsewhere; null where the threshold leaves no room on both sides, or is below `from`: a level 3 is no figure that has just enough. */
function sideOf({ value, unit, asked }: Figure, { from, points, share }: Limits): 'over' | 'under' | 'elsewhere' | null {
  if (!asked || asked.cmp === '=' || Math.abs(asked.value) < from || isAtEnd(asked.value, unit)) return null;
  const near = unit === '%' ? points : Math.abs(asked.value) * share;
  const margin = asked.cmp === '>=' ? value - asked.value : asked.value - value;
  if (margin >= 0) return margin < near ? 'over' : 'elsewhere';
  return margin >= -near ? 'under' : 'elsewhere';
}
