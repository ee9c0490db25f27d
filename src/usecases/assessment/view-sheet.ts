import type { Reading } from '#domain/assessment/reading.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { leansOn } from '#domain/criteria/leans-on.ts';
import { circumstancesOf, type Circumstances } from '#domain/criteria/which-threshold.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type View } from '#usecases/view.ts';
import { enterableCriteria } from './enterable-criteria.ts';

/** One unit's sheet: its scores with the readings they rest on, and what live scoring in the page needs to say the same. */
export interface Sheet {
  readonly unit: Unit;
  /** The unit's parents, nearest first. */
  readonly path: readonly Unit[];
  readonly set: CriteriaSet;
  readonly asOf: CalendarDate;
  readonly mayEnter: boolean;
  /** The criteria whose figures the person may enter. */
  readonly enterable: ReadonlySet<number>;
  readonly scores: readonly CriterionScore[];
  readonly current: readonly Reading[];
  /** The sets the verdicts lean on beside `set`, with their circumstances and readings. */
  readonly leaning: readonly { readonly set: CriteriaSet; readonly circumstances: Circumstances; readonly current: readonly Reading[] }[];
  readonly circumstances: Circumstances;
}

export const viewSheet = question<View, Sheet>('view', {
  reach: reachOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const province = office.places.provinceOf(unit)?.code ?? '';
    const enterable = enterableCriteria(office, actor, unit, set);
    const leaning = leansOn(set).flatMap((id) => office.law.sets.get(id) ?? []);
    return done({
      unit,
      path: office.places.ancestors(unit.id),
      set,
      asOf,
      mayEnter: enterable.size > 0,
      enterable,
      scores: office.board.standing(set.id, unit.id, asOf)?.scores ?? [],
      current: [...office.board.current(set.id, unit.id, asOf).values()],
      leaning: leaning.map((other) => ({
        set: other,
        circumstances: circumstancesOf(other, unit, province, office.law, asOf),
        current: [...office.board.current(other.id, unit.id, asOf).values()],
      })),
      circumstances: circumstancesOf(set, unit, province, office.law, asOf),
    });
  },
});
