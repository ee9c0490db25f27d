import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '#domain/assessment/reading.ts';
import { date, daysAfter } from '#domain/calendar.ts';
import { aBacSon, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { ReadingDays } from './reading-days.ts';

const places = aBacSon();
const units = ['06328', '06331', '06337'].map((code) => bacSonUnit(places, code));
const first = date('2023-01-01');

const reading = fc.record({ unit: fc.constantFrom(...units), set: fc.constantFrom('a', 'b', 'c'), day: fc.nat(20) })
  .map(({ unit, set, day }): Reading => ({ ...aReading('1', { kind: 'unknown' }), unit: unit.id, set, asOf: daysAfter(first, day) }));

test('the newest day not after another, and the set of most units, are those a walk through the log finds', () => {
  fc.assert(fc.property(fc.array(reading, { maxLength: 30 }), fc.constantFrom('20', '185', '186', '06328'), fc.nat(25), (log, code, day) => {
    const days = new ReadingDays(places);
    for (const one of log) days.take(one);
    const area = bacSonUnit(places, code);
    const upTo = daysAfter(first, day);
    const inside = log.filter(({ unit }) => units.some((known) => known.id === unit && places.isWithin(known, area.id)));
    const newest = inside.map(({ asOf }) => asOf).filter((asOf) => asOf <= upTo).sort().at(-1);
    const sizes = [...Map.groupBy(inside, ({ set }) => set)].map(([set, of]) => [set, new Set(of.map(({ unit }) => unit)).size] as const);
    const [most] = sizes.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    expect(days.latest(area.id, upTo)).toEqual(newest && most ? { set: most[0], asOf: newest } : null);
  }));
});

test('what was taken back is forgotten', () => {
  const days = new ReadingDays(places);
  const [longDong] = units;
  days.take({ ...aReading('1', { kind: 'unknown' }), unit: longDong?.id ?? expect.fail('06328'), set: 'a', asOf: first });
  expect(days.latest(bacSonUnit(places, '20').id, first)).toEqual({ set: 'a', asOf: first });
  days.forget();
  expect(days.latest(bacSonUnit(places, '20').id, first)).toBeNull();
});
