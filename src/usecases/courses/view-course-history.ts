import type { Opinion } from '#domain/assessment/opinion.ts';
import { figuresInForce } from '#domain/assessment/figures-in-force.ts';
import { isOlder } from '#domain/assessment/lifecycle.ts';
import { done } from '#domain/outcome.ts';
import { namesOf } from '#usecases/people/names-of.ts';
import { question } from '#usecases/use-case.ts';
import { findCell, type TypedCell } from './find-cell.ts';

export interface CourseHistory {
  readonly opinions: readonly (Opinion & { readonly older: boolean })[];
  readonly names: ReadonlyMap<string, string>;
}

/** Everything ever said of one criterion of one unit, on all days, newest first. */
export const viewCourseHistory = question<TypedCell, CourseHistory>('view', {
  reach: (office, input) => {
    const found = findCell(office, input);
    return found.ok ? done({ units: [found.value.unit] }) : found;
  },
  answer: async (office, _actor, input) => {
    const found = findCell(office, input);
    if (!found.ok) return found;
    const { unit, set, criterion } = found.value;
    const log = await office.store.reading((shelves) => shelves.opinions.history(unit.id, set.id, criterion.no));
    const newestOn = (asOf: Opinion['asOf']) => figuresInForce(office.board.log(set.id, unit.id), set, asOf).get(criterion.no)?.newest ?? 0;
    const opinions = log.toReversed().map((opinion) => ({ ...opinion, older: isOlder(opinion, newestOn(opinion.asOf)) }));
    return done({ opinions, names: await namesOf(office.store, log.map(({ person }) => person)) });
  },
});
