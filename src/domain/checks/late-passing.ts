import type { Check } from './check.ts';
import { atLeastWhere } from './odds.ts';

/**
 * Criteria that were unmet `days` before the day and are met on it. Asked when there are at least `least`, and a Poisson tail says that so many
 * have a smaller chance than `chance` where the median of the peers (but not less than `usual`) is usual: a campaign of all is not one unit's.
 */
export const latePassing: Check = ({ unit, passed }, peers, { latePassing: { days, least, usual, chance } }) => {
  const expected = Math.max(peers.passed, usual);
  const odds = atLeastWhere(passed.length, expected);
  if (passed.length < least || odds > chance) return [];
  return [{
    check: 'late-passing', unit, items: passed.map(({ item }) => item),
    about: { passed: passed.length, days, usual: peers.passed },
    strength: 1 - odds / chance,
    seqs: passed.flatMap(({ seqs }) => seqs),
  }];
};
