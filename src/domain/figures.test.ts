import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printCount, printFigure, printFixed, printMoney, printPercent, readFigure, roundHalfUp } from './figures.ts';

test('reads figures as they are typed in Vietnam', () => {
  expect(['14,29', '14.574', '3.504,98', '1250', '−3', '-3', ' 0 ', '0,5'].map(readFigure)).toEqual([14.29, 14574, 3504.98, 1250, -3, -3, 0, 0.5]);
});

test('does not guess at a figure that could mean two things', () => {
  for (const typed of ['86.7', '1,234.5', '1.23', '12.3456', '1.234.56', ',5', '5,', '1e3', '12 %', 'mười', '', '0x10', '٣']) expect(readFigure(typed), typed).toBeUndefined();
});

test('prints thousands with a dot, decimals with a comma, and counts under ten with a zero', () => {
  expect([3504.98, 14574, 20, 0.1, -3.5, -0.001].map((value) => printFigure(value))).toEqual(['3.504,98', '14.574', '20', '0,1', '-3,5', '0']);
  expect([printFixed(14.2941, 2), printFixed(20, 2), printFixed(86.74, 1)]).toEqual(['14,29', '20,00', '86,7']);
  expect([printCount(4), printCount(0), printCount(17), printCount(1250)]).toEqual(['04', '00', '17', '1.250']);
});

describe('rounding', () => {
  test('goes half up in decimal, where binary would go down', () => {
    expect([roundHalfUp(1.005, 2), roundHalfUp(243 / 17, 2), roundHalfUp(0.285, 2), roundHalfUp(2.5, 0), roundHalfUp((157 / 181) * 100, 1)]).toEqual([1.01, 14.29, 0.29, 3, 86.7]);
  });

  test('keeps to a number for the smallest and the largest', () => {
    expect(roundHalfUp(1e-7, 2)).toBe(0);
    expect(roundHalfUp(1e21, 2)).toBe(1e21);
  });

  test('never moves a figure by more than half of its last place', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      expect(Math.abs(roundHalfUp(value, decimals) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
    }));
  });
});

test('what is printed reads back the same', () => {
  fc.assert(fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
    const rounded = Math.sign(value) * roundHalfUp(Math.abs(value), decimals);
    expect(readFigure(printFigure(value, decimals))).toBe(rounded === 0 ? 0 : rounded);
  }));
});

describe('figures in the text of papers', () => {
  test.each([[3_504_980_000, '3.504,98 triệu đồng'], [30_000_000_000_000, '30.000.000 triệu đồng'], [0, '0 triệu đồng'], [500_000, '0,5 triệu đồng'], [4_999, '0 triệu đồng'], [5_000, '0,01 triệu đồng']])('%d đồng are %s', (dong, text) => {
    expect(printMoney(dong)).toBe(text);
  });

  test.each([[86.74, '86,7%'], [100, '100%'], [8.05, '8,1%'], [0, '0%']])('%d is %s', (percent, text) => {
    expect(printPercent(percent)).toBe(text);
  });
});
