import { date } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { OpenStore } from '#store/database.ts';
import { recorded } from '#test/factories/a-figure.ts';

/** What the coordination office of Lạng Sơn said in April 2020; the figures it looked at are not in the letter, so those below are invented. */
export const letter2020 = {
  asOf: '30/4/2020',
  good: ['Văn Quan', 'Văn Lãng', 'Lộc Bình', 'Chi Lăng'],
  slow: ['Cao Lộc', 'Tràng Định', 'Bình Gia', 'Hữu Lũng'],
  lagging: [['Hồng Thái', 'Bình Gia'], ['Đội Cấn', 'Tràng Định'], ['Hòa Lạc', 'Hữu Lũng'], ['Nhật Tiến', 'Hữu Lũng'], ['Xuất Lễ', 'Cao Lộc']],
  bases: ['Công văn số 01/BCĐTW-VPĐP', 'Kế hoạch số 18/KH-UBND ngày 22/01/2020 của UBND tỉnh Lạng Sơn'],
} as const;

export const set2020 = 'commune-ntm-2016-2020';
const day = date('2020-04-30');

/** Millions of đồng and works by pace: assigned, disbursed, allocated, of it not started, works, of them not started; a number in common so that no two are alike. */
const paces = {
  good: { assigned: 20_000, disbursed: 6000, allocated: 18_000, idle: 1000, works: 12, notStarted: 1 },
  middle: { assigned: 20_000, disbursed: 2200, allocated: 18_000, idle: 4500, works: 12, notStarted: 4 },
  slow: { assigned: 20_000, disbursed: 500, allocated: 18_000, idle: 9500, works: 12, notStarted: 8 },
} as const;

export function districtsOf2020(places: Gazetteer): readonly { readonly unit: Unit; readonly pace: keyof typeof paces }[] {
  const named = (names: readonly string[], unit: Unit) => names.includes(unit.name);
  const province = places.findByCode('20', day);
  return (province ? places.children(province.id, day) : []).map((unit) => ({ unit, pace: named(letter2020.good, unit) ? 'good' : named(letter2020.slow, unit) ? 'slow' : 'middle' }));
}

/** As the districts would have reported them, typed. */
export function figuresOf2020(places: Gazetteer): { unit: string; measure: string; value: string }[] {
  const districts = districtsOf2020(places).flatMap(({ unit, pace }, index) => {
    const { assigned, disbursed, allocated, idle, works, notStarted } = paces[pace];
    const told = (measure: string, value: string) => ({ unit: unit.code, measure, value });
    return [
      told('assigned', `${assigned} triệu`), told('disbursed', `${disbursed + index} triệu`), told('allocated', `${allocated} triệu`),
      told('allocated-not-started', `${idle} triệu`), told('works-allocated', String(works)), told('works-not-started', String(notStarted)),
    ];
  });
  const communes = laggingUnits(places).flatMap((unit) => [{ unit: unit.code, measure: 'works-not-started', value: '2' }, { unit: unit.code, measure: 'allocated-not-started', value: '1.500 triệu' }]);
  return [...districts, ...communes];
}

export function laggingUnits(places: Gazetteer): Unit[] {
  return letter2020.lagging.map(([name, district]) => {
    const found = places.findByName(name, day).find((unit) => places.ancestors(unit.id).some((above) => above.name === district && places.provinceOf(above)?.code === '20'));
    if (!found) throw new Error(`no ${name} in ${district} in 2020`);
    return found;
  });
}

/** The five communes are registered for 2020; roads and schools are unmet on 1 January and still, other criteria of the good districts' communes were met since. */
export async function registeredIn2020(store: OpenStore, places: Gazetteer): Promise<void> {
  const lagging = laggingUnits(places);
  const good = districtsOf2020(places).filter(({ pace }) => pace === 'good').flatMap(({ unit }) => places.children(unit.id, day).filter(({ kind }) => kind === 'xã').slice(0, 1));
  const declared = (unit: Unit, no: number, on: string, met: boolean) => ({ unit: unit.id, set: set2020, item: String(no), asOf: date(on), value: { kind: 'declared', met } as const, note: '', source: { kind: 'form', ref: 'test', at: '', name: 'thử' } as const });
  const by = { person: 'mai', behalf: null, at: '2020-04-30T02:00:00.000Z' };
  await recorded(store, async ({ registrations, readings }) => {
    for (const unit of [...lagging, ...good]) await registrations.add({ unit: unit.id, kind: 'XA_NTM', year: 2020, set: set2020, origin: 'province-plan', registeredOn: date('2020-01-22'), met: 15, of: 19, plan: null, warnings: [], overriding: '', expectedOn: null, note: '' }, by);
    await readings.append([...lagging, ...good].flatMap((unit) => Array.from({ length: 19 }, (_, index) => declared(unit, index + 1, '2019-12-31', ![2, 5, 17].includes(index + 1)))), { ...by, batch: null });
    await readings.append(good.map((unit) => declared(unit, 17, '2020-04-20', true)), { ...by, batch: null });
  });
}
