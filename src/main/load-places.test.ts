import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import { readPlaces } from './load-places.ts';

const { units, successions, dropped } = readPlaces();
const places = new Gazetteer(units, successions);
const visit = date('2023-11-28');
const lastOld = date('2025-06-30');
const firstNew = date('2025-07-01');

describe('the places of Vietnam', () => {
  test('Bắc Sơn had seventeen communes and a town on the day of the visit, under their codes', () => {
    const children = places.children(found('185').id, visit);
    expect(children.filter(({ level }) => level === 'commune').map(({ code, name }) => `${code} ${name}`)).toEqual([
      '06328 Long Đống', '06331 Vạn Thủy', '06337 Đồng Ý', '06340 Tân Tri', '06343 Bắc Quỳnh', '06349 Hưng Vũ', '06352 Tân Lập', '06355 Vũ Sơn',
      '06358 Chiêu Vũ', '06361 Tân Hương', '06364 Chiến Thắng', '06367 Vũ Lăng', '06370 Trấn Yên', '06373 Vũ Lễ', '06376 Nhất Hòa', '06379 Tân Thành', '06382 Nhất Tiến',
    ]);
    expect(children.filter(({ level }) => level !== 'commune')).toMatchObject([{ code: '06325', name: 'Bắc Sơn', level: 'town', kind: 'thị trấn', region: 'TDMNPB' }]);
  });

  test('districts end with June 2025, and Lạng Sơn lives on with 65 units under it', () => {
    expect(places.findByCode('185', firstNew)).toBeUndefined();
    const [before, since] = [found('20', visit), found('20', firstNew)];
    expect(since.id).toBe(before.id);
    expect(places.descendants(since.id, firstNew)).toHaveLength(65);
    expect(places.children(before.id, lastOld).map(({ level }) => level)).toEqual(Array(11).fill('district'));
  });

  test('Việt Hưng was a commune of Văn Lâm, Hưng Yên, and is part of Đại Đồng', () => {
    const vietHung = found('11998', date('2024-03-12'));
    expect(places.ancestors(vietHung.id).map(({ name, code }) => `${code} ${name}`)).toEqual(['325 Văn Lâm', '33 Hưng Yên']);
    expect(places.findByCode('11998', firstNew)).toBeUndefined();
    expect(places.successors(vietHung.id)).toMatchObject([{ unit: { code: '11995', name: 'Đại Đồng' }, by: { effective: '2025-07-01' } }]);
    expect(places.provinceOf(found('11995', firstNew))).toMatchObject({ code: '33', validFrom: '2025-07-01' });
  });

  test('Long Đống became part of the commune of Bắc Sơn, whose code was the town’s', () => {
    const [{ unit } = {}] = places.successors(found('06328').id);
    expect(unit).toMatchObject({ code: '06325', name: 'Bắc Sơn', level: 'commune', kind: 'xã' });
    expect(places.everByCode('06325').map(({ level }) => level)).toEqual(['town', 'commune']);
  });

  test('Lạng Sơn had 181 communes, 5 wards and 14 towns in 2023, and Vĩnh Tiến was one of them', () => {
    const levels = Map.groupBy(places.descendants(found('20').id, visit), ({ level }) => level);
    expect([...levels].map(([level, held]) => `${level} ${held.length}`).sort()).toEqual(['commune 181', 'district 11', 'town 14', 'ward 5']);
    expect(places.findByName('Vĩnh Tiến', visit, found('180'))).toMatchObject([{ code: '06007', validTo: '2024-12-31' }]);
    expect(places.successors(found('06007').id)).toMatchObject([{ unit: { name: 'Đoàn Kết' } }]);
    expect(places.everByCode('06040').map(({ kind, name }) => `${kind} ${name}`).slice(0, 2)).toEqual(['xã Đại Đồng', 'thị trấn Thất Khê']);
  });

  test('there were 63 provinces, 696 districts and 10,035 communes, and there are 34 and 3,321', () => {
    expect(count(visit)).toEqual({ province: 63, district: 696, commune: 8_248, ward: 1_737, town: 614 });
    expect(count(lastOld)).toEqual({ province: 63, district: 696, commune: 7_692, ward: 1_726, town: 617 });
    expect(count(firstNew)).toEqual({ province: 34, commune: 2_621 + 13, ward: 687 });
  });

  test('every unit stands under one of its own days, down from a province', () => {
    const problems = units.filter((unit) => {
      const parent = unit.parent === null ? undefined : places.find(unit.parent);
      return unit.level === 'province' ? parent !== undefined : !parent || parent.validFrom > unit.validFrom || !['province', 'district'].includes(parent.level);
    });
    expect(problems).toEqual([]);
    expect(units.findIndex((unit, at) => unit.parent !== null && units.findIndex(({ id }) => id === unit.parent) > at)).toBe(-1);
  });

  test('every id is given once, and every code once a day', () => {
    expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
    for (const day of [visit, lastOld, firstNew]) {
      const codes = units.filter((unit) => unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo)).map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
    const digits = { province: 2, district: 3, commune: 5, town: 5, ward: 5, village: 0 };
    expect(units.filter(({ code, level }) => !/^\d+$/.test(code) || code.length !== digits[level])).toEqual([]);
  });

  test('every commune of June 2025 has a successor, every new unit a predecessor, and no arrow points back', () => {
    const [from, to] = [new Set(successions.map((by) => by.from)), new Set(successions.map((by) => by.to))];
    expect(units.filter(({ id, level, validTo }) => validTo === lastOld && level !== 'district' && !from.has(id))).toEqual([]);
    expect(units.filter(({ id, validFrom }) => validFrom === firstNew && !to.has(id))).toEqual([]);
    expect(successions.filter((by) => (places.find(by.from)?.validTo ?? lastOld) >= (places.find(by.to)?.validFrom ?? ''))).toEqual([]);
  });

  test('communes abolished by 2024 whose successor the mapping does not name are known, and few', () => {
    const from = new Set(successions.map((by) => by.from));
    const ends = units.filter(({ id, level, validTo }) => validTo !== null && level !== 'district' && !from.has(id)).map(({ validTo }) => validTo);
    expect([...new Set(ends)]).toEqual(['2024-12-31']);
    expect(ends).toHaveLength(147);
  });

  test('the ten provinces that did not change live on, and Huế has a successor of its new name', () => {
    const unbroken = units.filter(({ level, validFrom, validTo }) => level === 'province' && validFrom !== firstNew && validTo === null);
    expect(unbroken.map(({ name }) => name)).toEqual(['Hà Nội', 'Cao Bằng', 'Điện Biên', 'Lai Châu', 'Sơn La', 'Lạng Sơn', 'Quảng Ninh', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh']);
    expect(places.successors(found('46').id)).toMatchObject([{ unit: { code: '46', name: 'Huế', kind: 'thành phố' } }]);
    expect(places.predecessors(found('33', firstNew).id).map(({ unit }) => unit.name).sort()).toEqual(['Hưng Yên', 'Thái Bình']);
  });

  test('regions are of the provinces of 2024, also where a new province has several', () => {
    expect(units.filter(({ region, level }) => region === null && level !== 'province')).toEqual([]);
    expect(found('24', firstNew).region).toBeNull();
    expect(found('11995', firstNew).region).toBe('DBSH');
  });

  test('names are spelled one way', () => {
    expect(found('150', lastOld)).toMatchObject({ name: 'Đà Bắc' });
    expect(places.findByName('Hòa Bình', lastOld).some(({ level }) => level === 'province')).toBe(true);
    expect(units.filter(({ name }) => /(?<!q)(o[àáảãạ]|u[ỳýỷỹỵ])(?!\p{L})/iu.test(name) || name !== name.normalize('NFC') || name !== name.trim())).toEqual([]);
    expect(places.findByName('Phường 12', lastOld, found('764', lastOld))).toMatchObject([{ code: '26881', name: '12', kind: 'phường' }]);
    expect(places.findByName('Xã Ia Mơ', firstNew)).toMatchObject([{ code: '23938' }]);
  });

  test('lines of the mapping that say nothing new are dropped, each with its reason', () => {
    const reasons = Map.groupBy(dropped, ({ why }) => why);
    expect([...reasons].map(([why, rows]) => [why, rows.length])).toEqual([['no-old-unit', 5], ['said-twice', 137], ['unknown-old-unit', 11]]);
    expect(places.successors(found('00167', lastOld).id).map(({ unit }) => unit.name).sort()).toEqual(['Cầu Giấy', 'Nghĩa Đô']);
  });

  test('units are found without marks, by code, and by name within a district', () => {
    expect(places.search('bac son', visit, 3).map(({ name }) => name)).toEqual(['Bắc Sơn', 'Bắc Sơn', 'Bắc Sơn']);
    expect(places.search('dong y', visit, 5)[0]).toMatchObject({ code: '06337', name: 'Đồng Ý' });
    expect(places.search('06328', visit, 1)).toMatchObject([{ name: 'Long Đống' }]);
    expect(places.findByName('tan thanh', visit, found('185'))).toMatchObject([{ code: '06379' }]);
  });
});

function found(code: string, day = visit): Unit {
  const unit = places.findByCode(code, day);
  if (!unit) throw new Error(`no ${code} on ${day}`);
  return unit;
}

function count(day: string): Record<string, number> {
  const there = units.filter((unit) => unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo));
  return Object.fromEntries([...Map.groupBy(there, ({ level }) => level)].map(([level, held]) => [level, held.length]));
}
