import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { aReading, theDay } from '#test/factories/a-reading.ts';
import { currentAt } from './current.ts';

describe('the readings that count on a day', () => {
  test('are the latest by date, and of one day the last entered, whatever order they come in', () => {
    const june = aReading('2.1', 50, { asOf: date('2023-06-30') });
    const first = aReading('2.1', 60);
    const corrected = aReading('2.1', 65);
    for (const log of [[june, first, corrected], [corrected, first, june], [first, june, corrected]]) expect(currentAt(log, theDay).get('2.1')).toBe(corrected);
    expect(currentAt([june, first, corrected], date('2023-07-31')).get('2.1')).toBe(june);
  });

  test('do not include one of a later date', () => {
    expect(currentAt([aReading('2.1', 60, { asOf: date('2023-11-29') })], theDay).size).toBe(0);
  });

  test('leave out what a blank withdrew, from its date on', () => {
    const log = [aReading('2.1', 50, { asOf: date('2023-06-30') }), aReading('2.1', { kind: 'blank' }, { asOf: date('2023-09-30') })];
    expect(currentAt(log, theDay).has('2.1')).toBe(false);
    expect(currentAt(log, date('2023-07-31')).has('2.1')).toBe(true);
  });

  test('keep zero, not applicable and unknown, which are not blank', () => {
    const log = [aReading('2.1', 0), aReading('2.2', { kind: 'not-applicable', reason: 'Không có' }), aReading('2.3', { kind: 'unknown' })];
    expect([...currentAt(log, theDay).keys()]).toEqual(['2.1', '2.2', '2.3']);
  });
});
