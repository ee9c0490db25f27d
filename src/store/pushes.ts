import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Pace, ProgressBoard } from '#domain/push/progress-board.ts';
import type { LetterChoices, Push } from '#domain/push/push.ts';
import type { Chain } from './audit.ts';
import type { PushesShelf } from './programme-shelves.ts';
import type { PushRow } from './schema-push.ts';
import type { Schema } from './schema.ts';

export function pushesShelf(db: Kysely<Schema>, chain: Chain): PushesShelf {
  return {
    save: async ({ area, asOf, board, places }, { person, behalf, at }) => {
      await chain.head();
      const { newest } = await db.selectFrom('pushes').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
      const id = (newest ?? 0) + 1;
      await db.insertInto('pushes').values({ id, area, as_of: asOf, board: JSON.stringify(board), person, behalf, at }).execute();
      for (const { unit, proposed, chosen, reason } of places) await db.insertInto('push_places').values({ push: id, unit, proposed, chosen, reason }).execute();
      return id;
    },
    addLetter: async (push, { document, ...choices }, { person, behalf, at }) => {
      await chain.head();
      await db.insertInto('push_letters').values({ document, push, choices: JSON.stringify(choices), person, behalf, at }).execute();
    },
    find: async (id) => (await whole(db, await db.selectFrom('pushes').selectAll().where('id', '=', id).execute()))[0],
    ofArea: async (area) => whole(db, await db.selectFrom('pushes').selectAll().where('area', '=', area).orderBy('as_of', 'desc').orderBy('id', 'desc').execute()),
    naming: async (unit) => {
      const rows = await db.selectFrom('pushes').selectAll('pushes').innerJoin('push_places', 'push_places.push', 'pushes.id').where('push_places.unit', '=', unit).orderBy('pushes.as_of', 'desc').orderBy('pushes.id', 'desc').execute();
      return whole(db, rows);
    },
    ofLetter: async (document) => {
      const row = await db.selectFrom('push_letters').select('push').where('document', '=', document).executeTakeFirst();
      return row?.push;
    },
  };
}

/** The pushes with where each unit was put and the letters drafted from them, in the order of the rows. */
async function whole(db: Kysely<Schema>, rows: readonly PushRow[]): Promise<Push[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const places = Map.groupBy(await db.selectFrom('push_places').selectAll().where('push', 'in', ids).orderBy('unit').execute(), ({ push }) => push);
  const letters = Map.groupBy(await db.selectFrom('push_letters').selectAll().where('push', 'in', ids).orderBy('document').execute(), ({ push }) => push);
  return rows.map(({ id, area, as_of: asOf, board, person, behalf, at }): Push => ({
    id, person, behalf, at,
    area: area as UnitId,
    asOf: date(asOf),
    board: JSON.parse(board) as ProgressBoard,
    places: (places.get(id) ?? []).map(({ unit, proposed, chosen, reason }) => ({ unit: unit as UnitId, proposed: proposed as Pace, chosen: chosen as Pace, reason })),
    letters: (letters.get(id) ?? []).map(({ document, choices }) => ({ ...(JSON.parse(choices) as LetterChoices), document })),
  }));
}
