import type { Kysely } from 'kysely';
import type { NewReading, ReadingSource } from '#domain/assessment/reading.ts';
import type { Schema } from './schema.ts';

/** The number of each reading's source, in their order; sources met for the first time are written down. */
export async function sourceIds(db: Kysely<Schema>, readings: readonly NewReading[]): Promise<readonly number[]> {
  const known = new Map<string, number>();
  const ids: number[] = [];
  let last: ReadingSource | undefined;
  let id = 0;
  for (const { source } of readings) {
    if (!last || !isSame(last, source)) id = await idOf(db, source, known);
    last = source;
    ids.push(id);
  }
  return ids;
}

async function idOf(db: Kysely<Schema>, source: ReadingSource, known: Map<string, number>): Promise<number> {
  const key = `${source.kind}|${source.ref}|${source.name}`;
  const id = known.get(key) ?? (await find(db, source)) ?? (await add(db, source));
  known.set(key, id);
  return id;
}

/** Whether two places lie in one source, as those of a whole file do. */
function isSame(a: ReadingSource, b: ReadingSource): boolean {
  return a.kind === b.kind && a.ref === b.ref && a.name === b.name;
}

async function find(db: Kysely<Schema>, { kind, ref, name }: ReadingSource): Promise<number | undefined> {
  const row = await db.selectFrom('reading_sources').select('id').where('kind', '=', kind).where('ref', '=', ref).where('name', '=', name).executeTakeFirst();
  return row?.id;
}

async function add(db: Kysely<Schema>, { kind, ref, name }: ReadingSource): Promise<number> {
  const { newest } = await db.selectFrom('reading_sources').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
  const id = (newest ?? 0) + 1;
  await db.insertInto('reading_sources').values({ id, kind, ref, name }).execute();
  return id;
}
