import { done, refuse } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';

export interface UndoImport {
  readonly batch: number;
}

/** Takes an import back as a whole: its readings stay in the log, marked, and no longer count. */
export const undoImport = deed<UndoImport, { readonly batch: number }>('undo-import', {
  reach: async (office, { batch }) => {
    const units = await unitsOfBatch(office, batch);
    return units ? done({ units }) : refuse('unknown-batch', { batch: String(batch) });
  },
  act: async (desk, { batch }) => {
    const held = await desk.shelves.batches.find(batch);
    if (!held) return refuse('unknown-batch', { batch: String(batch) });
    if (held.undoneAt !== null) return refuse('already-undone', { batch: String(batch), when: held.undoneAt });
    await desk.shelves.batches.undo(batch, { person: desk.actor.account, at: desk.clock.now() });
    return done({ batch });
  },
  record: (_input, { batch }) => ({ subject: `#${batch}`, details: { batch } }),
});

async function unitsOfBatch(office: Office, batch: number) {
  const ids = await office.store.reading(async (shelves) => ((await shelves.batches.find(batch)) ? shelves.batches.unitsOf(batch) : null));
  return ids?.flatMap((id) => office.places.find(id) ?? []);
}
