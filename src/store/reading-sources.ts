import type { Kysely } from 'kysely';
import type { NewReading, ReadingSource } from '#domain/assessment/reading.ts';
import type { Schema } from './schema.ts';

/** The numbers of the sources of some readings, by sourceKey; those met for the first time are written down. */
export async function sourceIds(db: Kysely<Schema>, readings: readonly NewReading[]): Promise<ReadonlyMap<string, number>> {
  const named = new Map(readings.map(({ source }) => [sourceKey(source), source]));
  const ids = new Map<string, number>();
  for (const [key, source] of named) ids.set(key, (await find(db, source)) ?? (await add(db, source)));
  return ids;
}

export function sourceKey({ kind, ref, name }: ReadingSource): string {
  return `${kind}|${ref}|${name}`;
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
