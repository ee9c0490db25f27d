import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Readings with what they share with others: their source, who entered them and when. */
export function whole(db: Kysely<Schema>) {
  return db
    .selectFrom('readings')
    .innerJoin('reading_entries', 'reading_entries.id', 'readings.entry')
    .innerJoin('reading_sources', 'reading_sources.id', 'readings.source')
    .selectAll('readings')
    .select(['reading_entries.person', 'reading_entries.behalf', 'reading_entries.at', 'reading_entries.batch'])
    .select(['reading_sources.kind as source_kind', 'reading_sources.ref as source_ref', 'reading_sources.name as source_name']);
}
