import { done, refuse } from '#domain/outcome.ts';
import { locksUnder } from '#usecases/courses/locks.ts';
import { deed } from '#usecases/use-case.ts';
import { reachOfBatch } from './reach-of-batch.ts';

export interface UndoImport {
  readonly batch: number;
}

/** Takes an import back as a whole: its readings stay in the log, marked, and no longer count. */
export const undoImport = deed<UndoImport, { readonly batch: number }>('undo-import', {
  reach: async (office, { batch }) => office.store.reading(async (shelves) => {
    const held = await shelves.batches.find(batch);
    return held ? done(await reachOfBatch(shelves, office, batch)) : refuse('unknown-batch', { batch: String(batch) });
  }),
  act: async (desk, { batch }) => {
    const held = await desk.shelves.batches.find(batch);
    if (!held) return refuse('unknown-batch', { batch: String(batch) });
    if (held.undoneAt !== null) return refuse('already-undone', { batch: String(batch), when: held.undoneAt });
    const locked = locksUnder(desk, batch, await desk.shelves.batches.unitsOf(batch));
    if (locked.length > 0) return { ok: false, refusals: locked };
    await desk.shelves.batches.undo(batch, { person: desk.actor.account, at: desk.clock.now() });
    return done({ batch });
  },
  record: (_input, { batch }) => ({ subject: `#${batch}`, details: { batch } }),
});
