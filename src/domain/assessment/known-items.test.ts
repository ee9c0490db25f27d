import { expect, test } from 'vitest';
import type { Overlay } from '#domain/criteria/criteria-set.ts';
import { aCriterion, aSet, anIndicator, asks } from '#test/factories/a-set.ts';
import { findItem } from './known-items.ts';

const schools = asks({ kind: 'parts', parts: [{ key: 'muc_1', vi: 'Mức độ 1', cmp: '>=', value: 70, unit: '%', when: 'so_truong > 3' }, { key: 'co_cong_nhan', vi: 'Có công nhận', cmp: '=', value: true }] });
const set = aSet([aCriterion(1, [
  anIndicator('1.1'),
  anIndicator('1.2', { measure: { numerator: 'a', denominator: 'b', splitBy: 'giới' } }),
  anIndicator('1.3', { valueType: 'composite', unit: null, comparison: 'all-of', thresholds: schools }),
])]);

test('an item is a criterion, an indicator or a piece of one, and anything else is not in the set', () => {
  expect(findItem(set, '1')).toEqual({ kind: 'criterion', criterion: 1 });
  expect(findItem(set, '1.1')).toMatchObject({ kind: 'indicator', criterion: 1 });
  for (const strange of ['2', '1.4', '1.1#nam', '1#nam', '1.3#muc_2', '']) expect(findItem(set, strange)).toBeUndefined();
});

test('a piece is read in the unit it is counted in: a share, a yes or no, the fact a condition asks for', () => {
  const holds = ['1.2#nu', '1.3#muc_1', '1.3#co_cong_nhan', '1.3#so_truong'].map((item) => findItem(set, item)).map((known) => (known?.kind === 'piece' ? known.holds : undefined));
  expect(holds).toEqual(['percent', 'percent', 'yes-no', 'number']);
});

test('a province may cut an indicator into parts the nation did not', () => {
  const overlay: Overlay = { id: 'o', base: set.id, province: '20', validFrom: '2022-09-14', validTo: null, name: { vi: 'o', en: 'o' }, legalBasis: [], notes: [], thresholds: { '1.1': schools } };
  expect(findItem(set, '1.1#muc_1', [overlay])).toMatchObject({ kind: 'piece', key: 'muc_1' });
  expect(findItem(set, '1.1#muc_1', [{ ...overlay, base: 'b-set' }])).toBeUndefined();
});
