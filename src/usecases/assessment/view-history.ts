import { date } from '#domain/calendar.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import { done } from '#domain/outcome.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type View } from '#usecases/view.ts';

export interface HistoryEntry extends Reading {
  /** Brought by an import that was taken back. */
  readonly undone: boolean;
  /** The one that counts on the day asked about. */
  readonly inForce: boolean;
}

/** Everything that was ever entered for one item of one unit: who, when, from which cell, what it was. Newest first. */
export const viewHistory = question<View & { readonly item: string }, readonly HistoryEntry[]>('view', {
  reach: reachOfView,
  answer: async (office, _actor, input) => {
    const found = findView(office, input);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const log = await office.store.reading((shelves) => shelves.readings.history(unit.id, set.id, input.item));
    const inForce = office.board.current(set.id, unit.id, date(asOf)).get(input.item)?.seq;
    return done(log.toSorted((a, b) => b.seq - a.seq).map((entry) => ({ ...entry, inForce: entry.seq === inForce })));
  },
});
