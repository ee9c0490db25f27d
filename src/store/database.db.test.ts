import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { currentAt } from '#domain/assessment/current.ts';
import type { Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import { refuse } from '#domain/outcome.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { aFigure, aPlace, byLan, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, aStorePlace, engines, opened } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';

const value: fc.Arbitrary<ReadingValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((figure) => ({ kind: 'number', value: figure === 0 ? 0 : figure }) as const),
  fc.boolean().map((met) => ({ kind: 'declared', met }) as const),
  fc.constantFrom('Khá', 'Tốt').map((level) => ({ kind: 'level', level }) as const),
  fc.constant({ kind: 'not-applicable', reason: 'Xã không có chợ' } as const),
  fc.constantFrom({ kind: 'unknown' } as const, { kind: 'blank' } as const),
);

describe.each(engines)('a store on %s', (engine) => {
  test('gives back readings as they were entered, numbered in their order', async () => {
    const store = await withLongDong(await aStore(engine));
    await fc.assert(fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
      let entered: Reading[] = [];
      await recorded(store, async ({ readings }) => {
        entered = await readings.append(values.map((one, index) => aFigure(`${index}`, one, { note: 'Ghi chú “Đ”' })), byLan);
      });
      const seqs = entered.map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, index) => (seqs[0] ?? 0) + index));
      expect(entered.map((reading) => reading.value)).toEqual(values);
      expect(await store.reading(({ readings }) => readings.bySeq(seqs))).toEqual(entered);
    }), { numRuns: 20 });
  });

  test('keeps corrections beside what they correct, and the last of a day counts', async () => {
    const store = await withLongDong(await aStore(engine));
    for (const figure of [31.2, 45, 44.5]) await recorded(store, ({ readings }) => readings.append([aFigure('10.1', figure)], byLan));
    await recorded(store, ({ readings }) => readings.append([aFigure('10.1', 60, { asOf: date('2024-01-31') })], byLan));
    const log = await wholeLog(store);
    expect(log.map((reading) => reading.value)).toMatchObject([{ value: 31.2 }, { value: 45 }, { value: 44.5 }, { value: 60 }]);
    expect(currentAt(log, date('2023-12-31')).get('10.1')?.value).toEqual({ kind: 'number', value: 44.5 });
  });

  test('takes thousands of readings in one transaction and gives them back in slices, in order', async () => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, ({ readings }) => readings.append(Array.from({ length: 11_400 }, (_, index) => aFigure(`${index}`, index)), byLan));
    const log = await wholeLog(store);
    expect(log.length).toBe(11_400);
    expect(log.every(({ seq, item }, index) => seq === index + 1 && item === String(index))).toBe(true);
  });

  test('leaves nothing behind when the work is refused or breaks', async () => {
    const store = await withLongDong(await aStore(engine));
    const refused = await store.inTransaction(async ({ readings, audit, batches }) => {
      await batches.open({ fileName: 'a.csv', fileSha: '', asOf: '2023-11-28', person: 'lan', at: '', accepted: 1, unchanged: 0 });
      await readings.append([aFigure('2', { kind: 'declared', met: true })], byLan);
      await audit.append({ at: '', person: 'lan', roles: '', deed: 'enter-reading', subject: '', details: {} });
      return refuse('not-found', { what: '2' });
    });
    expect(refused).toEqual(refuse('not-found', { what: '2' }));
    await expect(store.inTransaction(async ({ readings }) => {
      await readings.append([aFigure('2', 1)], byLan);
      throw new Error('the disk is on fire');
    })).rejects.toThrow('the disk is on fire');
    expect(await wholeLog(store)).toEqual([]);
    expect(await store.reading(({ batches }) => batches.list(9))).toEqual([]);
    expect(await store.lastEntry()).toBe(1);
    expect(await recorded(store, ({ readings }) => readings.append([aFigure('2', 1)], byLan))).toBe(2);
  });

  test('refuses a reading of a unit that does not exist, and with it the rest', async () => {
    const store = await withLongDong(await aStore(engine));
    const work = recorded(store, ({ readings }) => readings.append([aFigure('1', 1), aFigure('2', 1, { unit: '99999@2004-07-08' as UnitId })], byLan));
    await expect(work).rejects.toThrow(/foreign key/i);
    expect(await wholeLog(store)).toEqual([]);
  });

  test.each([['readings', 'note'], ['reading_sources', 'name'], ['reading_entries', 'person'], ['audit', 'person'], ['batches', 'person'], ['batch_undos', 'person']])('changes and deletes nothing in %s, whoever asks', async (table, column) => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, async ({ readings, batches }) => {
      const batch = await batches.open({ fileName: 'a.csv', fileSha: '', asOf: '2023-11-28', person: 'lan', at: '', accepted: 1, unchanged: 0 });
      await readings.append([aFigure('2', 1)], { ...byLan, batch });
      await batches.undo(batch, { person: 'lan', at: '' });
    });
    await expect(sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = 'khach'`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
  });

  test.each([
    ["'number'", 'NULL', 'NULL'],
    ["'declared'", '2', 'NULL'],
    ["'declared'", 'NULL', 'NULL'],
    ["'not-applicable'", 'NULL', "''"],
    ["'not-applicable'", 'NULL', 'NULL'],
    ["'level'", '3', "'Khá'"],
    ["'blank'", '0', 'NULL'],
    ["'perhaps'", 'NULL', 'NULL'],
  ])('takes no row of kind %s with number %s and text %s', async (kind, number, text) => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, ({ readings }) => readings.append([aFigure('2', 1)], byLan));
    const row = sql.raw(`(2, '${longDong}', 's', '1', '2023-11-28', ${kind}, ${number}, ${text}, '', 1, '', 1)`);
    await expect(sql`INSERT INTO readings VALUES ${row}`.execute(store.db)).rejects.toThrow(/check/i);
  });

  test('shows readers nothing of what a writer has not committed', async () => {
    const store = await withLongDong(await aStore(engine));
    let seenMeanwhile: Reading[] | undefined;
    await recorded(store, async ({ readings }) => {
      await readings.append([aFigure('2', 1)], byLan);
      seenMeanwhile = await wholeLog(store);
    });
    expect(seenMeanwhile).toEqual([]);
    expect(await wholeLog(store)).toHaveLength(1);
  });

  test('lets a reader see one moment, whatever is committed meanwhile', async () => {
    const store = await withLongDong(await aStore(engine));
    const counts = await store.reading(async ({ readings }) => {
      const before = await readings.history(longDong, 'commune-ntm-2021-2025');
      await recorded(store, (shelves) => shelves.readings.append([aFigure('2', 1)], byLan));
      return [before.length, (await readings.history(longDong, 'commune-ntm-2021-2025')).length];
    });
    expect(counts).toEqual([0, 0]);
  });

  test('makes writers of one process wait for each other', async () => {
    const store = await withLongDong(await aStore(engine));
    const entries = await Promise.all(Array.from({ length: 25 }, (_, index) => recorded(store, ({ readings }) => readings.append([aFigure(`${index}`, 1)], byLan))));
    expect(entries.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index + 2));
    expect(await store.reading(({ audit }) => audit.check())).toEqual({ entries: 26, broken: null });
  });

  test('takes an undone batch out of the log, keeps it in the history, and tells who asks what was undone since', async () => {
    const store = await withLongDong(await aStore(engine));
    let batch = 0;
    await recorded(store, async ({ readings, batches }) => {
      batch = await batches.open({ fileName: 'Bieu-01.xlsx', fileSha: 'ab', asOf: '2023-11-28', person: 'lan', at: 'then', accepted: 2, unchanged: 1 });
      await readings.append([aFigure('2', 1), aFigure('3', 2)], { ...byLan, batch });
    });
    await recorded(store, ({ readings }) => readings.append([aFigure('4', 3)], byLan));
    const entry = await recorded(store, ({ batches }) => batches.undo(batch, { person: 'hung', at: 'later' }));
    expect((await wholeLog(store)).map(({ item }) => item)).toEqual(['4']);
    await store.reading(async ({ readings, batches }) => {
      expect((await readings.history(longDong, 'commune-ntm-2021-2025')).map(({ item, takenBack }) => [item, takenBack !== null])).toEqual([['2', true], ['3', true], ['4', false]]);
      expect(await readings.history(longDong, 'commune-ntm-2021-2025', '4')).toHaveLength(1);
      expect(await batches.undoneSince(entry - 1)).toEqual([batch]);
      expect(await batches.undoneSince(entry)).toEqual([]);
      expect(await batches.find(batch)).toMatchObject({ fileName: 'Bieu-01.xlsx', accepted: 2, unchanged: 1, undoneAt: 'later', undoneBy: 'hung' });
      expect(await batches.unitsOf(batch)).toEqual([longDong]);
      expect(await batches.find(batch + 1)).toBeUndefined();
    });
    await expect(recorded(store, ({ batches }) => batches.undo(batch, { person: 'hung', at: 'again' }))).rejects.toThrow(/unique|duplicate/i);
  });

  test('does not open when a migration it has applied is no longer what it was', async () => {
    const place = await aStorePlace(engine);
    const store = await opened(place);
    await store.db.updateTable('migrations').set({ sha: 'x' }).where('name', '=', '0001-log.sql').execute();
    await store.close();
    await expect(opened(place)).rejects.toThrow('0001-log.sql was changed');
  });

  test('keeps places and tells which came after an entry', async () => {
    const store = await withLongDong(await aStore(engine));
    const since = aPlace({ id: '06325@2025-07-01' as UnitId, code: '06325', name: 'Bắc Sơn', validFrom: date('2025-07-01'), validTo: null });
    const succession = { from: longDong, to: since.id, effective: date('2025-07-01'), legalBasis: 'NQ 202/2025/QH15' };
    await recorded(store, async ({ places }, entry) => {
      await places.addUnits([since], entry);
      await places.addSuccessions([succession]);
    });
    await store.reading(async ({ places }) => {
      expect(await places.all()).toEqual({ units: expect.arrayContaining([aPlace(), since]) as unknown, successions: [succession] });
      expect(await places.addedSince(1)).toEqual([since]);
      expect(await places.addedSince(2)).toEqual([]);
      expect(await places.count()).toBe(2);
    });
  });
});

async function wholeLog(store: OpenStore): Promise<Reading[]> {
  const log: Reading[] = [];
  await store.reading(({ readings }) => readings.inSlices(0, (slice) => void log.push(...slice)));
  return log;
}
