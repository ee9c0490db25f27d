import type { Kysely } from 'kysely';
import type { PastReading } from '#domain/assessment/past-reading.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { toReading } from './reading-row.ts';
import type { Schema } from './schema.ts';
import { whole } from './whole-readings.ts';

/** One unit's log with the names people bear and the roles their audit entries say they held. */
export async function readHistory(db: Kysely<Schema>, unit: UnitId, set: string, item?: string): Promise<PastReading[]> {
  const asked = whole(db)
    .leftJoin('audit as entered', 'entered.seq', 'reading_entries.audit')
    .leftJoin('people as by', 'by.login', 'reading_entries.person')
    .leftJoin('people as absent', 'absent.login', 'reading_entries.behalf')
    .leftJoin('batch_undos', 'batch_undos.batch', 'reading_entries.batch')
    .leftJoin('audit as undone', 'undone.seq', 'batch_undos.entry')
    .leftJoin('people as undoer', 'undoer.login', 'batch_undos.person')
    .select(['by.name as by_name', 'entered.roles as by_roles', 'absent.name as behalf_name'])
    .select(['batch_undos.person as undone_by', 'batch_undos.at as undone_at', 'undoer.name as undone_name', 'undone.roles as undone_roles'])
    .where('unit', '=', unit)
    .where('set_id', '=', set)
    .$if(item !== undefined, (query) => query.where('item', '=', item ?? ''))
    .orderBy('readings.seq');
  return (await asked.execute()).map((row) => ({
    ...toReading(row),
    by: { login: row.person, name: row.by_name, roles: row.by_roles ?? '' },
    actedFor: row.behalf === null ? null : { login: row.behalf, name: row.behalf_name, roles: '' },
    takenBack: row.undone_by === null || row.undone_at === null ? null : { by: { login: row.undone_by, name: row.undone_name, roles: row.undone_roles ?? '' }, at: row.undone_at },
  }));
}
