import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyByName } from '#domain/bodies/body-by-name.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { date } from '#domain/calendar.ts';
import type { PlanAnswer } from '#http/schemas/plans.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { figureTraces } from '#documents/write/paper-traces.ts';
import { aGuest, done, expectFact, goldenLaw, unitId, type GoldenFact } from '#test/factories/golden.ts';
import { ntm2020, printedPlan, received, recipients, type TypedTask } from '#test/factories/golden-plan.ts';
import { set2020 } from '#test/papers/urging-letter-2020.ts';

const rounds = '02 đợt: tháng 6 và tháng 10 năm 2020';
const appraisal = 'từ tháng 5 đến tháng 12 năm 2020';

/** The plan of a department for 2020. Its number and day are lost: those it is given here are ours. Sentences are ours too. */
const facts: readonly GoldenFact[] = [
  [1, 'Sở Xây dựng', 'head'], [1, 'UBND tỉnh Lạng Sơn', 'head'], [1, 'Kế hoạch', 'head'], [1, '/KH-SXD', 'head'], [1, 'nông thôn mới năm 2020', 'subject'],
  [2, 'Kế hoạch số 18/KH-UBND ngày 22/01/2020 của UBND tỉnh Lạng Sơn', 'bases'],
  [3, 'Xã đạt chuẩn nông thôn mới (trong kế hoạch của tỉnh): 13 đơn vị', 'I'], [3, '03 xã khó khăn do tỉnh chọn', 'I'],
  [4, '1980/QĐ-TTg ngày 17/10/2016', 'I'], [4, 'Tiêu chí số 1 (Quy hoạch)', 'I'], [4, 'Tiêu chí số 9 (Nhà ở dân cư)', 'I'],
  [5, '76/SXD-QLN&TTBĐS ngày 07/02/2017', 'I'], [5, '1203/SXD-QLN&TTBĐS&HTKT ngày 30/9/2019', 'I'], [6, '818/NQ-UBTVQH14 ngày 21/11/2019', 'I'], [6, '818/NQ-UBTVQH14 ngày 21/11/2019', 'II'],
  [7, 'tăng 31 đơn vị, từ 126 lên 157/181 đơn vị (69,6% lên 86,7%)', 'I'], [8, rounds, 'I'], [8, rounds, 'II'], [9, appraisal, 'I'],
  [10, '1. Phòng Quản lý nhà, thị trường bất động sản và Hạ tầng kỹ thuật', 'II'], [10, '2. Phòng Quy hoạch kiến trúc và Phát triển đô thị', 'II'], [10, '3. UBND các huyện, thành phố', 'II'],
  [11, 'UBND tỉnh (b/c)', 'recipients'], [11, 'UBND các huyện, thành phố', 'recipients'], [11, 'VP ĐP CTQGXD NTM tỉnh', 'recipients'], [11, 'Lãnh đạo Sở', 'recipients'],
  [11, 'Các phòng: QLN, TTBĐS&HTKT; QHKT&PTĐT (thực hiện)', 'recipients'], [11, 'Lưu: VT, QLNTTBĐ&HTKT_(NVD)', 'recipients'],
  [12, 'KT. Giám đốc', 'signature'], [12, 'Phó Giám đốc', 'signature'], [12, 'Nguyễn Mạnh Tuấn', 'signature'],
];

