import type { CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { partOf } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { areaOfView, findView, reachOfView, type FoundView, type View } from '#usecases/view.ts';
import { enterableCriteria } from './enterable-criteria.ts';

interface Watched {
  readonly unit: string;
  readonly set: string;
  readonly asOf: CalendarDate;
  readonly version: number;
  readonly places: number;
}

/** What an answer about a view depends on. While all of it stays the same, an answer kept from before is still true. */
export interface Watch extends Watched {
  readonly enterable: readonly number[];
}

/** The same for an answer about an area, which is made from the person's part of it. */
export interface AreaWatch extends Watched {
  readonly tops: readonly string[];
}

/** May you see it, and has it changed? Asked before every answer, kept or not. */
export const watchView = question<View, Watch>('view', {
  reach: reachOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set } = found.value;
    return done({ ...watched(office, found.value), enterable: [...enterableCriteria(office, actor, unit, set)] });
  },
});

/** How much of the area may you see, and has it changed? */
export const watchArea = question<View, AreaWatch>('view', {
  reach: areaOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    return found.ok ? done({ ...watched(office, found.value), tops: partOf(office, actor, 'view', found.value.unit).tops.map(({ id }) => id) }) : found;
  },
});

function watched({ board, places }: Office, { unit, set, asOf }: FoundView): Watched {
  return { unit: unit.id, set: set.id, asOf, version: board.version(set.id), places: places.size };
}
