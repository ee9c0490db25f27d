import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { DutyNotice, RemindersShelf } from './programme-shelves.ts';
import type { Schema } from './schema.ts';

export function remindersShelf(db: Kysely<Schema>): RemindersShelf {
  return {
    note: async (notices, at) => {
      const fresh: DutyNotice[] = [];
      let { newest } = await db.selectFrom('duty_notices').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      for (const { login, duty, kind, due, on } of notices) {
        const held = await db.selectFrom('duty_notices').select('seq').where('login', '=', login).where('duty', '=', duty).where('kind', '=', kind).where('due', '=', due).executeTakeFirst();
        if (held) continue;
        newest = (newest ?? 0) + 1;
        await db.insertInto('duty_notices').values({ seq: newest, login, duty, kind, due, on_day: on, at }).execute();
        fresh.push({ login, duty, kind, due, on });
      }
      return fresh;
    },
    ofDuty: async (duty) =>
      (await db.selectFrom('duty_notices').selectAll().where('duty', '=', duty).orderBy('seq').execute())
        .map((row) => ({ login: row.login, duty: row.duty, kind: row.kind as DutyNotice['kind'], due: date(row.due), on: date(row.on_day) })),
    mailed: async ({ login, on, duties, at }) => {
      const done = await db.insertInto('duty_mails').values({ login, on_day: on, duties, at }).onConflict((held) => held.doNothing()).executeTakeFirst();
      return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
  };
}