describe.each(engines)('the plan of a department for 2020, entered and printed, on %s', (engine) => {
  let house: House;
  let writer: Caller;
  let printed: Awaited<ReturnType<typeof printedPlan>>;

  beforeAll(async () => {
    house = await aHouse(engine, { law: goldenLaw });
    const province = unitId(house, '20', '2020-03-01') as UnitId;
    writer = await aGuest(house, { login: 'soxaydung', name: 'Nông Văn Xây', role: 'department', area: '20', kind: 'criterion-ownership', department: 'SXD', criteria: [`${ntm2020}/1`, `${ntm2020}/9`] });
    const clerk = await aGuest(house, { login: 'vanthuso', name: 'Vi Thị Số', role: 'clerk', area: '20', department: 'SXD' });
    const [officer, provinceClerk] = [await house.as('mai'), await house.as('van')];
    const body = (kind: string) => `${kind}:${province}`;
    const districts = house.office.places.children(province, date('2020-03-01'));
    const communes = districts.flatMap(({ id }) => house.office.places.children(id, date('2020-03-01'))).filter(({ kind }) => kind === 'xã');
    expect(communes).toHaveLength(181);
    const registrations = communes.filter((_, index) => index % 14 === 0).slice(0, 13).map(({ code }) => ({ unit: code, kind: 'XA_NTM', year: 2020, origin: 'province-plan', registeredOn: '22/01/2020', expectedOn: '', overriding: 'Tỉnh giao trong kế hoạch năm (số minh họa)', note: '' }));
    done(await officer.post(api.register(), { registrations }));
    const cites = await received(provinceClerk, body('ubnd'), [{ type: 'KH', sign: '18/KH-UBND', date: '22/01/2020', issuerName: 'UBND tỉnh Lạng Sơn', subject: 'Xây dựng nông thôn mới tỉnh năm 2020' }]);
    const [houses, planning] = [[body('sxd-qln')], [body('sxd-qhkt')]];
    const committees = districts.map(({ id }) => `ubnd:${id}`);
    const task = (leads: readonly string[], content: string, criteria: readonly number[], deadline = '', supporting: readonly string[] = []): TypedTask => ({ content, leads: [...leads], supporting: [...supporting], unit: null, criteria: criteria.map((no) => `${ntm2020}/${no}`), deadline, proof: '' });
    printed = await printedPlan(house, { writer, clerk }, {
      paper: {
        issuer: body('sxd'), subject: 'Thực hiện tiêu chí quy hoạch và tiêu chí nhà ở dân cư trong xây dựng nông thôn mới năm 2020', signer: 'KT. Nguyễn Mạnh Tuấn', cites,
        recipients: recipients('UBND tỉnh (b/c)', 'UBND các huyện, thành phố', 'VP ĐP CTQGXD NTM tỉnh', 'Lãnh đạo Sở', 'Các phòng: QLN, TTBĐS&HTKT; QHKT&PTĐT (thực hiện)', 'Lưu: VT, QLNTTBĐ&HTKT_(NVD)'),
      },
      plan: {
        area: '20', from: '01/02/2020', to: '31/12/2020', set: ntm2020, campaign: null, aim: 'Giúp các xã đăng ký năm 2020, trong đó có 03 xã khó khăn do tỉnh chọn, đạt hai tiêu chí của Sở theo Quyết định số 1980/QĐ-TTg ngày 17/10/2016 của Thủ tướng Chính phủ.',
        targets: [{ wording: 'Xã đạt tiêu chí quy hoạch', due: '31/12/2020', target: { kind: 'criterion-count', set: ntm2020, criterion: 1, before: 126, count: 157, of: 181 } }],
        tasks: [
          task(houses, 'Kiểm tra tại xã việc thực hiện hai tiêu chí theo Công văn số 76/SXD-QLN&TTBĐS ngày 07/02/2017 và Công văn số 1203/SXD-QLN&TTBĐS&HTKT ngày 30/9/2019', [1, 9], rounds, planning),
          task(houses, 'Thẩm định hồ sơ 02 tiêu chí của các xã điểm', [1, 9], appraisal, planning),
          task(planning, 'Hướng dẫn điều chỉnh quy hoạch, trước hết tại xã sáp nhập theo Nghị quyết số 818/NQ-UBTVQH14 ngày 21/11/2019', [1], rounds),
          task(committees, 'Lập kế hoạch của huyện, giao việc cho phòng chuyên môn và các xã', [], 'trong năm 2020'),
        ],
      },
    }, { date: '03/02/2020', number: null });
  });
  afterAll(() => house.close());

  test.each(facts)('fact %i: “%s” stands in %s', (...fact) => {
    expectFact(printed, fact);
  });

  test('the set that was in force is the one of 2016-2020, and 157 of 181 is measured against the 181 communes of that year', async () => {
    expect(ntm2020).toBe(set2020);
    const { measured, draft } = done<PlanAnswer>(await writer.get(api.plan(printed.id, { asOf: '31/12/2020' })));
    expect(measured[0]?.measured).toMatchObject({ before: 126, target: 157, of: 181, shares: { before: 69.6, target: 86.7 }, missing: [{ kind: 'no-reading', units: 181 }] });
    expect(draft.plan.targets[0]?.target).toMatchObject({ criterion: 1 });
    const figure = figureTraces(printed.paper).find(({ text }) => text.includes('157/181'));
    expect(figure).toMatchObject({ set: set2020, asOf: '2020-02-03', items: ['1'], grounds: [{ kind: 'target', plan: printed.id, id: measured[0]?.id }] });
    expect(figure?.units).toHaveLength(181);
  });

  test('a division is one body under each of its names', () => {
    const { places, law } = house.office;
    const province = places.findByCode('20', date('2020-03-01'));
    const named = (name: string) => province && bodyByName(law.programme.bodies, places, name, province, date('2020-03-01'))?.id;
    expect(named('Phòng Quản lý Nhà và Thị trường Bất động sản')).toBe(`sxd-qln:${province?.id ?? ''}`);
    expect(named('Phòng Quản lý Nhà, thị trường bất động sản và Hạ tầng kỹ thuật')).toBe(`sxd-qln:${province?.id ?? ''}`);
  });

  test('thirteen that registered and thirty-one that are added are two figures', () => {
    expect(printed.parts.I).toContain('13 đơn vị');
    expect(printed.parts.I).toContain('tăng 31 đơn vị');
  });

  test('two rounds and the months of appraisal are terms with their days, one duty for each lead', async () => {
    const given = await house.office.store.reading(({ duties }) => duties.ofDocument(printed.id));
    expect(printed.duties).toBe(14);
    expect(given.slice(0, 2).map(({ deadline: { kind, spans } }) => [kind, spans])).toEqual([
      ['rounds', [{ from: '2020-06-01', to: '2020-06-30' }, { from: '2020-10-01', to: '2020-10-31' }]],
      ['period', [{ from: '2020-05-01', to: '2020-12-31' }]],
    ]);
  });
});
