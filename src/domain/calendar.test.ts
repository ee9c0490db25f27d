import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date, dayBefore, dayInVietnam, daysAfter, printDate, printInstant, printLongDate, readDate, type CalendarDate } from './calendar.ts';

const read = (text: string) => {
  const outcome = readDate(text);
  return outcome.ok ? outcome.value : outcome.refusals[0];
};

test('reads a day as offices write it', () => {
  for (const typed of ['28/11/2023', '28-11-2023', '28.11.2023', '2023-11-28', ' ngày 28 tháng 11 năm 2023 ', 'Ngày 28 tháng 11 năm 2023']) expect(read(typed), typed).toBe('2023-11-28');
  expect(read('27/2/2017')).toBe('2017-02-27');
});

test('refuses a day that does not exist, with the nearest that does', () => {
  expect(read('70/11/2023')).toMatchObject({ code: 'bad-date', about: { found: '70/11/2023', suggestion: '30/11/2023' } });
  expect(read('29/02/2023')).toMatchObject({ about: { suggestion: '28/02/2023' } });
  expect(read('29/02/2024')).toBe('2024-02-29');
  expect(read('1/13/2023')).toMatchObject({ code: 'bad-date' });
  expect(read('hôm qua')).toMatchObject({ code: 'bad-date' });
});

test('prints a leading zero only for days under ten and for months 1 and 2', () => {
  expect(['2017-02-27', '2023-03-09', '2023-05-08', '2023-11-28'].map((day) => printDate(date(day)))).toEqual(['27/02/2017', '09/3/2023', '08/5/2023', '28/11/2023']);
  expect(printLongDate(date('2024-03-12'))).toBe('ngày 12 tháng 3 năm 2024');
});

const days = fc.date({ min: new Date('1945-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10) as CalendarDate);

test('what is printed, short or long, reads back the same', () => {
  fc.assert(fc.property(days, (day) => {
    expect(read(printDate(day))).toBe(day);
    expect(read(printLongDate(day))).toBe(day);
  }));
});

test('the day before a day is the latest of all earlier ones', () => {
  fc.assert(fc.property(days, (day) => {
    const before = dayBefore(day);
    expect(before < day).toBe(true);
    expect(Date.parse(day) - Date.parse(before)).toBe(86_400_000);
  }));
});

test('days are counted over the ends of months and years, and told in Vietnam’s own time', () => {
  expect(daysAfter(date('2023-12-28'), 7)).toBe('2024-01-04');
  expect(daysAfter(date('2024-03-01'), -1)).toBe('2024-02-29');
  expect(dayInVietnam('2023-11-28T17:00:00.000Z')).toBe('2023-11-29');
  expect(dayInVietnam('2023-11-28T16:59:59.999Z')).toBe('2023-11-28');
  expect(printInstant('2023-11-28T18:05:00.000Z')).toBe('01:05 29/11/2023');
});
