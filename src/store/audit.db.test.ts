import { sql, type Kysely } from 'kysely';
import { describe, expect, test } from 'vitest';
import { aFigure, byLan, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';
import type { Schema } from './schema.ts';

/** What somebody with the database in hand might do, and the entry at which the chain must break. */
const tamperings: readonly (readonly [string, string, number])[] = [
  ['changes a field', "UPDATE audit SET person = 'mai' WHERE seq = 4", 4],
  ['changes a detail', `UPDATE audit SET details = '{"entry":99}' WHERE seq = 4`, 4],
  ['makes details unreadable', "UPDATE audit SET details = '{' WHERE seq = 4", 4],
  ['changes a hash', "UPDATE audit SET hash = 'x' WHERE seq = 4", 4],
  ['takes an entry out of the middle', 'DELETE FROM audit WHERE seq = 4', 4],
  ['takes out the first', 'DELETE FROM audit WHERE seq = 1', 1],
  ['cuts off the end', 'DELETE FROM audit WHERE seq >= 5', 5],
  ['cuts off everything', 'DELETE FROM audit', 1],
  ['changes the order', 'UPDATE audit SET seq = 100 - seq WHERE seq IN (3, 4); UPDATE audit SET seq = CASE seq WHEN 97 THEN 4 ELSE 3 END WHERE seq > 90', 3],
  ['closes the gap it made', 'DELETE FROM audit WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = 5; UPDATE audit SET seq = 5 WHERE seq = 6', 4],
  ['changes the head', "UPDATE chain_head SET hash = 'x'", 6],
];

describe.each(engines)('the audit on %s', (engine) => {
  test.each(tamperings)('is found broken when somebody %s', async (_what, statements, broken) => {
    const store = await withLongDong(await aStore(engine));
    for (let n = 2; n <= 6; n += 1) await recorded(store, ({ readings }) => readings.append([aFigure('2', n)], byLan));
    expect(await store.reading(({ audit }) => audit.check())).toEqual({ entries: 6, broken: null });
    await withoutTriggers(store, statements.split('; '));
    expect(await store.reading(({ audit }) => audit.check())).toMatchObject({ broken });
  });

  test('lists the newest first, page by page, as they were written', async () => {
    const store = await withLongDong(await aStore(engine));
    for (let n = 2; n <= 5; n += 1) await recorded(store, async () => {});
    await store.reading(async ({ audit }) => {
      expect((await audit.list(2)).map(({ seq }) => seq)).toEqual([5, 4]);
      expect((await audit.list(9, 4)).map(({ seq }) => seq)).toEqual([3, 2, 1]);
      expect(await audit.list(1)).toMatchObject([{ person: 'lan', roles: 'commune@06328', deed: 'enter-reading', subject: 'Long Đống', details: { entry: 5 } }]);
    });
  });

  test('gives the number it promised, and the same number again when nothing came of it', async () => {
    const store = await withLongDong(await aStore(engine));
    const promised = await store.inTransaction(async ({ audit }) => ({ ok: true, value: await audit.nextSeq() }) as const);
    expect(promised).toEqual({ ok: true, value: 2 });
    expect(await recorded(store, async () => {})).toBe(2);
  });

  test('knows its newest entry at once', async () => {
    const store = await aStore(engine);
    expect(await store.lastEntry()).toBe(0);
    await withLongDong(store);
    for (let n = 2; n <= 5; n += 1) {
      await recorded(store, async () => {});
      expect(await store.lastEntry()).toBe(n);
    }
  });
});

/** The triggers stop honest mistakes; whoever owns the database can take them away, and then the chain must tell. */
async function withoutTriggers(store: OpenStore, statements: readonly string[]): Promise<void> {
  if (store.engine === 'sqlite') await dropSqliteTriggers(store.db);
  else await sql`ALTER TABLE audit DISABLE TRIGGER ALL`.execute(store.db);
  for (const statement of statements) await sql.raw(statement).execute(store.db);
}

async function dropSqliteTriggers(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM sqlite_schema WHERE type = 'trigger'`.execute(db);
  for (const { name } of rows) await sql`DROP TRIGGER ${sql.ref(name)}`.execute(db);
}
