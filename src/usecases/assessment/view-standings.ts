import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { done } from '#domain/outcome.ts';
import { unitsOf, type VisiblePart } from '#domain/people/visible-units.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { countMet } from '#domain/scoring/score.ts';
import type { Standing } from '#domain/scoring/standing.ts';
import { averageMet, byCriterion, distribution, unmetIndicators, type CriterionTally, type UnitStanding } from '#domain/scoring/tally.ts';
import type { StandingBoard } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { areaOfView, findView, type View } from '#usecases/view.ts';

export interface StandingsLine {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  readonly criteria: Readonly<Record<string, Standing>>;
  readonly contradictions: readonly number[];
  readonly unmetIndicators: readonly string[];
}

export interface Standings {
  readonly set: string;
  readonly asOf: CalendarDate;
  readonly unit: string;
  /** The areas that were counted where not all of the unit is the person's; null is the whole. */
  readonly part: readonly NamedUnit[] | null;
  readonly units: readonly StandingsLine[];
  readonly distribution: readonly { readonly band: string; readonly count: number }[];
  readonly average: number | null;
  readonly criteria: readonly CriterionTally[];
}

/** How every unit below one stands against a set on a day: who meets which criterion, how many per band, how many on average. Of a wider area than one's own, the part that is one's own. */
export const viewStandings = question<View, Standings>('view', {
  reach: areaOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const part = partOf(office, actor, 'view', unit);
    const standings = standingsBelow(office.board, office.places, set, unit, asOf, part);
    return done({
      set: set.id,
      asOf,
      unit: unit.code,
      part: namedPart(part),
      units: standings.map((standing) => lineOf(standing, office.places)),
      distribution: distribution(set, standings).map(({ band, count }) => ({ band, count })),
      average: averageMet(standings),
      criteria: byCriterion(set, standings),
    });
  },
});

/** Standings of the units a set is for, in the part of an area that is the person's, grouped by parent in the order of codes. */
export function standingsBelow(board: StandingBoard, places: Gazetteer, set: CriteriaSet, unit: Unit, asOf: CalendarDate, part: VisiblePart): UnitStanding[] {
  const units = unitsOf(part, unit, asOf, places).filter((candidate) => candidate.level === set.level);
  return units.flatMap((candidate) => board.standing(set.id, candidate.id, asOf) ?? []);
}

function lineOf({ unit, scores }: UnitStanding, places: Gazetteer): StandingsLine {
  const count = (standing: Standing) => scores.filter((score) => score.standing === standing).length;
  return {
    code: unit.code,
    name: unit.name,
    parent: (unit.parent === null ? undefined : places.find(unit.parent))?.code ?? '',
    met: countMet(scores),
    unmet: count('unmet'),
    unknown: count('unknown'),
    criteria: Object.fromEntries(scores.map((score) => [String(score.no), score.standing])),
    contradictions: scores.filter((score) => score.contradiction).map((score) => score.no),
    unmetIndicators: unmetIndicators(scores),
  };
}
