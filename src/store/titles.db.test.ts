import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { NewTitle, TitleEventKind } from '#domain/titles/title.ts';
import { aPlace, instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';

const vanThuy = '06331@2004-07-08' as UnitId;
const hand = { person: 'mai', behalf: null, at: instant };

function aTitle(differs: Partial<NewTitle> = {}): NewTitle {
  return { unit: longDong, kind: 'XA_NTM', titleYear: 2020, decision: '12/QĐ-UBND', decidedOn: date('2021-01-05'), issuer: 'Chủ tịch UBND tỉnh', set: 'commune-ntm-2016-2020', ...differs };
}

function anEvent(kind: TitleEventKind) {
  return { kind, on: date('2023-06-01'), decision: '9/QĐ-UBND', issuer: 'Chủ tịch UBND tỉnh', reason: 'rà soát' };
}

const aCampaign = {
  area: longDong, name: 'Hoàn thiện tiêu chí', basis: 'QĐ 1494/QĐ-UBND', titlesUpTo: date('2021-12-31'),
  reviewBy: date('2023-12-31'), roadmapBy: date('2024-01-31'), completeBy: date('2024-12-31'),
};

describe.each(engines)('the shelves of titles and campaigns on %s', (engine) => {
  async function twoCommunes(): Promise<OpenStore> {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, ({ places }, entry) => places.addUnits([aPlace({ id: vanThuy, code: '06331', name: 'Vạn Thủy' })], entry));
    return store;
  }

  test('give back titles with what was decided of them later', async () => {
    const store = await twoCommunes();
    await recorded(store, async ({ titles }) => {
      expect(await titles.register(aTitle(), hand)).toBe(1);
      expect(await titles.register(aTitle({ unit: vanThuy, set: null }), hand)).toBe(2);
      await titles.say(1, anEvent('review'), hand);
      await titles.say(1, anEvent('keep'), hand);
    });
    const first = { ...aTitle(), id: 1, events: [{ ...anEvent('review'), person: 'mai', at: instant }, { ...anEvent('keep'), person: 'mai', at: instant }] };
    const second = { ...aTitle({ unit: vanThuy, set: null }), id: 2, events: [] };
    expect(await store.reading(({ titles }) => Promise.all([titles.all(), titles.ofUnits([vanThuy]), titles.find(1), titles.find(9)]))).toEqual([[first, second], [second], first, undefined]);
  });

  test('hold one title of a unit, kind and year in force, and another after it was revoked', async () => {
    const store = await twoCommunes();
    await recorded(store, ({ titles }) => titles.register(aTitle(), hand));
    await expect(recorded(store, ({ titles }) => titles.register(aTitle({ decision: '13/QĐ-UBND' }), hand))).rejects.toThrow(/unique|duplicate/i);
    await recorded(store, ({ titles }) => titles.say(1, anEvent('review'), hand));
    await expect(recorded(store, ({ titles }) => titles.register(aTitle({ decision: '13/QĐ-UBND' }), hand))).rejects.toThrow(/unique|duplicate/i);
    await recorded(store, ({ titles }) => titles.say(1, anEvent('revoke'), hand));
    await recorded(store, ({ titles }) => titles.register(aTitle({ decision: '13/QĐ-UBND' }), hand));
    await recorded(store, ({ titles }) => titles.register(aTitle({ titleYear: 2022 }), hand));
    expect(await store.reading(({ titles }) => titles.all())).toHaveLength(3);
  });

  test('give back a campaign with its lines, each unit once, and freeze it once', async () => {
    const store = await twoCommunes();
    const line = (unit: UnitId, title: number) => ({ title, unit, kind: 'XA_NTM', set: 'commune-ntm-2021-2025' });
    await recorded(store, async ({ titles, campaigns }) => {
      await titles.register(aTitle(), hand);
      await titles.register(aTitle({ unit: vanThuy }), hand);
      expect(await campaigns.open(aCampaign, date('2023-10-01'), [line(longDong, 1), line(vanThuy, 2)], hand)).toBe(1);
    });
    const opened = { ...aCampaign, id: 1, openedOn: '2023-10-01', lines: [line(longDong, 1), line(vanThuy, 2)], review: null };
    expect(await store.reading(({ campaigns }) => Promise.all([campaigns.find(1), campaigns.all(), campaigns.find(2)]))).toEqual([opened, [opened], undefined]);
    await recorded(store, ({ campaigns }) => campaigns.freeze(1, { asOf: date('2023-11-28'), upTo: 40 }, hand));
    expect(await store.reading(({ campaigns }) => campaigns.find(1))).toEqual({ ...opened, review: { asOf: '2023-11-28', upTo: 40 } });
    await expect(recorded(store, ({ campaigns }) => campaigns.freeze(1, { asOf: date('2023-11-29'), upTo: 41 }, hand))).rejects.toThrow(/unique|duplicate/i);
    await expect(recorded(store, ({ campaigns }) => campaigns.open(aCampaign, date('2023-10-01'), [line(longDong, 1), line(longDong, 1)], hand))).rejects.toThrow(/unique|duplicate/i);
    await expect(recorded(store, ({ campaigns }) => campaigns.open(aCampaign, date('2023-10-01'), [line(longDong, 8)], hand))).rejects.toThrow(/foreign key/i);
  });

  test.each([['titles', 'decision'], ['title_events', 'reason'], ['campaigns', 'name'], ['campaign_lines', 'kind'], ['campaign_freezes', 'person']])('change and delete nothing in %s, whoever asks', async (table, column) => {
    const store = await twoCommunes();
    await recorded(store, async ({ titles, campaigns }) => {
      await titles.register(aTitle(), hand);
      await titles.say(1, anEvent('review'), hand);
      await campaigns.open(aCampaign, date('2023-10-01'), [{ title: 1, unit: longDong, kind: 'XA_NTM', set: 'commune-ntm-2021-2025' }], hand);
      await campaigns.freeze(1, { asOf: date('2023-11-28'), upTo: 40 }, hand);
    });
    await expect(sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = 'x'`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
  });
});
