import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { readVillages, type VillageContext } from './read-villages.ts';

const law = theLaw();
const unit = (code: string, name: string, level: Unit['level'], kind: string, parent: Unit | null): Unit =>
  ({ id: `${code}@2004` as UnitId, code, name, level, kind, parent: parent?.id ?? null, validFrom: date('2004-01-01'), validTo: date('2025-06-30'), region: 'TDMNPB', legalBasis: '' });
const province = unit('20', 'Lạng Sơn', 'province', 'tỉnh', null);
const district = unit('185', 'Bắc Sơn', 'district', 'huyện', province);
const communes = Array.from({ length: 18 }, (_, index) => unit(String(6301 + index).padStart(5, '0'), `Biên Giới ${index + 1}`, 'commune', 'xã', district));
const [one] = communes as [Unit];
const villages = ['Cự Đình', 'Thục Cầu'].map((name, index) => unit(`${one.code}.00${index + 1}`, name, 'village', 'thôn', one));
const context: VillageContext = { places: new Gazetteer([province, district, ...communes, ...villages], []), kinds: law.programme.titles, area: district, on: date('2020-04-01'), mayCreate: false };

describe('villages that register are read', () => {
  test('189 villages of 18 communes come in one paste, and those that are not there are added only when asked for', () => {
    const rows = communes.flatMap((commune, index) => Array.from({ length: index < 9 ? 11 : 10 }, (_, at) => [at === 0 ? commune.name : '', `Thôn ${commune.code}-${at}`, 'Thôn đạt chuẩn NTM', '2020']));
    const asked = readVillages(rows, { ...context, mayCreate: true });
    expect([asked.lines.length, asked.doubts.length, new Set(asked.lines.map(({ commune }) => commune.id)).size]).toEqual([189, 0, 18]);
    expect(asked.lines.every(({ village }) => village === null)).toBe(true);
    const refused = readVillages(rows, context);
    expect([refused.lines.length, refused.doubts.length, refused.doubts[0]]).toEqual([0, 189, { at: 'B1', found: 'Thôn 06301-0', refusal: { code: 'unknown-village', about: { name: '06301-0', commune: 'Biên Giới 1' } } }]);
  });

  test('columns may stand in any order under their headings, and a village is known without marks and with its noun', () => {
    const rows = [['Danh sách thôn'], ['TT', 'Năm đăng ký', 'Danh hiệu', 'Tên thôn', 'Xã'], ['1', '2020', 'Khu dân cư NTM kiểu mẫu', 'thôn Cu Dinh', 'Biên Giới 1'], ['2', '2020', 'KDC_KM', 'Thục Cầu', '6301']];
    const read = readVillages(rows, context);
    expect(read.doubts).toEqual([]);
    expect(read.lines.map(({ village, kind, year, at }) => [village?.name, kind.id, year, at])).toEqual([['Cự Đình', 'KDC_KM', 2020, 'D3'], ['Thục Cầu', 'KDC_KM', 2020, 'D4']]);
  });

  test('everything uncertain is told at once, each at its cell', () => {
    const rows = [['Không Có', 'Cự Đình', 'KDC_KM', '2020'], ['Biên Giới 1', 'Cự Đình', 'xã NTM', '1820'], ['Biên Giới 1', 'Cự Đình', 'KDC_KM', '2020'], ['', 'Cự Đình', 'KDC_KM', '2020'], ['', '', 'KDC_KM', '2020']];
    const read = readVillages(rows, context);
    expect(read.doubts.map(({ at, refusal: { code } }) => [at, code])).toEqual([['A1', 'unknown-unit'], ['C2', 'unknown-title-kind'], ['D2', 'bad-registration-year'], ['B4', 'repeated-registration'], ['B5', 'unknown-village']]);
    expect(read.lines).toHaveLength(1);
  });
});
