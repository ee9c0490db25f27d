import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { readPosition, readTakenAt } from './taken-at.ts';

const taken = (text: string) => readTakenAt(text, date('2005-01-01'), date('2023-11-28'));

test('a camera’s day and time are read as they are written', () => {
  expect(taken('2023:11:20 08:15:00')).toBe('2023-11-20T08:15:00');
  expect(taken('2023-11-28T23:59:59')).toBe('2023-11-28T23:59:59');
});

test('a day that does not exist, lies ahead or is older than cameras is none', () => {
  for (const text of ['2023:02:30 08:15:00', '2023:11:29 00:00:00', '1970:01:01 00:00:00', '0000:00:00 00:00:00', '2023:11:20 25:00:00', '2023:11:20', 'hôm qua', '']) expect(taken(text), text).toBeNull();
});

test('a place is somewhere on the earth, and not where a receiver is before it knows', () => {
  expect(readPosition(21.9, 106.4)).toEqual({ latitude: 21.9, longitude: 106.4 });
  for (const [latitude, longitude] of [[0, 0], [91, 10], [10, 181], [Number.NaN, 1], ['21', '106'], [undefined, undefined]]) expect(readPosition(latitude, longitude)).toBeNull();
});
