import { expect, test } from 'vitest';
import { atLeastOf, atLeastWhere, chiSquare } from './odds.ts';
import { median, spreadOf } from './robust.ts';

test('at least eight heads of ten tosses, and at least none', () => {
  expect(atLeastOf(8, 10, 0.5)).toBeCloseTo(56 / 1024, 12);
  expect(atLeastOf(0, 10, 0.5)).toBeCloseTo(1, 12);
  expect(atLeastOf(10, 10, 0.2)).toBeCloseTo(0.2 ** 10, 12);
});

test('thousands of trials neither overflow nor vanish', () => {
  expect(atLeastOf(4_000, 8_000, 0.5)).toBeCloseTo(0.5, 1);
});

test('at least three where one is usual', () => {
  expect(atLeastWhere(3, 1)).toBeCloseTo(1 - 2.5 * Math.exp(-1), 12);
  expect(atLeastWhere(0, 1)).toBe(1);
});

test('chi-square of two classes, by hand', () => {
  expect(chiSquare(14, 20, 0.2)).toBeCloseTo(100 / 4 + 100 / 16, 12);
});

test('one wild figure moves neither the middle nor the width', () => {
  expect(spreadOf([1, 2, 3, 4, 1_000])).toMatchObject({ middle: 3, count: 5 });
  expect(spreadOf([1, 2, 3, 4, 1_000]).width).toBeCloseTo(1.4826, 4);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
