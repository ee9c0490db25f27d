import { replacedBy, type PastReading } from '#domain/assessment/past-reading.ts';
import { done } from '#domain/outcome.ts';
import { question } from '#usecases/use-case.ts';
import { findView, reachOfView, type View } from '#usecases/view.ts';

export interface HistoryEntry extends PastReading {
  /** The one that counts on the day asked about. */
  readonly inForce: boolean;
  /** What stood there before, for the same day. */
  readonly replaced: PastReading | null;
}

/** Everything that was ever entered for one item of one unit: who, when, from which cell, what it was. Newest first. */
export const viewHistory = question<View & { readonly item: string }, readonly HistoryEntry[]>('view', {
  reach: reachOfView,
  answer: async (office, _actor, input) => {
    const found = findView(office, input);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const log = await office.store.reading((shelves) => shelves.readings.history(unit.id, set.id, input.item));
    const inForce = office.board.current(set.id, unit.id, asOf).get(input.item)?.seq;
    return done(log.toSorted((a, b) => b.seq - a.seq).map((entry) => ({ ...entry, inForce: entry.seq === inForce, replaced: replacedBy(entry, log) ?? null })));
  },
});
