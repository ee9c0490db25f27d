import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';

/** How often one criterion is unmet over the lines of a campaign. */
export interface Frequency {
  readonly set: string;
  readonly no: number;
  readonly unmet: number;
  readonly unknown: number;
  readonly of: number;
  readonly isPriority: boolean;
}

/** How many of the most frequent are proposed first. */
const proposed = 3;

/** The unmet criteria of a set over some units, most frequent first; the first few, with all that are as frequent as the last of them, are the proposed priorities. */
export function frequencyOf(set: CriteriaSet, standings: readonly UnitStanding[]): Frequency[] {
  const tallies = set.criteria
    .map(({ no }, index) => {
      const count = (standing: string) => standings.filter(({ scores }) => scores[index]?.standing === standing).length;
      return { set: set.id, no, unmet: count('unmet'), unknown: count('unknown'), of: standings.length };
    })
    .filter(({ unmet, unknown }) => unmet + unknown > 0)
    .sort((a, b) => b.unmet - a.unmet || b.unknown - a.unknown || a.no - b.no);
  const least = tallies[Math.min(proposed, tallies.length) - 1]?.unmet ?? 0;
  return tallies.map((tally) => ({ ...tally, isPriority: tally.unmet > 0 && tally.unmet >= least }));
}
