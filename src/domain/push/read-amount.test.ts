import { expect, test } from 'vitest';
import { someRules } from '#test/factories/a-board.ts';
import { readAmount } from './read-amount.ts';

const { measures } = someRules();
const measureOf = (unit: 'works' | 'dong') => measures.find((measure) => measure.unit === unit) ?? measures[0];

function read(typed: string, unit: 'works' | 'dong' = 'dong'): number | null | string {
  const measure = measureOf(unit);
  if (!measure) return 'no measure';
  const outcome = readAmount(typed, measure);
  return outcome.ok ? outcome.value : outcome.refusals.map(({ code }) => code).join();
}

test.each([
  ['30.000.000.000.000', 30_000_000_000_000], ['7.500 triệu', 7_500_000_000], ['3.504,98 triệu đồng', 3_504_980_000], ['1,5 tỷ', 1_500_000_000], ['0', 0], ['14574', 14_574], ['  ', null],
])('%s is %s đồng', (typed, value) => {
  expect(read(typed)).toBe(value);
});

test.each(['86.7', '-5', 'ba', '3 quả', '0,5', '1,0000005 triệu'])('%s is no amount of đồng', (typed) => {
  expect(read(typed)).toBe('progress-figure');
});

test('works are counted whole and have no unit', () => {
  expect(['12', '0', '', '1,5', '12 triệu'].map((typed) => read(typed, 'works'))).toEqual([12, 0, null, 'progress-figure', 'progress-figure']);
});
