import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, dayBefore } from '#domain/calendar.ts';
import type { UnitLevel } from '#domain/places/unit.ts';
import { aPeriodKind, periodRules } from '#test/factories/some-periods.ts';
import { duesIn, periodFrom, periodsOf } from './period.ts';

const levels: readonly UnitLevel[] = ['province', 'district', 'commune', 'town', 'ward', 'village'];
const someKind = fc.constantFrom(...periodRules.kinds);
const someYear = fc.integer({ min: 2021, max: 2060 });

describe('periods of reports', () => {
  test('a commune sends its month on the 20th and its district three days later, from ten days before', () => {
    expect(periodFrom(aPeriodKind('month'), 'commune', date('2023-11-01'))).toEqual({ kind: 'month', from: '2023-11-01', to: '2023-11-30', due: '2023-11-20', opens: '2023-11-10', asOf: '2023-11-20' });
    expect(periodFrom(aPeriodKind('month'), 'district', date('2023-11-01'))).toMatchObject({ due: '2023-11-23', asOf: '2023-11-23' });
  });

  test('a quarter is of its last day and sent in the month after it, the fourth in the next year', () => {
    expect(periodFrom(aPeriodKind('quarter'), 'province', date('2023-10-01'))).toMatchObject({ to: '2023-12-31', due: '2024-01-15', asOf: '2023-12-31' });
    expect(duesIn(periodRules, 'province', 2024).map(({ kind, from, due }) => [kind, from, due])[0]).toEqual(['quarter', '2023-10-01', '2024-01-15']);
  });

  test('no period begins in the middle of one, before the calendar, or for a level that owes none', () => {
    expect(periodFrom(aPeriodKind('quarter'), 'commune', date('2023-02-01'))).toBeUndefined();
    expect(periodFrom(aPeriodKind('month'), 'commune', date('2023-02-02'))).toBeUndefined();
    expect(periodFrom(aPeriodKind('month'), 'province', date('2023-02-01'))).toBeUndefined();
    expect(periodsOf(aPeriodKind('month'), 'commune', 2020, periodRules)).toEqual([]);
    expect(duesIn(periodRules, 'commune', 2021).map(({ from }) => from).every((from) => from >= '2021-01-01')).toBe(true);
  });

  test('the periods of a kind tile the year, with no gap and no overlap', () => {
    fc.assert(fc.property(someKind, fc.constantFrom(...levels), someYear, (kind, level, year) => {
      const periods = periodsOf(kind, level, year, periodRules);
      if (!kind.due.some((term) => term.level === level)) return periods.length === 0;
      const ends = [date(`${year}-01-01`), ...periods.map(({ to }) => date(to))];
      return periods.length === 12 / kind.months
        && periods.every(({ from }, index) => (index === 0 ? from === ends[0] : dayBefore(from) === ends[index]))
        && ends.at(-1) === `${year}-12-31`;
    }));
  });

  test('no term lies before the opening, no day of figures after the period or its term', () => {
    fc.assert(fc.property(someKind, fc.constantFrom(...levels), someYear, (kind, level, year) =>
      periodsOf(kind, level, year, periodRules).every(({ from, to, due, opens, asOf }) => opens <= due && asOf <= due && asOf <= to && from <= asOf)));
  });

  test('every period falls due in exactly one year', () => {
    fc.assert(fc.property(fc.constantFrom(...levels), fc.integer({ min: 2022, max: 2060 }), (level, year) => {
      const begun = periodRules.kinds.flatMap((kind) => periodsOf(kind, level, year, periodRules));
      const due = [year, year + 1].flatMap((other) => duesIn(periodRules, level, other));
      return begun.every((period) => due.filter(({ kind, from }) => kind === period.kind && from === period.from).length === 1);
    }));
  });

  test('a level below reports no later than the level above it', () => {
    const order: readonly UnitLevel[] = ['commune', 'district', 'province'];
    for (const kind of periodRules.kinds) {
      const terms = order.flatMap((level) => periodFrom(kind, level, date('2023-01-01'))?.due ?? []);
      expect(terms, kind.id).toEqual(terms.toSorted());
    }
  });
});
