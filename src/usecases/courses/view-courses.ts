import type { FiguresInForce } from '#domain/assessment/figures-in-force.ts';
import type { Course } from '#domain/assessment/lifecycle.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Criterion, CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { axes, type Move } from '#domain/criteria/workflow.ts';
import { done } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Standing } from '#domain/scoring/standing.ts';
import { namesOf } from '#usecases/people/names-of.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type View } from '#usecases/view.ts';
import { MovingHand } from './moving-hand.ts';

export interface CriterionCourse {
  readonly criterion: Criterion;
  readonly computed: Standing;
  readonly figures: FiguresInForce;
  readonly course: Course;
  /** What the person who asks may do with it now. */
  readonly moves: readonly Move[];
}

export interface UnitCourses {
  readonly unit: Unit;
  readonly set: CriteriaSet;
  readonly asOf: CalendarDate;
  readonly courses: readonly CriterionCourse[];
  /** Login → name, of all who spoke. */
  readonly names: ReadonlyMap<string, string>;
}

/** The way of every criterion of one unit: the four opinions side by side, what its figures say, and the moves open to the one who asks. */
export const viewCourses = question<View, UnitCourses>('view', {
  reach: reachOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const hand = new MovingHand(office, actor);
    const scores = office.board.standing(set.id, unit.id, asOf)?.scores ?? [];
    const courses = set.criteria.map((criterion) => {
      const cell = { ...found.value, criterion };
      return { criterion, computed: scores.find(({ no }) => no === criterion.no)?.standing ?? 'unknown', figures: hand.figures(cell), course: hand.course(cell), moves: hand.open(cell) };
    });
    return done({ unit, set, asOf, courses, names: await namesOf(office.store, courses.flatMap(({ course }) => speakers(course))) });
  },
});

function speakers({ opinions, returned, last }: Course): string[] {
  return [...axes.map((axis) => opinions[axis]), returned, last].flatMap((opinion) => (opinion ? [opinion.person] : []));
}
