import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { NewDuty } from '#domain/directives/duty.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import { aKeptFile } from '#test/factories/some-evidence.ts';
import type { OpenStore } from './database.ts';
import type { DraftDocument } from './programme-shelves.ts';

const province = 'ubnd:20@1999-01-01' as BodyId;
const district = 'ubnd:185@1999-01-01' as BodyId;
const department = 'stnmt:20@1999-01-01' as BodyId;
const hand = { person: 'mai', behalf: null, at: instant };
const on = date('2023-11-30');

const aPaper: DraftDocument = { type: 'TB', issuer: department, issuerName: 'Sở TNMT', subject: 'Kết quả kiểm tra', signer: '', recipients: [], cites: [], answers: null };

function aNewDuty(differs: Partial<NewDuty> = {}): NewDuty {
  return {
    content: 'Cấp giấy chứng nhận cho nhà văn hóa thôn', giver: province, lead: district, supporting: [department, 'ubnd:06328@2004-07-08' as BodyId], unit: longDong,
    criteria: ['commune-ntm-2021-2025/6', 'commune-ntm-2021-2025/6.1'],
    deadline: { kind: 'day', wording: 'trước ngày 15/12/2023', spans: [{ from: date('2023-12-15'), to: date('2023-12-15') }] }, proof: 'Giấy chứng nhận', ...differs,
  };
}

describe.each(engines)('the shelf of duties on %s', (engine) => {
  async function withPapers(): Promise<OpenStore> {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, async ({ documents, evidence }) => {
      await documents.draft(aPaper, hand);
      await documents.draft(aPaper, hand);
      await evidence.addFile(aKeptFile('a'), []);
    });
    return store;
  }

  test('gives back a duty with its sources and all that was said of it, in the order it was said', async () => {
    const store = await withPapers();
    const later = { kind: 'month', wording: 'tháng 01/2024', spans: [{ from: date('2024-01-01'), to: date('2024-01-31') }] } as const;
    await recorded(store, async ({ duties }) => {
      expect(await duties.give(aNewDuty(), { document: 1, place: 'III.3' }, { ...hand, on })).toBe(1);
      await duties.cite(1, { document: 2, place: 'III.1' }, { ...hand, on });
      await duties.say(1, { kind: 'progress', on, note: 'đã đo', percent: 50, deadline: null, files: [{ sha: aKeptFile('a').sha, name: 'đo.jpg' }], document: null }, { ...hand, behalf: 'hung' });
      await duties.say(1, { kind: 'extended', on, note: 'mưa lũ', percent: null, deadline: later, files: [], document: 2 }, hand);
    });
    const bare = { ...hand, on, note: '', percent: null, deadline: null, files: [] };
    expect(await store.reading(({ duties }) => duties.find(1))).toEqual({
      ...aNewDuty(), id: 1, sources: [{ document: 1, place: 'III.3' }, { document: 2, place: 'III.1' }],
      events: [
        { ...bare, kind: 'given', document: 1 },
        { ...bare, kind: 'cited', document: 2 },
        { ...bare, kind: 'progress', note: 'đã đo', percent: 50, files: [{ sha: aKeptFile('a').sha, name: 'đo.jpg' }], document: null, behalf: 'hung' },
        { ...bare, kind: 'extended', note: 'mưa lũ', deadline: later, document: 2 },
      ],
    });
  });

  test('finds duties by giver, by lead or supporter, by document and by unit, each once', async () => {
    const store = await withPapers();
    await recorded(store, async ({ duties }) => {
      await duties.give(aNewDuty(), { document: 1, place: '' }, { ...hand, on });
      await duties.give(aNewDuty({ lead: department, supporting: [district], unit: null, giver: department }), { document: 2, place: '' }, { ...hand, on });
      await duties.give(aNewDuty({ lead: province, supporting: [], unit: null, giver: department }), null, { ...hand, on });
    });
    const ids = async (ask: Parameters<OpenStore['reading']>[0]) => ((await store.reading(ask)) as { id: number }[]).map(({ id }) => id);
    expect(await ids(({ duties }) => duties.of({ leads: [district, department], supporting: [district, department] }))).toEqual([1, 2]);
    expect(await ids(({ duties }) => duties.of({ givers: [department] }))).toEqual([2, 3]);
    expect(await ids(({ duties }) => duties.ofDocument(2))).toEqual([2]);
    expect(await ids(({ duties }) => duties.of({ units: [longDong, 'x' as UnitId] }))).toEqual([1]);
    expect(await ids(({ duties }) => duties.all())).toEqual([1, 2, 3]);
    expect(await ids(({ duties }) => duties.of({ leads: [] }))).toEqual([]);
    expect(await ids(({ duties }) => duties.findAll([3, 1, 3]))).toEqual([1, 3]);
    const [whole, told] = await store.reading(async ({ duties }) => [await duties.of({ leads: [district] }), await duties.told({ leads: [district] })]);
    expect(whole).toMatchObject(told);
    expect(told.map(({ id, events }) => [id, events.length])).toEqual([[1, 1]]);
  });

  test('keeps a reminder once for each person, kind and day it was due by, and one letter a day', async () => {
    const store = await withPapers();
    const notice = { login: 'mai', duty: 1, kind: 'overdue', due: date('2023-12-15'), on: date('2023-12-16') } as const;
    await recorded(store, async ({ duties, reminders }) => {
      await duties.give(aNewDuty(), null, { ...hand, on });
      expect(await reminders.note([notice, { ...notice, login: 'hung' }], instant)).toHaveLength(2);
      expect(await reminders.note([notice, { ...notice, kind: 'raised' }], instant)).toEqual([{ ...notice, kind: 'raised' }]);
      expect(await reminders.mailed({ login: 'mai', on, duties: 1, at: instant })).toBe(true);
      expect(await reminders.mailed({ login: 'mai', on, duties: 2, at: instant })).toBe(false);
    });
    expect(await store.reading(({ reminders }) => reminders.ofDuty(1))).toHaveLength(3);
  });

  test('lets nothing be changed or taken away', async () => {
    const store = await withPapers();
    await recorded(store, ({ duties }) => duties.give(aNewDuty(), { document: 1, place: '' }, { ...hand, on }));
    await expect(sql`UPDATE duties SET lead = 'x'`.execute(store.db)).rejects.toThrow(/append-only/);
    await expect(sql`DELETE FROM duty_events`.execute(store.db)).rejects.toThrow(/append-only/);
  });
});
