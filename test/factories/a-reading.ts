import { date, type CalendarDate } from '#domain/calendar.ts';
import type { Item, Reading, ReadingValue } from '#domain/assessment/reading.ts';
import type { UnitId } from '#domain/places/unit.ts';

let entered = 0;

/** A reading of an item, entered after all those made before it; a bare number or yes/no stands for its kind. */
export function aReading(item: Item, value: number | boolean | ReadingValue, differs: Partial<Omit<Reading, 'item' | 'value'>> = {}): Reading {
  entered += 1;
  return {
    unit: '06328@1976' as UnitId,
    set: 'commune-ntm-2021-2025',
    item,
    asOf: theDay,
    value: asValue(value),
    note: '',
    source: { kind: 'form', ref: 'phieu-xa', at: '', name: 'Phiếu xã' },
    seq: entered,
    behalf: null,
    person: 'lan',
    at: '2023-11-28T02:00:00.000Z',
    batch: null,
    ...differs,
  };
}

/** The day of the visit the notice of Bắc Sơn tells of. */
export const theDay: CalendarDate = date('2023-11-28');

function asValue(value: number | boolean | ReadingValue): ReadingValue {
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'declared', met: value } : value;
}
