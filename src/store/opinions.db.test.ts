import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Opinion } from '#domain/assessment/opinion.ts';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { aFigure, byLan, instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';

const set = 'commune-ntm-2021-2025';
const said = { unit: longDong, set, criterion: 2, asOf: date('2023-11-28'), move: 'submit', axis: 'self', verdict: 'met', reason: 'Đủ hồ sơ', person: 'lan', role: 'commune-officer', behalf: null, at: instant } as const;
const paper = { kind: 'bieu-01', unit: longDong, set, asOf: date('2023-11-28'), format: 'xlsx', person: 'mai', behalf: null, at: instant } as const;

describe.each(engines)('opinions and printed papers on %s', (engine) => {
  test('are given back as they were said, numbered in their order, each with the newest figure of its moment', async () => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, ({ opinions }) => opinions.append([said, { ...said, criterion: 3, verdict: 'unmet', behalf: 'hung' }]));
    await recorded(store, ({ readings }) => readings.append([aFigure('2', 1), aFigure('3', 1)], byLan));
    await recorded(store, ({ opinions }) => opinions.append([{ ...said, move: 'return', axis: 'area', verdict: null, asOf: date('2024-11-28') }]));
    const log = await wholeLog(store);
    expect(log).toEqual([{ ...said, seq: 1, upTo: 0 }, { ...said, criterion: 3, verdict: 'unmet', behalf: 'hung', seq: 2, upTo: 0 }, { ...said, move: 'return', axis: 'area', verdict: null, asOf: '2024-11-28', seq: 3, upTo: 2 }]);
    expect(await store.reading(({ opinions }) => opinions.history(longDong, set, 2))).toEqual([log[0], log[2]]);
    expect(await wholeLog(store, 2)).toEqual([log[2]]);
  });

  test('refuse a word the programme does not have, and a unit that is not', async () => {
    const store = await withLongDong(await aStore(engine));
    for (const wrong of [{ move: 'skip' }, { axis: 'friend' }, { verdict: 'perhaps' }]) await expect(recorded(store, ({ opinions }) => opinions.append([{ ...said, ...wrong } as typeof said]))).rejects.toThrow(/check/i);
    await expect(recorded(store, ({ opinions }) => opinions.append([{ ...said, unit: '99999@2004-07-08' as UnitId }]))).rejects.toThrow(/foreign key/i);
    expect(await wholeLog(store)).toEqual([]);
  });

  test('papers are found by what they cover, from a day on, newest first', async () => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, async ({ printedReports }) => {
      for (const asOf of ['2023-06-30', '2023-11-28', '2024-06-30']) await printedReports.append({ ...paper, asOf: date(asOf) });
    });
    const since = (asOf: string, of: string, units: readonly string[]) => store.reading(({ printedReports }) => printedReports.since(of, date(asOf), units as UnitId[]));
    expect((await since('2023-11-28', set, [longDong])).map(({ asOf }) => asOf)).toEqual(['2024-06-30', '2023-11-28']);
    expect(await since('2024-06-30', set, [longDong])).toEqual([{ ...paper, asOf: '2024-06-30' }]);
    expect(await since('2023-01-01', 'commune-ntm-nang-cao-2021-2025', [longDong])).toEqual([]);
    expect(await since('2023-01-01', set, ['99999@2004-07-08'])).toEqual([]);
  });

  test.each(['opinions', 'printed_reports'])('nothing in %s is changed or deleted, whoever asks', async (table) => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, async ({ opinions, printedReports }) => {
      await opinions.append([said]);
      await printedReports.append(paper);
    });
    await expect(sql`UPDATE ${sql.table(table)} SET person = 'khach'`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
  });
});

async function wholeLog(store: OpenStore, after = 0): Promise<Opinion[]> {
  const log: Opinion[] = [];
  await store.reading(({ opinions }) => opinions.inSlices(after, (slice) => void log.push(...slice)));
  return log;
}
