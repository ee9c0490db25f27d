import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { Schema } from './schema.ts';
import type { PrintedReportsShelf } from './shelves.ts';

export function printedReportsShelf(db: Kysely<Schema>, chain: Chain): PrintedReportsShelf {
  return {
    append: async ({ set, asOf, ...report }) => {
      await chain.head();
      const { newest } = await db.selectFrom('printed_reports').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      await db.insertInto('printed_reports').values({ ...report, seq: (newest ?? 0) + 1, set_id: set, as_of: asOf }).execute();
    },
    since: async (set, asOf, units) => {
      const rows = await db.selectFrom('printed_reports').selectAll().where('set_id', '=', set).where('as_of', '>=', asOf).where('unit', 'in', units).orderBy('seq', 'desc').execute();
      return rows.map(({ seq: _seq, set_id, as_of, unit, ...row }) => ({ ...row, unit: unit as UnitId, set: set_id, asOf: date(as_of) }));
    },
  };
}
