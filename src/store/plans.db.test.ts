import { describe, expect, test } from 'vitest';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { NewPlan, PlanTask } from '#domain/plans/plan.ts';
import type { NewRegistration } from '#domain/plans/registration.ts';
import { instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';
import type { DraftDocument } from './programme-shelves.ts';

const hand = { person: 'mai', behalf: null, at: instant };
const paper: DraftDocument = { type: 'KH', issuer: null, issuerName: 'UBND tỉnh Lạng Sơn', subject: 'Kế hoạch năm 2023', signer: '', recipients: [], cites: [], answers: null };

const task: PlanTask = {
  content: 'Bê tông hóa đường trục thôn', leads: ['ubnd:06328@2004-07-08' as BodyId], supporting: [], unit: longDong, criteria: ['commune-ntm-2021-2025/2'],
  deadline: { kind: 'day', wording: 'trước 30/11/2023', spans: [{ from: date('2023-11-30'), to: date('2023-11-30') }] }, proof: 'biên bản nghiệm thu',
};

function aPlan(document: number, differs: Partial<NewPlan> = {}): NewPlan {
  return {
    document, area: longDong, from: date('2023-01-01'), to: date('2023-12-31'), set: 'commune-ntm-2021-2025', campaign: null, aim: 'Hoàn thành 19 tiêu chí', tasks: [task],
    targets: [
      { wording: '01 nhà văn hóa', due: date('2023-12-31'), target: { kind: 'facilities', facility: 'nhà văn hóa thôn', count: 5, built: 1 } },
      { wording: 'giữ danh hiệu', due: date('2024-12-31'), target: { kind: 'keep-titles', title: 'XA_NTM', count: 58, campaign: null } },
    ],
    ...differs,
  };
}

function aRegistration(differs: Partial<NewRegistration> = {}): NewRegistration {
  return {
    unit: longDong, kind: 'XA_NTM', year: 2023, set: 'commune-ntm-2021-2025', origin: 'province-plan', registeredOn: date('2023-01-18'), met: 14, of: 19,
    plan: null, warnings: [{ kind: 'gap', missing: 5, months: 3, limit: 0.5 }], overriding: 'đã bố trí vốn', expectedOn: date('2023-12-31'), note: '', ...differs,
  };
}

describe.each(engines)('the shelves of registrations and plans on %s', (engine) => {
  async function aDocument(): Promise<{ store: OpenStore; document: number }> {
    const store = await withLongDong(await aStore(engine));
    let document = 0;
    await recorded(store, async ({ documents }) => {
      document = await documents.draft(paper, hand);
    });
    return { store, document };
  }

  test('a registration is given back with the newest thing said of it', async () => {
    const { store, document } = await aDocument();
    await recorded(store, async ({ registrations }) => {
      expect(await registrations.add(aRegistration(), hand)).toBe(1);
      expect(await registrations.add(aRegistration({ year: 2024, origin: 'own', expectedOn: null, warnings: [] }), hand)).toBe(2);
    });
    expect(await store.reading(({ registrations }) => registrations.find(1))).toEqual({ ...aRegistration(), id: 1, state: 'registered', reason: '' });
    await recorded(store, ({ registrations }) => registrations.judge(1, { state: 'accepted', reason: '', plan: document }, hand));
    await recorded(store, ({ registrations }) => registrations.judge(1, { state: 'carried', reason: 'chưa đủ vốn', plan: null }, hand));
    expect(await store.reading(({ registrations }) => registrations.ofUnits([longDong], 2023))).toEqual([{ ...aRegistration({ plan: null }), id: 1, state: 'carried', reason: 'chưa đủ vốn' }]);
    expect(await store.reading(({ registrations }) => registrations.ofUnits([longDong], null))).toMatchObject([{ id: 1, state: 'carried' }, { id: 2, state: 'registered' }]);
    expect(await store.reading(({ registrations }) => registrations.find(3))).toBeUndefined();
  });

  test('a plan saved again says only what it says now, and a facility built is told of the newest', async () => {
    const { store, document } = await aDocument();
    await recorded(store, ({ plans }) => plans.save(aPlan(document, { aim: 'bản đầu', tasks: [] }), hand));
    await recorded(store, ({ plans }) => plans.save(aPlan(document), hand));
    const kept = await store.reading(({ plans }) => plans.find(document));
    const { targets, ...rest } = aPlan(document);
    expect(kept).toEqual({ ...rest, targets: targets.map((target, index) => ({ ...target, id: index + 3 })) });
    for (const built of [3, 4]) await recorded(store, ({ plans }) => plans.reportBuilt(3, built, hand));
    expect(await store.reading(({ plans }) => plans.ofAreas([longDong]))).toMatchObject([{ document, targets: [{ target: { kind: 'facilities', built: 4 } }, { target: { count: 58 } }] }]);
    expect(await store.reading(({ plans }) => Promise.all([plans.ofAreas([]), plans.find(document + 1)]))).toEqual([[], undefined]);
  });

  test('nothing in these tables can be changed or taken away', async () => {
    const { store, document } = await aDocument();
    await recorded(store, async ({ registrations, plans }) => {
      await registrations.add(aRegistration(), hand);
      await plans.save(aPlan(document), hand);
    });
    await expect(store.db.updateTable('registrations').set({ overriding: '' }).execute()).rejects.toThrow();
    await expect(store.db.deleteFrom('plan_targets').execute()).rejects.toThrow();
    await expect(store.db.updateTable('plans').set({ aim: 'khác' }).execute()).rejects.toThrow();
  });
});
