import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import { aPeriodContent } from '#test/factories/some-periods.ts';

const byLan = { person: 'lan', behalf: null, at: instant };
const november = { unit: longDong, kind: 'month', from: date('2023-11-01') };
const on = date('2023-11-18');
const content = aPeriodContent({ progress: [{ measure: 'disbursed', value: 30_000_000_000_000, from: 1, of: 1 }] });
const received = { event: 'received', on, reason: '', content: null } as const;

describe.each(engines)('the shelf of period reports on %s', (engine) => {
  test('gives back everything done to a report in its order, with what it said', async () => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, async ({ periodReports }) => {
      await periodReports.say(november, { event: 'saved', on, reason: '', content: { texts: { difficulties: 'Mưa' } } }, byLan);
      await periodReports.say(november, { event: 'sent', on, reason: '', content }, { ...byLan, behalf: 'hung' });
      await periodReports.say(november, { event: 'returned', on, reason: 'thiếu số', content: null }, byLan);
      await periodReports.say({ ...november, from: date('2023-10-01') }, received, byLan);
    });
    await store.reading(async ({ periodReports }) => {
      expect(await periodReports.find(november)).toEqual([
        { seq: 1, event: 'saved', on, reason: '', content: { texts: { difficulties: 'Mưa' } }, ...byLan },
        { seq: 2, event: 'sent', on, reason: '', content, ...byLan, behalf: 'hung' },
        { seq: 3, event: 'returned', on, reason: 'thiếu số', content: null, ...byLan },
      ]);
      expect(await periodReports.find({ ...november, kind: 'quarter' })).toEqual([]);
      expect((await periodReports.ofUnits([longDong], date('2023-10-02'), date('2023-11-01'))).map(({ from, events }) => [from, events.length])).toEqual([['2023-11-01', 3]]);
      expect(await periodReports.toldOf([longDong], date('2023-10-01'), date('2023-10-31'))).toEqual([{ ...november, from: '2023-10-01', events: [{ event: 'received', on, person: 'lan', behalf: null }] }]);
      expect(await periodReports.toldOf(['20@1976-01-01' as UnitId], date('2023-01-01'), date('2023-12-31'))).toEqual([]);
    });
  });

  test('nothing done is ever changed, a return has its reason, and the books close once', async () => {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, ({ periodReports }) => periodReports.say(november, { event: 'frozen', on, reason: '', content }, byLan));
    const again = (event: object) => recorded(store, ({ periodReports }) => periodReports.say(november, { on, reason: '', content: null, ...event } as never, byLan));
    await expect(again({ event: 'frozen', content })).rejects.toThrow(/unique/i);
    await expect(again({ event: 'returned' })).rejects.toThrow(/check/i);
    await expect(again({ event: 'sent' })).rejects.toThrow(/check/i);
    await expect(sql`update period_reports set reason = 'khác'`.execute(store.db)).rejects.toThrow(/append-only|not be changed|only/i);
    await expect(sql`delete from period_reports`.execute(store.db)).rejects.toThrow();
    expect(await store.reading(({ periodReports }) => periodReports.find(november))).toHaveLength(1);
  });
});
