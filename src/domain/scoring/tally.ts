import { bandName, type Band, type CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { roundHalfUp } from '#domain/figures.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { CriterionScore, Standing } from './standing.ts';
import { countMet } from './score.ts';

/** One unit's line on a board. */
export interface UnitStanding {
  readonly unit: Unit;
  readonly scores: readonly CriterionScore[];
}

export interface BandTally {
  readonly band: string;
  readonly count: number;
  readonly units: readonly Unit[];
}

/** How many units meet how many criteria, band by band as the set defines them; empty bands are kept and count 0. */
export function distribution(set: CriteriaSet, standings: readonly UnitStanding[]): BandTally[] {
  return set.bands.map((band) => {
    const units = standings.filter(({ scores }) => within(band, countMet(scores))).map(({ unit }) => unit);
    return { band: bandName(band), count: units.length, units };
  });
}

function within(band: Band, met: number): boolean {
  return band.min <= met && met <= band.max;
}

/** Criteria met per unit, half up to two decimals (paper 002: 243/17 → 14.29); null where there is no unit. */
export function averageMet(standings: readonly UnitStanding[]): number | null {
  if (standings.length === 0) return null;
  return roundHalfUp(standings.reduce((sum, { scores }) => sum + countMet(scores), 0) / standings.length, 2);
}

export interface CriterionTally {
  readonly no: number;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
}

/** Per criterion: how many units meet it, do not, or cannot be told. */
export function byCriterion(set: CriteriaSet, standings: readonly UnitStanding[]): CriterionTally[] {
  return set.criteria.map(({ no }, index) => {
    const count = (standing: Standing) => standings.filter(({ scores }) => scores[index]?.standing === standing).length;
    return { no, met: count('met'), unmet: count('unmet'), unknown: count('unknown') };
  });
}

/** Codes of the indicators a unit does not meet, in the order of the set. */
export function unmetIndicators(scores: readonly CriterionScore[]): string[] {
  return scores.flatMap((score) => score.indicators.filter((indicator) => indicator.standing === 'unmet').map((indicator) => indicator.code));
}
