import { done } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Batch } from '#store/shelves.ts';
import { question } from '#usecases/use-case.ts';

export interface ListedBatch extends Batch {
  readonly mayUndo: boolean;
}

/** The imports a person may see: those whose every unit lies in his area. Newest first. */
export const listImports = question<{ readonly limit: number }, readonly ListedBatch[]>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, { limit }) => {
    const today = office.clock.today();
    const batches = await office.store.reading(async (shelves) => {
      const listed = await shelves.batches.list(limit);
      return Promise.all(listed.map(async (batch) => ({ batch, ids: await shelves.batches.unitsOf(batch.id) })));
    });
    return done(batches.flatMap(({ batch, ids }) => {
      const units = ids.flatMap((id) => office.places.find(id) ?? []);
      const may = (deed: 'view' | 'undo-import') => mayDo(actor, deed, { units }, office.law.roles, office.places, today);
      return may('view') ? [{ ...batch, mayUndo: batch.undoneAt === null && may('undo-import') }] : [];
    }));
  },
});
