import { date, type CalendarDate } from '#domain/calendar.ts';
import type { Registration } from '#domain/plans/registration.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { CriterionScore, Standing } from '#domain/scoring/standing.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Title } from '#domain/titles/title.ts';

/** Scores of a set: the first so many criteria met, the next unknown, the rest unmet. */
export function someScores(met: number, of: number, unknown = 0): CriterionScore[] {
  const standingOf = (no: number): Standing => (no <= met ? 'met' : no <= met + unknown ? 'unknown' : 'unmet');
  return Array.from({ length: of }, (_, index) => ({ no: index + 1, standing: standingOf(index + 1), by: 'declaration', computed: 'unknown', declaration: null, contradiction: false, indicators: [] }));
}

export function aStandingOf(unit: Unit, scores: readonly CriterionScore[]): UnitStanding {
  return { unit, scores };
}

export function aTitle(unit: UnitId, kind: string, set: string | null, differs: Partial<Title> = {}): Title {
  return { id: 1, unit, kind, titleYear: 2019, decision: '1204/QĐ-UBND', decidedOn: date('2020-01-15'), issuer: 'UBND tỉnh Lạng Sơn', set, events: [], ...differs };
}

export function aRegistration(unit: UnitId, differs: Partial<Registration> = {}): Registration {
  return {
    id: 1, unit, kind: 'XA_NTM', year: 2023, set: 'commune-ntm-2021-2025', origin: 'province-plan', registeredOn: date('2023-01-18'), met: 14, of: 19,
    plan: null, warnings: [], overriding: '', expectedOn: null as CalendarDate | null, note: '', state: 'registered', reason: '', ...differs,
  };
}
