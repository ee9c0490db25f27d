import type { Kysely } from 'kysely';
import type { Chain } from './audit.ts';
import type { Engine } from './engine.ts';
import { letOthersRun } from './let-others-run.ts';
import { readingColumns, readingValues, toReading } from './reading-row.ts';
import type { Schema } from './schema.ts';
import type { ReadingsShelf } from './shelves.ts';

const sliceSize = 5_000;
const seqsPerQuestion = 500;

export function readingsShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): ReadingsShelf {
  return {
    append: async (readings, by) => {
      await chain.head();
      const before = await newestSeq(db);
      const numbered = readings.map((reading, index) => ({ ...reading, ...by, seq: before + index + 1 }));
      await engine.append(db, 'readings', readingColumns, numbered.map(readingValues));
      return numbered;
    },
    inSlices: async (after, slice) => {
      for (let seen = after; ; ) {
        const rows = await standing(db).where('seq', '>', seen).orderBy('seq').limit(sliceSize).execute();
        if (rows.length > 0) slice(rows.map(toReading));
        if (rows.length < sliceSize) return;
        seen = rows.at(-1)?.seq ?? seen;
        await letOthersRun();
      }
    },
    history: async (unit, set, item) => {
      const asked = db
        .selectFrom('readings')
        .leftJoin('batch_undos', 'batch_undos.batch', 'readings.batch')
        .selectAll('readings')
        .select('batch_undos.entry as undone')
        .where('unit', '=', unit)
        .where('set_id', '=', set)
        .$if(item !== undefined, (query) => query.where('item', '=', item ?? ''))
        .orderBy('seq');
      return (await asked.execute()).map(({ undone, ...row }) => ({ ...toReading(row), undone: undone !== null }));
    },
    bySeq: async (seqs) => {
      const found = [];
      for (let at = 0; at < seqs.length; at += seqsPerQuestion) {
        found.push(...(await db.selectFrom('readings').selectAll().where('seq', 'in', seqs.slice(at, at + seqsPerQuestion)).execute()));
      }
      return found.map(toReading).sort((a, b) => a.seq - b.seq);
    },
  };
}

/** The log without the readings of undone batches. */
function standing(db: Kysely<Schema>) {
  return db
    .selectFrom('readings')
    .selectAll()
    .where((where) => where.or([where('batch', 'is', null), where('batch', 'not in', where.selectFrom('batch_undos').select('batch_undos.batch'))]));
}

/** Asked under the writers' lock, so no number is given twice. */
async function newestSeq(db: Kysely<Schema>): Promise<number> {
  const { newest } = await db.selectFrom('readings').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
  return newest ?? 0;
}
