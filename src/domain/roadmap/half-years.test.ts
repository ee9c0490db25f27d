import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, daysAfter } from '#domain/calendar.ts';
import { halfYears, printedPeriods } from './half-years.ts';

describe('the days a line may be due', () => {
  test('are the ends of the half-years up to the end of the plan', () => {
    expect(halfYears(date('2023-11-28'), date('2024-12-31'))).toEqual(['2023-12-31', '2024-06-30', '2024-12-31']);
    expect(halfYears(date('2023-06-30'), date('2023-12-31'))).toEqual(['2023-06-30', '2023-12-31']);
  });

  test('end with the plan also where it ends between two half-years, and are none where it ended before the review', () => {
    expect(halfYears(date('2024-01-15'), date('2024-11-15'))).toEqual(['2024-06-30', '2024-11-15']);
    expect(halfYears(date('2024-01-15'), date('2024-01-14'))).toEqual([]);
  });

  test('all lie in the plan, and every one of them in just one printed column', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter(date('2020-01-01'), days));
    fc.assert(fc.property(day, fc.integer({ min: 0, max: 2000 }), (from, length) => {
      const until = daysAfter(from, length);
      const ends = printedPeriods(from, until).map(({ to }) => to);
      expect(ends.toSorted()).toEqual(ends);
      for (const due of halfYears(from, until)) expect([due >= from, due <= until, ends.some((end) => due <= end)]).toEqual([true, true, true]);
    }));
  });
});

test('Biểu 03 of a plan from 2023 to the end of 2024 has a year and two halves', () => {
  expect(printedPeriods(date('2023-11-28'), date('2024-12-31')).map(({ kind, year }) => `${kind} ${year}`)).toEqual(['year 2023', 'first-half 2024', 'second-half 2024']);
  expect(printedPeriods(date('2022-11-28'), date('2025-12-31')).map(({ kind, year }) => `${kind} ${year}`)).toEqual(['until 2024', 'first-half 2025', 'second-half 2025']);
  expect(printedPeriods(date('2023-01-28'), date('2024-06-30')).map(({ kind, year }) => `${kind} ${year}`)).toEqual(['first-half 2023', 'second-half 2023', 'first-half 2024']);
});
