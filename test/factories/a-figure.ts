import type { NewReading, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { OpenStore } from '#store/database.ts';
import type { Shelves } from '#store/shelves.ts';

export const instant = '2023-11-28T02:00:00.000Z';
export const longDong = '06328@2004-07-08' as UnitId;

/** A unit that stands alone, so that readings have somewhere to go. */
export function aPlace(differs: Partial<Unit> = {}): Unit {
  return {
    id: longDong, code: '06328', name: 'Long Đống', level: 'commune', kind: 'xã', parent: null,
    validFrom: date('2004-07-08'), validTo: date('2025-06-30'), region: 'TDMNPB', legalBasis: 'QĐ 124/2004/QĐ-TTg', ...differs,
  };
}

/** What a person typed for Long Đống on 28/11/2023, not stored yet. */
export function aFigure(item: string, value: number | ReadingValue, differs: Partial<NewReading> = {}): NewReading {
  return {
    unit: longDong,
    set: 'commune-ntm-2021-2025',
    item,
    asOf: date('2023-11-28'),
    value: typeof value === 'number' ? { kind: 'number', value } : value,
    note: '',
    source: { kind: 'form', ref: 'phieu-xa', at: '', name: 'Phiếu xã' },
    ...differs,
  };
}

/** Long Đống is in the store, by entry 1. */
export async function withLongDong(store: OpenStore): Promise<OpenStore> {
  await recorded(store, async ({ places }, entry) => places.addUnits([aPlace()], entry));
  return store;
}

/** Does something as deeds do: the number first, one audit line last. */
export async function recorded(store: OpenStore, work: (shelves: Shelves, entry: number) => Promise<unknown>): Promise<number> {
  const outcome = await store.inTransaction(async (shelves) => {
    const entry = await shelves.audit.nextSeq();
    await work(shelves, entry);
    await shelves.audit.append({ at: instant, person: 'lan', roles: 'commune@06328', deed: 'enter-reading', subject: 'Long Đống', details: { entry } });
    return { ok: true, entry } as const;
  });
  return outcome.ok ? outcome.entry : 0;
}

export const byLan = { person: 'lan', at: instant, batch: null } as const;
