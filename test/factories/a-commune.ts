import { date } from '#domain/calendar.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';

/** Long Đống of Bắc Sơn, Lạng Sơn, unless told otherwise. */
export function aCommune(differs: Partial<Omit<Unit, 'id' | 'parent'>> = {}): Unit {
  const code = differs.code ?? '06328';
  return {
    id: `${code}@1976` as UnitId,
    code,
    name: 'Long Đống',
    level: 'commune',
    kind: 'xã',
    parent: '185@1976' as UnitId,
    validFrom: date('1976-01-01'),
    validTo: date('2025-06-30'),
    region: 'TDMNPB',
    legalBasis: 'Danh mục đơn vị hành chính',
    ...differs,
  };
}
