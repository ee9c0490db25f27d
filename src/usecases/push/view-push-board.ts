import { done } from '#domain/outcome.ts';
import type { ProgressBoard } from '#domain/push/progress-board.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { boardOf } from './board-of.ts';
import { findPushArea, type AskPush } from './push-area.ts';

export interface PushBoardView {
  readonly board: ProgressBoard;
  /** The part of the area it compares; null is the whole. */
  readonly part: readonly NamedUnit[] | null;
  readonly mayPush: boolean;
  readonly mayEnter: boolean;
}

/** How far the units of an area have come on a day, which are put forward as good or slow and why, and which communes lag. */
export const viewPushBoard = question<AskPush, PushBoardView>('view', {
  reach: (office, input) => {
    const found = findPushArea(office, input);
    return found.ok ? done({ area: found.value.area }) : found;
  },
  answer: async (office, actor, input) => {
    const found = findPushArea(office, input);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const part = partOf(office, actor, 'view', area);
    const board = await office.store.reading((shelves) => boardOf(office, shelves, area, asOf, part.tops));
    const may = (deed: 'push') => mayDo(actor, deed, { units: [area] }, office.law.roles, office.places, office.clock.today());
    return done({ board, part: namedPart(part), mayPush: may('push'), mayEnter: partOf(office, actor, 'enter-progress', area).tops.length > 0 });
  },
});
