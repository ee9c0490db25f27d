import { done } from '#domain/outcome.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type View } from '#usecases/view.ts';
import { dutiesIn, serves } from './list-duties.ts';
import { standsOn } from './viewed-duty.ts';

/** Of one criterion: duties not closed yet, and how many of them are late. */
export interface CriterionDuties {
  readonly no: number;
  readonly open: number;
  readonly overdue: number;
  readonly all: number;
}

/** How many duties serve each criterion of one unit: those about it, those led by a body of it, and those come to it from a unit that has ended. */
export const countDuties = question<View, readonly CriterionDuties[]>('view', {
  reach: reachOfView,
  answer: async (office, _actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set } = found.value;
    const told = await office.store.reading(({ duties }) => duties.told(dutiesIn(office, [unit])));
    const duties = told.map((duty) => standsOn(office, duty, office.clock.today()));
    return done(set.criteria.map(({ no }) => {
      const serving = duties.filter(({ duty }) => serves(duty, `${set.id}/${no}`));
      const open = serving.filter(({ lateness }) => lateness.timing !== 'closed');
      return { no, open: open.length, overdue: open.filter(({ lateness }) => lateness.timing === 'overdue').length, all: serving.length };
    }));
  },
});
