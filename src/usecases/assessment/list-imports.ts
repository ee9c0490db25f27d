import { done } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Batch, Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { reachOfBatch } from './reach-of-batch.ts';

export interface ListedBatch extends Batch {
  /** Some of its units are not the person's to see. */
  readonly isPart: boolean;
  readonly mayUndo: boolean;
}

/** How many imports are looked through at a time. */
const slice = 100;

/** The imports that wrote to a unit the person may see, newest first: so many of them, however many others lie between. */
export const listImports = question<{ readonly limit: number }, readonly ListedBatch[]>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, { limit }) => done(await office.store.reading((shelves) => seenBy(office, shelves, actor, limit))),
});

async function seenBy(office: Office, shelves: Shelves, actor: Actor, limit: number): Promise<readonly ListedBatch[]> {
  const seen: ListedBatch[] = [];
  for (let before: number | undefined; seen.length < limit; ) {
    const batches = await shelves.batches.list(slice, before);
    for (const batch of batches) seen.push(...(await asSeen(office, shelves, actor, batch)));
    before = batches.at(-1)?.id;
    if (batches.length < slice) break;
  }
  return seen.slice(0, limit);
}

async function asSeen(office: Office, shelves: Shelves, actor: Actor, batch: Batch): Promise<readonly ListedBatch[]> {
  const { units, criteria } = await reachOfBatch(shelves, office, batch.id);
  const may = (deed: 'view' | 'undo-import', some: typeof units) => mayDo(actor, deed, { units: some, ...(deed === 'view' || !criteria ? {} : { criteria }) }, office.law.roles, office.places, office.clock.today());
  const own = units?.filter((unit) => may('view', [unit])) ?? [];
  return own.length === 0 ? [] : [{ ...batch, isPart: own.length < (units?.length ?? 0), mayUndo: batch.undoneAt === null && may('undo-import', units) }];
}
