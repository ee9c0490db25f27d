import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findItem } from '#domain/assessment/known-items.ts';
import { printFigure } from '#domain/figures.ts';
import { aSet, aCriterion, anIndicator, asks } from '#test/factories/a-set.ts';
import { readValue } from './read-value.ts';

const set = aSet([
  aCriterion(1, [
    anIndicator('1.1'),
    anIndicator('1.2', { valueType: 'boolean', unit: null, thresholds: asks(true) }),
    anIndicator('1.3', { valueType: 'count', unit: 'mô hình' }),
    anIndicator('1.4', { valueType: 'level', unit: null, thresholds: asks({ kind: 'level', value: 'Khá' }) }),
    anIndicator('1.5', { valueType: 'level', unit: null, thresholds: asks({ kind: 'level', value: 'Mức độ 3' }) }),
    anIndicator('1.6', { valueType: 'number', unit: 'triệu đồng' }),
    anIndicator('1.7', { valueType: 'number', unit: 'lần mức nâng cao', thresholds: asks({ kind: 'relative', value: 1.1, of: { set: 'x', indicator: '10.1' } }) }),
    anIndicator('1.8', { valueType: 'composite', unit: null, thresholds: asks({ kind: 'parts', parts: [{ key: 'co', vi: 'Có', cmp: '=', value: true }, { key: 'ty_le', vi: 'Tỷ lệ', cmp: '>=', value: 70, unit: '%' }] }) }),
    anIndicator('1.9', { thresholds: asks({ kind: 'delegated', to: 'province', value: null }) }),
  ]),
]);

function read(item: string, text: string, { number, note = '' }: { number?: number; note?: string } = {}) {
  const known = findItem(set, item);
  if (!known) throw new Error(`no item ${item}`);
  const outcome = readValue(text, number, known, set, note);
  return outcome.ok ? outcome.value : outcome.refusals.map(({ code, about }) => [code, 'expected' in about ? about.expected : '']).flat();
}

const number = (value: number) => ({ kind: 'number', value });
const declared = (met: boolean) => ({ kind: 'declared', met });

describe('a value', () => {
  test('is read as figures are typed in Vietnam', () => {
    expect(['86,7', '86,7%', '86,7 %', '100', '0'].map((text) => read('1.1', text))).toEqual([number(86.7), number(86.7), number(86.7), number(100), number(0)]);
    expect(read('1.6', '3.504,98')).toEqual(number(3504.98));
  });

  test('that could mean two things is a doubt that shows what was meant', () => {
    expect(read('1.1', '86.7')).toEqual(['bad-figure', '86,7']);
    expect(read('1.6', '1,234.5')).toEqual(['bad-figure', '1.234,5']);
    expect(read('1.1', 'nhiều')).toEqual(['bad-figure', '86,7']);
    expect(read('1.3', '12%')).toEqual(['bad-figure', '12']);
  });

  test('of a numeric cell is its number, whatever it looks like', () => {
    expect(read('1.1', '86.7', { number: 86.7 })).toEqual(number(86.7));
  });

  test('beyond what can be is a doubt', () => {
    expect(read('1.1', '140')).toEqual(['out-of-range', '0 - 100']);
    expect(read('1.1', '-3')).toEqual(['out-of-range', '0 - 100']);
    expect(read('1.3', '2,5')).toEqual(['out-of-range', '0, 1, 2 …']);
    expect(read('1.6', '-1')).toEqual(['out-of-range', '≥ 0']);
    expect(read('1.7', '58')).toEqual(['out-of-range', '0 - 10']);
    expect(read('1.6', '9'.repeat(400))).toEqual(['out-of-range', '≥ 0']);
  });

  test.each(['Đ', 'đ', 'Đạt', 'x', 'X', 'dat'])('%s declares anything met', (text) => {
    expect(['1', '1.1', '1.2', '1.4', '1.8', '1.9'].map((item) => read(item, text))).toEqual(Array(6).fill(declared(true)));
  });

  test.each(['CĐ', 'cđ', 'Chưa đạt', 'K', 'Không đạt'])('%s declares anything unmet', (text) => {
    expect(['1', '1.1', '1.2', '1.8'].map((item) => read(item, text))).toEqual(Array(4).fill(declared(false)));
  });

  test('that is blank, zero, unknown and not applicable stays four things', () => {
    expect([read('1.1', ' '), read('1.1', '0'), read('1.1', '?'), read('1.1', 'KAD: không có chợ')]).toEqual([
      { kind: 'blank' }, number(0), { kind: 'unknown' }, { kind: 'not-applicable', reason: 'không có chợ' },
    ]);
    expect(['Chưa có số liệu', '…'].map((text) => read('1.2', text))).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]);
  });

  test('that does not apply needs a reason, in the cell or in the note', () => {
    expect(['KAD', 'N/A', 'Không áp dụng', 'KAD: -'].map((text) => read('1.1', text))).toEqual(Array(4).fill(['reason-needed', '']));
    expect(read('1.1', 'không áp dụng', { note: 'xã không có làng nghề' })).toEqual({ kind: 'not-applicable', reason: 'xã không có làng nghề' });
    expect(read('1.1', 'KAD (vùng cao)')).toEqual({ kind: 'not-applicable', reason: 'vùng cao' });
  });

  test('with a question mark after it is not taken for certain, nor is a lone dash', () => {
    expect([read('1.2', 'Đ?'), read('1.2', '-'), read('1', '–')].map((answer) => (Array.isArray(answer) ? answer[0] : answer))).toEqual(['bad-value', 'bad-value', 'bad-value']);
    expect(read('1.1', '-')).toEqual(['bad-figure', '86,7']);
  });

  test('that is a number says nothing of a yes-or-no indicator or a whole criterion', () => {
    expect(read('1.2', '1')).toEqual(['bad-value', 'Đ / CĐ']);
    expect(read('1', '2')).toEqual(['bad-value', 'Đ / CĐ']);
    expect(read('1.8#co', '1', { number: 1 })).toEqual(['bad-value', 'Đ / CĐ']);
  });

  test('that is a bare number is kept where the threshold is delegated or made of parts', () => {
    expect([read('1.9', '60'), read('1.8', '3')]).toEqual([number(60), number(3)]);
  });

  test('of a level is one of its own kind', () => {
    expect([read('1.4', 'Khá'), read('1.5', 'Mức độ 3'), read('1.5', '2', { number: 2 })]).toEqual([{ kind: 'level', level: 'Khá' }, { kind: 'level', level: 'Mức độ 3' }, { kind: 'level', level: '2' }]);
    expect([read('1.4', '3'), read('1.5', 'Khá'), read('1.4', 'Rất tốt')].map((answer) => (Array.isArray(answer) ? answer[0] : answer))).toEqual(['bad-level', 'bad-level', 'bad-level']);
  });

  test('of a measured part is a figure: declaring is for the whole indicator', () => {
    expect(read('1.8#ty_le', 'Đ')).toEqual(['bad-figure', '86,7']);
    expect(read('1.8#co', 'Đ')).toEqual(declared(true));
  });

  test('printed by us reads back the same', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      expect(read('1.1', `${printFigure(hundredths / 100)}%`)).toEqual(number(hundredths / 100));
    }));
  });
});
