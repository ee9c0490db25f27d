import { date } from '#domain/calendar.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/places/unit.ts';

/** The 17 communes of Bắc Sơn on 28/11/2023, in the order in which the notice names them, with the criteria they met: 4/6/3/4, 243 together. */
export const bacSonMet: readonly (readonly [code: string, name: string, met: number])[] = [
  ['06361', 'Tân Hương', 19], ['06343', 'Bắc Quỳnh', 19], ['06364', 'Chiến Thắng', 19], ['06358', 'Chiêu Vũ', 19],
  ['06352', 'Tân Lập', 17], ['06349', 'Hưng Vũ', 17], ['06373', 'Vũ Lễ', 17], ['06367', 'Vũ Lăng', 17], ['06337', 'Đồng Ý', 16], ['06355', 'Vũ Sơn', 16],
  ['06376', 'Nhất Hòa', 12], ['06382', 'Nhất Tiến', 11], ['06328', 'Long Đống', 14],
  ['06331', 'Vạn Thủy', 8], ['06340', 'Tân Tri', 8], ['06379', 'Tân Thành', 7], ['06370', 'Trấn Yên', 7],
];

/** Lạng Sơn with Bắc Sơn district, its town and communes until 30/6/2025, and two communes of Hữu Lũng whose names are there, too, at least without marks; the new communes of 01/7/2025 that took their place. */
export function aBacSon(): Gazetteer {
  const province = aUnit('20', 'Lạng Sơn', 'province', 'tỉnh', null, null);
  const bacSon = aUnit('185', 'Bắc Sơn', 'district', 'huyện', province.id);
  const huuLung = aUnit('186', 'Hữu Lũng', 'district', 'huyện', province.id);
  const town = aUnit('06325', 'Bắc Sơn', 'town', 'thị trấn', bacSon.id);
  const communes = bacSonMet.map(([code, name]) => aUnit(code, name, 'commune', 'xã', bacSon.id));
  const namesakes = [aUnit('06442', 'Tân Thành', 'commune', 'xã', huuLung.id), aUnit('06418', 'Nhật Tiến', 'commune', 'xã', huuLung.id)];
  const heirs = [aUnit('06325', 'Bắc Sơn', 'commune', 'xã', province.id, null, '2025-07-01'), aUnit('06364', 'Vũ Lễ', 'commune', 'xã', province.id, null, '2025-07-01')] as const;
  const merged = [...communes.filter(({ name }) => name === 'Long Đống' || name === 'Bắc Quỳnh'), town];
  const successions = merged.map(({ id }) => ({ from: id, to: heirs[0].id, effective: date('2025-07-01'), legalBasis: '1672/NQ-UBTVQH15' }));
  return new Gazetteer([province, bacSon, huuLung, town, ...communes, ...namesakes, ...heirs], successions);
}

/** A unit of aBacSon on the day of the notice. */
export function bacSonUnit(places: Gazetteer, code: string): Unit {
  const unit = places.findByCode(code, date('2023-11-28'));
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

function aUnit(code: string, name: string, level: UnitLevel, kind: string, parent: UnitId | null, validTo: string | null = '2025-06-30', validFrom = '1976-01-01'): Unit {
  return { id: `${code}@${validFrom.slice(0, 4)}` as UnitId, code, name, level, kind, parent, validFrom: date(validFrom), validTo: validTo === null ? null : date(validTo), region: 'TDMNPB', legalBasis: 'Danh mục đơn vị hành chính' };
}
