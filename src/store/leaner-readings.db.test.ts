import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { aFigure, byLan, instant, longDong, recorded } from '#test/factories/a-figure.ts';
import { aStorePlace, opened } from '#test/factories/database.ts';
import { sqliteFile } from './sqlite.ts';

const migrations = join(import.meta.dirname, 'migrations');

const values: readonly ReadingValue[] = [
  { kind: 'number', value: 44.1 + 0.2 }, { kind: 'declared', met: true }, { kind: 'level', level: 'Khá' },
  { kind: 'not-applicable', reason: 'Xã không có chợ' }, { kind: 'unknown' }, { kind: 'blank' },
];

/** A store as the house made it before the table of readings was written anew, with one reading of each kind. */
function storeOfBefore(dataDir: string): void {
  const database = new DatabaseSync(join(dataDir, sqliteFile));
  database.exec('CREATE TABLE migrations (name TEXT PRIMARY KEY, sha TEXT NOT NULL) STRICT');
  for (const name of readdirSync(migrations).filter((file) => file < '0011' && !file.includes('.postgres.')).sort()) {
    const script = readFileSync(join(migrations, name), 'utf8').replaceAll('\r\n', '\n');
    database.exec(script);
    database.prepare('INSERT INTO migrations VALUES (?, ?)').run(name, createHash('sha256').update(script).digest('hex'));
  }
  database.exec(`
    INSERT INTO units VALUES ('${longDong}', '06328', 'Long Đống', 'commune', 'xã', NULL, '2004-07-08', NULL, NULL, '', 1);
    INSERT INTO reading_sources VALUES (1, 'form', 'phieu-xa', 'Phiếu xã');
    INSERT INTO reading_entries VALUES (1, 'lan', NULL, '${instant}', NULL, 3, 8, 1)`);
  const insert = database.prepare(`INSERT INTO readings VALUES (?, '${longDong}', 'commune-ntm-2021-2025', ?, '2023-11-28', ?, ?, ?, 'Ghi chú', 1, 'D14', 1)`);
  insert.run(3, '1', 'number', 44.1 + 0.2, null);
  insert.run(4, '2', 'declared', 1, null);
  insert.run(5, '3', 'level', null, 'Khá');
  insert.run(6, '4', 'not-applicable', null, 'Xã không có chợ');
  insert.run(7, '5', 'unknown', null, null);
  insert.run(8, '6', 'blank', null, null);
  database.close();
}

test('readings entered before their table was written anew are all there, as they were, and stay as they are', async () => {
  const place = await aStorePlace('sqlite');
  storeOfBefore(place.dataDir);
  const store = await opened(place);
  const log: Reading[] = [];
  await store.reading(({ readings }) => readings.inSlices(0, (slice) => void log.push(...slice)));
  const asEntered = values.map((value, index) => aFigure(String(index + 1), value, { note: 'Ghi chú', source: { kind: 'form', ref: 'phieu-xa', at: 'D14', name: 'Phiếu xã' } }));
  expect(log).toEqual(asEntered.map((reading, index) => ({ ...reading, ...byLan, behalf: null, seq: index + 3 })));
  await expect(sql`UPDATE readings SET note = ''`.execute(store.db)).rejects.toThrow('readings is append-only');
  await expect(sql`DELETE FROM readings`.execute(store.db)).rejects.toThrow('readings is append-only');
  await recorded(store, ({ readings }) => readings.append([aFigure('7', 1)], byLan));
  expect((await store.reading(({ readings }) => readings.bySeq([9])))[0]?.item).toBe('7');
});
