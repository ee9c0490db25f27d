import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { NewRoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import { aPlace, instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';

const byLan = { person: 'lan', behalf: null, at: instant };
const vanThuy = '06331@2004-07-08' as UnitId;
const line: NewRoadmapLine = {
  campaign: 1, unit: longDong, set: 'commune-ntm-2021-2025', item: '2.1', now: '62,5%', required: '≥ 70%', solution: 'Cứng hóa 3 km đường trục thôn',
  owner: 'sgtvt:20@1976-01-01' as BodyId, doer: `ubnd:${longDong}` as BodyId, cost: { central: 30_000_000_000_000, province: 0, district: 1, commune: 2, other: 3 },
  due: date('2024-06-30'), after: null, note: '',
};
const campaign = { area: longDong, name: 'Rà soát', basis: 'Quyết định', titlesUpTo: date('2021-12-31'), reviewBy: date('2023-06-30'), roadmapBy: date('2023-09-30'), completeBy: date('2024-12-31') };

describe.each(engines)('the roadmap shelf on %s', (engine) => {
  async function withCampaign(): Promise<OpenStore> {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, async ({ places, campaigns }, entry) => {
      await places.addUnits([aPlace({ id: vanThuy, code: '06331', name: 'Vạn Thủy' })], entry);
      await campaigns.open(campaign, date('2023-01-10'), [], byLan);
    });
    return store;
  }

  test('gives back what was said, whole đồng beyond any 32 bits, and nothing where nothing was said', async () => {
    const store = await withCampaign();
    const open = { ...line, item: '2.2', owner: null, doer: null, cost: null, due: null, after: '2.1', note: 'chờ vốn' };
    await recorded(store, ({ roadmap }) => roadmap.append([line, open], { ...byLan, behalf: 'hung' }));
    const by = { ...byLan, behalf: 'hung' };
    expect(await store.reading(({ roadmap }) => roadmap.lines(1, null))).toEqual([{ ...line, ...by, seq: 1 }, { ...open, ...by, seq: 2 }]);
  });

  test('answers the newest of each unit and item, and everything ever said of one', async () => {
    const store = await withCampaign();
    await recorded(store, ({ roadmap }) => roadmap.append([line, { ...line, unit: vanThuy }], byLan));
    await recorded(store, ({ roadmap }) => roadmap.append([{ ...line, due: date('2024-12-31') }], byLan));
    const seqs = async (units: readonly UnitId[] | null) => (await store.reading(({ roadmap }) => roadmap.lines(1, units))).map(({ seq }) => seq);
    expect([await seqs(null), await seqs([longDong]), await seqs([vanThuy]), await seqs([])]).toEqual([[2, 3], [3], [2], []]);
    expect((await store.reading(({ roadmap }) => roadmap.history(1, longDong, '2.1'))).map(({ due }) => due)).toEqual(['2024-06-30', '2024-12-31']);
    expect(await store.reading(({ roadmap }) => roadmap.lines(2, null))).toEqual([]);
  });

  test('keeps every declaration', async () => {
    const store = await withCampaign();
    const said = { campaign: 1, area: longDong, declaredOn: date('2023-09-01'), lines: 4, upTo: 9 };
    await recorded(store, async ({ roadmap }) => {
      await roadmap.declare(said, byLan);
      await roadmap.declare({ ...said, upTo: 12 }, byLan);
    });
    expect(await store.reading(({ roadmap }) => roadmap.declarations(1))).toEqual([{ ...said, ...byLan }, { ...said, ...byLan, upTo: 12 }]);
  });

  test('refuses money below nothing, a line that waits for itself, and a unit or campaign that is not', async () => {
    const store = await withCampaign();
    const append = (differs: Partial<NewRoadmapLine>) => recorded(store, ({ roadmap }) => roadmap.append([{ ...line, ...differs }], byLan));
    await expect(append({ cost: { central: -1, province: 0, district: 0, commune: 0, other: 0 } })).rejects.toThrow(/check/i);
    await expect(append({ after: '2.1' })).rejects.toThrow(/check/i);
    await expect(append({ unit: '99999@2004-07-08' as UnitId })).rejects.toThrow(/foreign key/i);
    await expect(append({ campaign: 7 })).rejects.toThrow(/foreign key/i);
  });

  test.each(['roadmap_lines', 'roadmap_declarations'])('changes and deletes nothing in %s, whoever asks', async (table) => {
    const store = await withCampaign();
    await recorded(store, async ({ roadmap }) => {
      await roadmap.append([line], byLan);
      await roadmap.declare({ campaign: 1, area: longDong, declaredOn: date('2023-09-01'), lines: 1, upTo: 1 }, byLan);
    });
    await expect(sql`UPDATE ${sql.table(table)} SET person = 'khach'`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
  });
});
