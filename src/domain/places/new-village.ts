import type { CalendarDate } from '#domain/calendar.ts';
import type { Unit, UnitId } from './unit.ts';

/** A village (thôn, bản, khu dân cư) of a commune. Its code is the commune's and a running number: 06328.001. */
export function newVillage(commune: Unit, { name, kind, from, number, legalBasis }: { name: string; kind: string; from: CalendarDate; number: number; legalBasis: string }): Unit {
  const code = `${commune.code}.${String(number).padStart(3, '0')}`;
  return { id: `${code}@${from}` as UnitId, code, name, level: 'village', kind, parent: commune.id, validFrom: from, validTo: commune.validTo, region: commune.region, legalBasis };
}
