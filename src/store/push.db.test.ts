import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { NewProgressFigure } from '#domain/push/progress-figure.ts';
import type { NewPush } from '#domain/push/push.ts';
import { aPlace, instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';
import type { DraftDocument } from './programme-shelves.ts';

const bacSon = '185@2020-01-01' as UnitId;
const byLan = { person: 'lan', behalf: null, at: instant };
const october = date('2023-10-31');

const aLetter: DraftDocument = { type: 'CV', issuer: null, issuerName: 'Văn phòng Điều phối NTM tỉnh Lạng Sơn', subject: 'Đẩy nhanh tiến độ', signer: '', recipients: [], cites: [], answers: null };

const choices = { to: 'slow', answerBy: date('2023-11-15'), context: '', signer: { name: '', right: 'head' }, bases: ['Kế hoạch số 18/KH-UBND'] } as const;

function aFigure(differs: Partial<NewProgressFigure> = {}): NewProgressFigure {
  return { unit: longDong, measure: 'disbursed', asOf: october, value: 30_000_000_000_000, source: 'Báo cáo số 45/BC-UBND ngày 31/10/2023', ...differs };
}

function aPush(differs: Partial<NewPush> = {}): NewPush {
  return {
    area: bacSon, asOf: october,
    board: {
      area: bacSon, areaName: 'huyện Bắc Sơn', asOf: october, perhapsLagging: [], lagging: [],
      lines: [{ unit: longDong, code: '06328', name: 'xã Long Đống', score: 12.5, rank: 1, proposed: 'slow', components: [{ id: 'overdue', state: 'missing', reason: 'none-due', lacking: [] }] }],
    },
    places: [{ unit: longDong, proposed: 'slow', chosen: 'middle', reason: 'vừa khởi công ba công trình' }],
    ...differs,
  };
}

describe.each(engines)('the shelves of pushing on %s', (engine) => {
  async function aDistrict(): Promise<OpenStore> {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, ({ places }, entry) => places.addUnits([aPlace({ id: bacSon, code: '185', name: 'Bắc Sơn', level: 'district', kind: 'huyện' })], entry));
    return store;
  }

  test('of one day the newest figure stands, zero is a figure, what was taken back is none, and everything ever said stays', async () => {
    const store = await aDistrict();
    await recorded(store, async ({ progress }) => {
      await progress.append([aFigure(), aFigure({ measure: 'works-not-started', value: 0 }), aFigure({ asOf: date('2023-09-30'), value: 5 })], byLan);
      expect(await progress.append([aFigure({ value: 29_999_999_999_999 }), aFigure({ measure: 'allocated', value: 7 }), aFigure({ measure: 'allocated', value: null })], byLan)).toMatchObject([{ seq: 4 }, { seq: 5 }, { seq: 6, value: null }]);
    });
    const stands = await store.reading(({ progress }) => progress.upTo([longDong, bacSon], october));
    expect(stands.map(({ measure, asOf, value }) => [measure, asOf, value])).toEqual([['disbursed', '2023-10-31', 29_999_999_999_999], ['works-not-started', '2023-10-31', 0], ['disbursed', '2023-09-30', 5]]);
    expect(await store.reading(({ progress }) => progress.upTo([longDong], date('2023-10-30')))).toMatchObject([{ value: 5 }]);
    expect(await store.reading(({ progress }) => progress.upTo([], october))).toEqual([]);
    expect((await store.reading(({ progress }) => progress.history(longDong, 'disbursed'))).map(({ value, person }) => [value, person])).toEqual([[30_000_000_000_000, 'lan'], [5, 'lan'], [29_999_999_999_999, 'lan']]);
  });

  test('gives a push back as it was saved, by its area, by a unit it names and by its letter', async () => {
    const store = await aDistrict();
    await recorded(store, async ({ pushes, documents }) => {
      expect(await documents.draft(aLetter, byLan)).toBe(1);
      expect(await pushes.save(aPush(), byLan)).toBe(1);
      expect(await pushes.save(aPush({ asOf: date('2023-11-30') }), { ...byLan, behalf: 'hung' })).toBe(2);
      await pushes.addLetter(1, { ...choices, document: 1 }, byLan);
    });
    await store.reading(async ({ pushes }) => {
      expect(await pushes.find(1)).toEqual({ ...aPush(), ...byLan, id: 1, letters: [{ ...choices, document: 1 }] });
      expect(await pushes.find(3)).toBeUndefined();
      expect((await pushes.ofArea(bacSon)).map(({ id, behalf }) => [id, behalf])).toEqual([[2, 'hung'], [1, null]]);
      expect((await pushes.naming(longDong)).map(({ id }) => id)).toEqual([2, 1]);
      expect([await pushes.naming(bacSon), await pushes.ofArea(longDong)]).toEqual([[], []]);
      expect([await pushes.ofLetter(1), await pushes.ofLetter(2)]).toEqual([1, undefined]);
    });
  });

  test('nothing of it is ever changed, and nobody is moved without a reason', async () => {
    const store = await aDistrict();
    await recorded(store, async ({ progress, pushes, documents }) => {
      await progress.append([aFigure()], byLan);
      await pushes.addLetter(await pushes.save(aPush(), byLan), { ...choices, document: await documents.draft(aLetter, byLan) }, byLan);
    });
    for (const table of ['progress_figures', 'pushes', 'push_places', 'push_letters']) {
      await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    }
    await expect(sql`UPDATE progress_figures SET value = 0`.execute(store.db)).rejects.toThrow('append-only');
    const unexplained = [{ unit: longDong, proposed: 'slow', chosen: 'good', reason: '' }] as const;
    await expect(recorded(store, ({ pushes }) => pushes.save(aPush({ places: unexplained }), byLan))).rejects.toThrow(/constraint/i);
    await expect(recorded(store, ({ progress }) => progress.append([aFigure({ value: -1 })], byLan))).rejects.toThrow(/constraint/i);
  });
});
