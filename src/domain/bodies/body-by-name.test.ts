import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { BodyKind } from '#domain/criteria/body-kind.ts';
import { aBacSon, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { bodyByName } from './body-by-name.ts';

const kind = (id: string, short: string, differs: Partial<BodyKind> = {}): [string, BodyKind] => [
  id,
  { id, short, full: short, mark: id.toUpperCase(), levels: ['province', 'district', 'commune'], under: null, collective: true, head: 'Chủ tịch', deputy: 'Phó Chủ tịch', department: null, from: null, to: null, aliases: [], confidence: 'template', ...differs },
];
const kinds = new Map([
  kind('ubnd', 'UBND {unit}', { full: 'Ủy ban nhân dân {unit}' }),
  kind('hdnd', 'HĐND {unit}', { aliases: ['Thường trực HĐND {unit}'] }),
  kind('sxd', 'Sở Xây dựng', { levels: ['province'] }),
]);
const places = aBacSon();
const longDong = bacSonUnit(places, '06328');

describe('the body a paper names', () => {
  test.each([
    ['UBND tỉnh', 'ubnd:20@1976'],
    ['UBND tỉnh Lạng Sơn', 'ubnd:20@1976'],
    ['ỦY BAN NHÂN DÂN HUYỆN', 'ubnd:185@1976'],
    ['Uỷ ban nhân dân huyện Bắc Sơn', 'ubnd:185@1976'],
    ['UBND huyện Hữu Lũng', 'ubnd:186@1976'],
    ['UBND xã', 'ubnd:06328@1976'],
    ['UBND xã Vũ Lễ', 'ubnd:06373@1976'],
    ['Thường trực HĐND tỉnh', 'hdnd:20@1976'],
    ['Sở Xây dựng', 'sxd:20@1976'],
    ['Sở Xây dựng tỉnh Lạng Sơn', 'sxd:20@1976'],
  ])('%s, read in Long Đống, is %s', (name, id) => {
    expect(bodyByName(kinds, places, name, longDong, date('2023-11-28'))?.id).toBe(id);
  });

  test.each(['UBND xã Tân Thành', 'UBND', 'Thủ tướng Chính phủ', 'Ban Chấp hành Đảng bộ tỉnh', 'Sở Xây dựng huyện Bắc Sơn', ''])('%s is none, or more than one', (name) => {
    expect(bodyByName(kinds, places, name, longDong, date('2023-11-28'))).toBeUndefined();
  });

  test('a name is read on its day: Vũ Lễ of after the merger is another commune', () => {
    const after = places.findByCode('20', date('2025-08-01'));
    expect(after && bodyByName(kinds, places, 'UBND xã Vũ Lễ', after, date('2025-08-01'))?.id).toBe('ubnd:06364@2025');
  });
});
