import type { Kysely } from 'kysely';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { BatchRow, Schema } from './schema.ts';
import type { BatchesShelf, Batch } from './shelves.ts';

export function batchesShelf(db: Kysely<Schema>, chain: Chain): BatchesShelf {
  return {
    open: async ({ fileName, fileSha, asOf, ...rest }) => {
      await chain.head();
      const { newest } = await db.selectFrom('batches').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
      const id = (newest ?? 0) + 1;
      await db.insertInto('batches').values({ id, file_name: fileName, file_sha: fileSha, as_of: asOf, ...rest }).execute();
      return id;
    },
    find: async (id) => {
      const row = await withUndo(db).where('batches.id', '=', id).executeTakeFirst();
      return row && toBatch(row);
    },
    undo: async (id, by) => {
      const { seq } = await chain.head();
      await db.insertInto('batch_undos').values({ batch: id, entry: seq + 1, ...by }).execute();
    },
    list: async (limit, before = Number.MAX_SAFE_INTEGER) =>
      (await withUndo(db).where('batches.id', '<', before).orderBy('batches.id', 'desc').limit(limit).execute()).map(toBatch),
    undoneSince: async (entry) =>
      (await db.selectFrom('batch_undos').select('batch').where('entry', '>', entry).orderBy('batch').execute()).map(({ batch }) => batch),
    unitsOf: async (id) => (await written(db, id).select('readings.unit').distinct().orderBy('readings.unit').execute()).map(({ unit }) => unit as UnitId),
    itemsOf: async (id) => written(db, id).select(['readings.set_id as set', 'readings.item']).distinct().orderBy('set').orderBy('item').execute(),
  };
}

/** The readings a batch wrote: their numbers stand in a row. */
function written(db: Kysely<Schema>, batch: number) {
  return db
    .selectFrom('reading_entries')
    .innerJoin('readings', (join) => join.onRef('readings.seq', '>=', 'reading_entries.first_seq').onRef('readings.seq', '<=', 'reading_entries.last_seq'))
    .where('reading_entries.batch', '=', batch);
}

function withUndo(db: Kysely<Schema>) {
  return db
    .selectFrom('batches')
    .leftJoin('batch_undos', 'batch_undos.batch', 'batches.id')
    .selectAll('batches')
    .select(['batch_undos.at as undone_at', 'batch_undos.person as undone_by']);
}

function toBatch(row: BatchRow & { undone_at: string | null; undone_by: string | null }): Batch {
  const { id, person, at, accepted, unchanged } = row;
  return {
    id, fileName: row.file_name, fileSha: row.file_sha, asOf: row.as_of, person, at, accepted, unchanged,
    undoneAt: row.undone_at, undoneBy: row.undone_by,
  };
}
