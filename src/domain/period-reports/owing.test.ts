import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { aBacSon, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { aPeriodKind, periodRules } from '#test/factories/some-periods.ts';
import { owedBelow, owedBy, owedByUnit, owedInYear, receiverOf } from './owing.ts';

const places = aBacSon();

describe('who owes a report', () => {
  test('a code that was borne by two units in a year stands for each in its own periods', () => {
    const owedOn = (from: string) => owedBy(places, aPeriodKind('month'), '06364', date(from))?.unit;
    expect([owedOn('2025-06-01')?.name, owedOn('2025-07-01')?.name]).toEqual(['Chiến Thắng', 'Vũ Lễ']);
    expect(owedBy(places, aPeriodKind('year'), '06364', date('2025-01-01'))?.unit.name).toBe('Vũ Lễ');
  });

  test('a unit that ends inside a period owes no report of it, one that begins in it does', () => {
    const longDong = bacSonUnit(places, '06328');
    expect(owedByUnit(periodRules, longDong, 2025).map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      'month 2025-01-01', 'month 2025-02-01', 'month 2025-03-01', 'month 2025-04-01', 'month 2025-05-01', 'month 2025-06-01',
      'quarter 2024-10-01', 'quarter 2025-01-01', 'quarter 2025-04-01', 'half-year 2024-07-01', 'half-year 2025-01-01',
    ]);
    expect(owedBy(places, aPeriodKind('year'), '06328', date('2025-01-01'))).toBeUndefined();
    expect(owedBy(places, aPeriodKind('year'), '185', date('2025-01-01'))).toBeUndefined();
  });

  test('of a level that does not exist at a code nothing is owed', () => {
    expect(owedBy(places, aPeriodKind('month'), '20', date('2023-11-01'))).toBeUndefined();
    expect(owedBy(places, aPeriodKind('month'), '99999', date('2023-11-01'))).toBeUndefined();
  });

  test('communes report to their district, and to the province since 01/7/2025', () => {
    const below = (from: string) => owedBelow(places, aPeriodKind('month'), bacSonUnit(places, '185'), date(from), date('2023-11-30')).map(({ unit }) => unit.code);
    expect(below('2023-11-01')).toHaveLength(18);
    expect(below('2025-07-01')).toEqual([]);
    const heir = owedBy(places, aPeriodKind('month'), '06325', date('2025-07-01'))?.unit;
    expect([bacSonUnit(places, '06328'), ...(heir ? [heir] : []), bacSonUnit(places, '20')].map((unit) => receiverOf(places, unit).code)).toEqual(['185', '20', '20']);
  });

  test('what the communes of a district that has ended owed is owed to the province, too', () => {
    const half = (day: string) => owedBelow(places, aPeriodKind('half-year'), bacSonUnit(places, '20'), date('2025-01-01'), date(day)).map(({ unit }) => unit.code);
    expect(half('2025-06-30')).toEqual(['185', '186']);
    expect(half('2025-07-02').toSorted()).toContain('06328');
  });

  test('the calendar of the province in 2025 has its districts until the middle of the year and its communes after it', () => {
    const months = owedInYear(places, periodRules, '20', 2025).filter(({ period }) => period.kind === 'month');
    const who = (from: string) => months.filter(({ period }) => period.from === from).map(({ unit }) => unit.code);
    expect(who('2025-06-01')).toEqual(['185', '186']);
    expect(who('2025-07-01')).toEqual(['06325', '06364']);
    expect(owedInYear(places, periodRules, '20', 2025).every(({ unit, period }) => unit.validFrom <= period.asOf && (unit.validTo === null || period.asOf <= unit.validTo))).toBe(true);
    expect(owedByUnit(periodRules, bacSonUnit(places, '20'), 2025)).toHaveLength(7);
  });
});
