import type { CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type View } from '#usecases/view.ts';

/** What an answer about a view depends on. While all of it stays the same, an answer kept from before is still true. */
export interface Watch {
  readonly unit: string;
  readonly set: string;
  readonly asOf: CalendarDate;
  readonly version: number;
  readonly places: number;
  readonly mayEnter: boolean;
}

/** May you see it, and has it changed? Asked before every answer, kept or not. */
export const watchView = question<View, Watch>('view', {
  reach: reachOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const mayEnter = mayDo(actor, 'enter-reading', { units: [unit] }, office.law.roles, office.places, office.clock.today());
    return done({ unit: unit.id, set: set.id, asOf, version: office.board.version(set.id), places: office.places.size, mayEnter });
  },
});
