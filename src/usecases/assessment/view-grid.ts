import type { Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { leansOn } from '#domain/criteria/leans-on.ts';
import { circumstancesOf, type Circumstances } from '#domain/criteria/which-threshold.ts';
import { done } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { areaOfView, findView, type View } from '#usecases/view.ts';
import { lockedCriteria } from './locked-criteria.ts';
import { standingsBelow } from './view-standings.ts';

/** One unit's line of the grid. */
export interface GridRow {
  readonly unit: Unit;
  readonly parent: Unit | undefined;
  /** Criteria the person may enter here. */
  readonly enter: readonly number[];
  /** Criteria already submitted, and so locked. */
  readonly locked: readonly number[];
  readonly scores: readonly CriterionScore[];
  readonly circumstances: Circumstances;
  readonly current: readonly Reading[];
  /** Circumstances and readings in the sets that this one leans on, in their order. */
  readonly leaning: readonly { readonly circumstances: Circumstances; readonly current: readonly Reading[] }[];
}

export interface Grid {
  readonly unit: Unit;
  /** The areas shown where not all of the unit is the person's; null is the whole. */
  readonly part: readonly NamedUnit[] | null;
  readonly set: CriteriaSet;
  readonly asOf: CalendarDate;
  readonly mark: GridMark;
  readonly leansOn: readonly CriteriaSet[];
  readonly rows: readonly GridRow[];
}

/** What a grid knows: everything up to a reading. A new `rewound` means that something before it no longer holds. */
export interface GridMark {
  readonly seq: number;
  readonly rewound: number;
}

/** Every reading in force in every unit below one, with the standings and what live scoring needs. */
export const viewGrid = question<View, Grid>('view', {
  reach: areaOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const leaning = setsLeanedOn(office, set);
    const part = partOf(office, actor, 'view', unit);
    return done({
      unit, set, asOf,
      part: namedPart(part),
      mark: markOf(office, set),
      leansOn: leaning,
      rows: standingsBelow(office.board, office.places, set, unit, asOf, part).map(({ unit: below, scores }) => ({
        unit: below,
        parent: below.parent === null ? undefined : office.places.find(below.parent),
        enter: criteriaToEnter(office, actor, below, set),
        locked: lockedCriteria(office, below, set, asOf),
        scores,
        ...situation(office, below, set, asOf),
        leaning: leaning.map((other) => situation(office, below, other, asOf)),
      })),
    });
  },
});

export function markOf({ board, law }: Office, set: CriteriaSet): GridMark {
  const leaning = setsLeanedOn({ law }, set).reduce((sum, other) => sum + board.version(other.id), 0);
  return { seq: board.lastSeq, rewound: board.rewound + leaning };
}

function setsLeanedOn({ law }: Pick<Office, 'law'>, set: CriteriaSet): readonly CriteriaSet[] {
  return leansOn(set).flatMap((id) => law.sets.get(id) ?? []);
}

function situation({ law, places, board }: Office, unit: Unit, set: CriteriaSet, asOf: CalendarDate) {
  return { circumstances: circumstancesOf(set, unit, places.provinceOf(unit)?.code ?? '', law, asOf), current: [...board.current(set.id, unit.id, asOf).values()] };
}

function criteriaToEnter({ law, places, clock }: Office, actor: Actor, unit: Unit, set: CriteriaSet): readonly number[] {
  const may = (numbers: readonly number[]) => mayDo(actor, 'enter-reading', { units: [unit], criteria: numbers.map((no) => `${set.id}/${no}`) }, law.roles, places, clock.today());
  const all = set.criteria.map(({ no }) => no);
  return may(all) ? all : all.filter((no) => may([no]));
}
