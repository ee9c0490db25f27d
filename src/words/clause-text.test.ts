import { expect, test } from 'vitest';
import type { Threshold } from '#domain/criteria/criteria-set.ts';
import { clauseText } from './clause-text.ts';

const official = { confidence: 'official' } as const;
const share = { comparison: '>=', unit: '%' } as const;
const income = { comparison: '>=', unit: 'triệu đồng/người/năm' } as const;

const read = (threshold: Threshold, measured: Parameters<typeof clauseText>[1] = share, year = 2023) => clauseText(threshold, measured, year, 'vi');

test('a requirement is read aloud with its sign, figure and unit', () => {
  expect(read({ ...official, kind: 'num', value: 86.5 })).toBe('≥ 86,5%');
  expect(read({ ...official, kind: 'num', value: 2 }, { comparison: '<=', unit: '%' })).toBe('≤ 2%');
  expect(read({ ...official, kind: 'bool', value: true })).toBe('Đạt');
  expect(read({ ...official, kind: 'level', value: 'Khá' })).toBe('Khá trở lên');
});

test('a series shows the figure of its year, and all of them in a year it does not know', () => {
  const series: Threshold = { ...official, kind: 'series', values: { 2022: 39, 2023: 42 } };
  expect(read(series, income)).toBe('≥ 42 triệu đồng/người/năm (2023)');
  expect(read(series, income, 2030)).toBe('theo năm: 2022 ≥ 39 triệu đồng/người/năm; 2023 ≥ 42 triệu đồng/người/năm');
});

test('what the province must say is not shown as law', () => {
  expect(read({ ...official, kind: 'delegated', to: 'province', value: null, typical: { value: 80, confidence: 'template' } })).toBe('Tỉnh quy định (thường gặp: ≥ 80%)');
  expect(read({ ...official, kind: 'unknown', value: null })).toBe('Chưa biết ngưỡng');
});

test('parts stand one after the other, and a relative requirement names what it is measured against', () => {
  expect(read({ ...official, kind: 'parts', parts: [{ key: 'a', vi: 'Đường xã', cmp: '=', value: 100, unit: '%' }, { key: 'b', vi: 'Có cây xanh', cmp: '=', value: true }] }))
    .toBe('Đường xã = 100%; Có cây xanh: Đạt');
  expect(read({ ...official, kind: 'relative', value: 1.1, of: { set: 'nang-cao', indicator: '10.1' } })).toBe('≥ 110% mức chỉ tiêu 10.1 của bộ nang-cao');
});
