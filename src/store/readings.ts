import type { Kysely } from 'kysely';
import type { NewReading, Reading } from '#domain/assessment/reading.ts';
import type { Chain } from './audit.ts';
import type { Engine } from './engine.ts';
import { letOthersRun } from './let-others-run.ts';
import { readHistory } from './reading-history.ts';
import { readingColumns, readingValues, toReading } from './reading-row.ts';
import { sourceIds } from './reading-sources.ts';
import type { Schema } from './schema.ts';
import type { ReadingsShelf } from './shelves.ts';
import { whole } from './whole-readings.ts';

const sliceSize = 5_000;
const seqsPerQuestion = 500;

export function readingsShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): ReadingsShelf {
  return {
    append: async (readings, { person, behalf = null, at, batch }) => {
      const by = { person, behalf, at, batch };
      const audit = (await chain.head()).seq + 1;
      const before = await newest(db);
      const entry = before.entry + 1;
      await db.insertInto('reading_entries').values({ id: entry, ...by, first_seq: before.seq + 1, last_seq: before.seq + readings.length, audit }).execute();
      const sources = await sourceIds(db, readings);
      const numbered = readings.map((reading, index) => numberedReading(reading, before.seq + index + 1, by));
      await engine.append(db, 'readings', readingColumns, numbered.map((reading, index) => readingValues(reading, sources[index] ?? 0, entry)));
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
    history: (unit, set, item) => readHistory(db, unit, set, item),
    bySeq: async (seqs) => {
      const found = [];
      for (let at = 0; at < seqs.length; at += seqsPerQuestion) {
        found.push(...(await whole(db).where('seq', 'in', seqs.slice(at, at + seqsPerQuestion)).execute()));
      }
      return found.map(toReading).sort((a, b) => a.seq - b.seq);
    },
  };
}

/** Written out, for copying every property of thousands of readings by spreading takes as long as all else here. */
function numberedReading({ unit, set, item, asOf, value, note, source }: NewReading, seq: number, { person, behalf, at, batch }: EnteredBy): Reading {
  return { seq, unit, set, item, asOf, value, note, source, person, behalf, at, batch };
}

type EnteredBy = Pick<Reading, 'person' | 'behalf' | 'at' | 'batch'>;

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
