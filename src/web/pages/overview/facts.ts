import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { StandingsAnswer } from '#http/schemas/standings.ts';

/** What every part of the overview is drawn from. */
export interface Facts {
  readonly standings: StandingsAnswer;
  readonly law: CriteriaSet;
}

export type UnitLine = StandingsAnswer['units'][number];
