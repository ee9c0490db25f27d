import type { Kysely } from 'kysely';
import type { Chain } from './audit.ts';
import type { Engine } from './engine.ts';
import { letOthersRun } from './let-others-run.ts';
import { readingColumns, readingValues, toReading } from './reading-row.ts';
import { sourceIds, sourceKey } from './reading-sources.ts';
import type { Schema } from './schema.ts';
import type { ReadingsShelf } from './shelves.ts';

const sliceSize = 5_000;
const seqsPerQuestion = 500;

export function readingsShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): ReadingsShelf {
  return {
    append: async (readings, by) => {
      await chain.head();
      const before = await newest(db);
      const entry = before.entry + 1;
      await db.insertInto('reading_entries').values({ id: entry, ...by, first_seq: before.seq + 1, last_seq: before.seq + readings.length }).execute();
      const sources = await sourceIds(db, readings);
      const numbered = readings.map((reading, index) => ({ ...reading, ...by, seq: before.seq + index + 1 }));
      await engine.append(db, 'readings', readingColumns, numbered.map((reading) => readingValues(reading, sources.get(sourceKey(reading.source)) ?? 0, entry)));
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
      const asked = whole(db)
        .leftJoin('batch_undos', 'batch_undos.batch', 'reading_entries.batch')
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
        found.push(...(await whole(db).where('seq', 'in', seqs.slice(at, at + seqsPerQuestion)).execute()));
      }
      return found.map(toReading).sort((a, b) => a.seq - b.seq);
    },
  };
}

/** Readings with what they share with others: their source, who entered them and when. */
function whole(db: Kysely<Schema>) {
  return db
    .selectFrom('readings')
    .innerJoin('reading_entries', 'reading_entries.id', 'readings.entry')
    .innerJoin('reading_sources', 'reading_sources.id', 'readings.source')
    .selectAll('readings')
    .select(['reading_entries.person', 'reading_entries.at', 'reading_entries.batch'])
    .select(['reading_sources.kind as source_kind', 'reading_sources.ref as source_ref', 'reading_sources.name as source_name']);
}

/** The log without the readings of undone batches. */
function standing(db: Kysely<Schema>) {
  return whole(db).where((where) =>
    where.or([where('reading_entries.batch', 'is', null), where('reading_entries.batch', 'not in', where.selectFrom('batch_undos').select('batch_undos.batch'))]));
}

/** The newest number of both tables, asked under the writers' lock, so that none is given twice. */
async function newest(db: Kysely<Schema>): Promise<{ seq: number; entry: number }> {
  const { seq } = await db.selectFrom('readings').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirstOrThrow();
  const { entry } = await db.selectFrom('reading_entries').select(({ fn }) => fn.max('id').as('entry')).executeTakeFirstOrThrow();
  return { seq: seq ?? 0, entry: entry ?? 0 };
}
