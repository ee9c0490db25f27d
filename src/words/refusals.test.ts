import { describe, expect, test } from 'vitest';
import { refusal } from '#domain/outcome.ts';
import { expected, sentence } from './refusals.ts';

describe('a refusal in words', () => {
  test('says what is wrong and the way out, in Vietnamese unless asked otherwise', () => {
    const bad = refusal('bad-figure', { found: '86.7', expected: '86,7' });
    expect(sentence(bad)).toBe('“86.7” không phải là số viết theo lối Việt Nam. Dấu phẩy trước phần thập phân, dấu chấm giữa các nhóm nghìn, ví dụ 86,7.');
    expect(sentence(bad, 'en')).toBe('“86.7” is not a figure written the Vietnamese way. A comma before the decimals, dots between thousands, such as 86,7.');
    expect(expected(bad)).toBe('86,7');
  });

  test('ends a question with its own mark', () => {
    expect(sentence(refusal('bad-date', { found: '70/11/2023', suggestion: '30/11/2023' }))).toBe('Không có ngày “70/11/2023”. Có phải là 30/11/2023?');
  });

  test('tells a column from a value where there are two of them', () => {
    expect(sentence(refusal('two-values', { item: '2.1', unit: 'Long Đống', first: 'C3' }))).toContain('Long Đống có hai giá trị cho mục 2.1');
    expect(sentence(refusal('two-values', { item: '2.1', unit: '', first: 'C3' }))).toContain('hai cột');
  });

  test('says where a commune that ended went', () => {
    const ended = refusal('unit-outside-dates', { code: '06328', name: 'Long Đống', from: '01/01/1976', to: '30/6/2025', asOf: '01/7/2025', successors: '06325 Bắc Sơn' });
    expect(sentence(ended)).toBe('06328 Long Đống chỉ có từ 01/01/1976 đến 30/6/2025, không có vào ngày 01/7/2025. Nay là 06325 Bắc Sơn; ghi đơn vị đó hoặc sửa ngày số liệu.');
    expect(expected(ended, 'en')).toBe('06325 Bắc Sơn');
  });

  test('names levels and deeds as people do', () => {
    expect(sentence(refusal('wrong-unit-level', { name: 'Bắc Sơn', level: 'district', expected: 'commune' }))).toContain('Bắc Sơn là huyện, không phải xã');
    expect(sentence(refusal('not-yours', { deed: 'import-readings', place: 'Long Đống' }))).toContain('“nhập số liệu từ tệp” ở Long Đống');
  });
});
