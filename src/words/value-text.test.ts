import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownItem } from '#domain/assessment/known-items.ts';
import { sameValue, type ReadingValue } from '#domain/assessment/reading.ts';
import type { CriteriaSet, Indicator } from '#domain/criteria/criteria-set.ts';
import { readValue } from '#domain/intake/read-value.ts';
import { valueText } from './value-text.ts';

const indicator = { code: '2.1', valueType: 'number', unit: 'km', thresholds: {} } as unknown as Indicator;
const item: KnownItem = { kind: 'indicator', criterion: 2, indicator };
const set = { criteria: [] } as unknown as CriteriaSet;

const values = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map((n): ReadingValue => ({ kind: 'number', value: n / 1000 })),
  fc.boolean().map((met): ReadingValue => ({ kind: 'declared', met })),
  fc.constantFrom<ReadingValue>({ kind: 'unknown' }, { kind: 'blank' }, { kind: 'not-applicable', reason: 'xã không có làng nghề' }),
);

test('what is shown in a cell reads back as the same value', () => {
  fc.assert(fc.property(values, (value) => {
    const read = readValue(valueText(value), undefined, item, set, '');
    expect(read.ok && sameValue(read.value, value), valueText(value)).toBe(true);
  }));
});

test('figures are written the Vietnamese way', () => {
  expect(valueText({ kind: 'number', value: 3504.98 })).toBe('3.504,98');
  expect(valueText({ kind: 'number', value: 0 })).toBe('0');
});
