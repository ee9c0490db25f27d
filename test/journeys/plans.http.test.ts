import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IssuedPlanAnswer, PlanAnswer, PlansAnswer } from '#http/schemas/plans.ts';
import type { CheckedAnswer, RegistrationsAnswer, VillagesPreviewAnswer } from '#http/schemas/registrations.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { date } from '#domain/calendar.ts';
import type { FigureTrace } from '#documents/write/paper-traces.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { api } from '#web/paths.ts';
import { engines } from '#test/factories/database.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { brokenGrounds } from '#test/factories/follow-grounds.ts';
import { untracedFigures } from '#test/factories/untraced-figures.ts';

const day = '28/11/2023';
const nangCao = 'commune-ntm-nang-cao-2021-2025';
const refused = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];

const aRegistration = (unit: string, kind: string, differs: object = {}) => ({ unit, kind, year: 2023, origin: 'province-plan', registeredOn: '18/01/2023', expectedOn: '', overriding: '', note: '', ...differs });

function aPlan(issuer: string, differs: object = {}, paper: object = {}) {
  return {
    paper: { issuer, subject: 'Thực hiện xây dựng nông thôn mới năm 2023 trên địa bàn huyện', signer: 'KT. Dương Công Vĩ', recipients: [{ body: null, name: 'UBND tỉnh', purpose: 'b/c' }], cites: [{ document: null, text: 'Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh', role: 'basis' }], ...paper },
    plan: {
      area: '185', from: '01/01/2023', to: '31/12/2023', set: 'commune-ntm-2021-2025', campaign: null, aim: 'Giữ vững các tiêu chí đã đạt.',
      targets: [
        { wording: 'Hoàn thành tiêu chí giao thông', due: '31/12/2023', target: { kind: 'criterion-count', set: 'commune-ntm-2021-2025', criterion: 2, before: 7, count: 9, of: 17 } },
        { wording: 'Xây nhà văn hóa thôn', due: '31/12/2023', target: { kind: 'facilities', facility: 'nhà văn hóa thôn', count: 5, built: null } },
      ],
      tasks: [
        { content: 'Bê tông hóa đường trục thôn', leads: [], supporting: [], unit: null, criteria: ['commune-ntm-2021-2025/2'], deadline: 'trước 30/11/2023', proof: '' },
        { content: 'Tổng hợp kết quả hằng tháng', leads: [], supporting: [], unit: null, criteria: [], deadline: 'thường xuyên', proof: '' },
      ],
      ...differs,
    },
  };
}

describe.each(engines)('registrations and plans through HTTP, on %s', (engine) => {
  let house: House;
  let [hung, mai, lan, van, khach]: (Caller | undefined)[] = [];
  let [district, longDong, dongY] = ['', '', ''];
  beforeAll(async () => {
    house = await aHouse(engine);
    [hung, mai, lan, van, khach] = [await house.as('hung'), await house.as('mai'), await house.as('lan'), await house.as('van'), await house.as('khach')];
    const at = (code: string) => house.office.places.findByCode(code, '2023-11-28' as never)?.id ?? '';
    [district, longDong, dongY] = [`ubnd:${at('185')}`, `ubnd:${at('06328')}`, `ubnd:${at('06337')}`];
  });
  afterAll(() => house.close());
  const who = (caller: Caller | undefined): Caller => caller ?? house.nobody;

  test('GIVEN Đồng Ý at 13/19 WHEN it registers for kiểu mẫu THEN it is warned, refused without a reason, and the reason stays on the record', async () => {
    for (let no = 1; no <= 19; no += 1) {
      const answer = await who(hung).put(api.reading(), { unit: '06337', set: nangCao, item: String(no), asOf: '15/01/2023', text: no <= 13 ? 'Đạt' : 'Chưa đạt', base: null, note: '' });
      expect(answer.statusCode, answer.body).toBe(200);
    }
    const asked = { registrations: [aRegistration('06337', 'XA_NTM_KM')] };
    const [checked] = (await who(hung).post(api.checkRegistrations(), asked)).json<CheckedAnswer>().checked;
    expect(checked).toMatchObject({ met: 13, of: 19, needsReason: true });
    expect(checked?.warnings.map(({ kind }) => kind)).toEqual(['ladder', 'debt-unknown', 'gap']);
    expect(refused(await who(hung).post(api.register(), asked))).toEqual([422, ['reason-for-registration']]);
    const registered = await who(hung).post(api.register(), { registrations: [aRegistration('06337', 'XA_NTM_KM', { overriding: 'Tỉnh đã đưa vào kế hoạch năm' })] });
    expect(registered.statusCode, registered.body).toBe(200);
    const { registrations } = (await who(hung).get(api.registrations({ unit: '185', asOf: day, year: 2023 }))).json<RegistrationsAnswer>();
    expect(registrations).toMatchObject([{ unit: '06337', title: 'XA_NTM_KM', metThen: 13, of: 19, overriding: 'Tỉnh đã đưa vào kế hoạch năm', state: 'registered' }]);
    expect(registrations[0]?.unmet).toEqual([14, 15, 16, 17, 18, 19]);
  });

  test('a commune registers itself and nobody else; others are refused', async () => {
    expect((await who(lan).post(api.register(), { registrations: [aRegistration('06328', 'XA_NTM', { origin: 'own' })] })).statusCode).toBe(200);
    expect(refused(await who(lan).post(api.register(), { registrations: [aRegistration('06355', 'XA_NTM')] }))).toEqual([403, ['not-yours']]);
    expect(refused(await who(khach).get(api.registrations({ unit: '185', asOf: day })))).toEqual([403, ['not-yours']]);
    expect(refused(await who(lan).post(api.judgeRegistrations(), { ids: [2], step: 'accepted', reason: '', plan: null }))).toEqual([403, ['not-yours']]);
    const own = (await who(lan).get(api.registrations({ unit: '185', asOf: day }))).json<RegistrationsAnswer>();
    expect([own.part?.map(({ code }) => code), own.registrations.map(({ unit }) => unit)]).toEqual([['06328'], ['06328']]);
  });

  test('villages of many communes come in one paste: doubts first, then all of them, with the missing ones added', async () => {
    const rows = [['Xã', 'Thôn', 'Danh hiệu', 'Năm'], ...['Long Đống', 'Vũ Sơn'].flatMap((commune) => Array.from({ length: 10 }, (_, at) => [at === 0 ? commune : '', `Thôn ${at + 1} ${commune}`, 'Khu dân cư NTM kiểu mẫu', '2023']))];
    const body = { area: '185', registeredOn: '18/01/2023', origin: 'district-effort', mayCreate: false, overriding: '', fileName: '', rows };
    const doubted = (await who(hung).post(api.previewVillages(), body)).json<VillagesPreviewAnswer>();
    expect([doubted.doubts.length, doubted.doubts[0]?.at, doubted.doubts[0]?.code]).toEqual([20, 'B2', 'unknown-village']);
    expect(refused(await who(hung).post(api.registerVillages(), body))).toEqual([422, ['doubts-remain']]);
    const stored = await who(hung).post(api.registerVillages(), { ...body, mayCreate: true });
    expect([stored.statusCode, stored.json<{ created: number }>().created], stored.body).toEqual([200, 20]);
    const listed = (await who(hung).get(api.registrations({ unit: '06355', asOf: day, year: 2023 }))).json<RegistrationsAnswer>();
    expect(listed.registrations.filter(({ level }) => level === 'village')).toHaveLength(10);
    const printed = await who(hung).get(api.report('villages', { unit: '185', asOf: day, format: 'json' }));
    expect(printed.json(), printed.body).toMatchObject({ total: 20, byOrigin: { 'district-effort': 20 }, communes: 2 });
  });

  test('what is judged goes into a plan, is refused with a reason, or stands anew next year', async () => {
    const [dongYs, longDongs] = [1, 2];
    expect(refused(await who(hung).post(api.judgeRegistrations(), { ids: [longDongs], step: 'carried', reason: '  ', plan: null }))).toEqual([422, ['reason-for-judging']]);
    expect((await who(hung).post(api.judgeRegistrations(), { ids: [longDongs], step: 'carried', reason: 'Chưa bố trí đủ vốn', plan: null })).statusCode).toBe(200);
    expect(refused(await who(hung).post(api.judgeRegistrations(), { ids: [longDongs], step: 'accepted', reason: '', plan: null }))).toEqual([409, ['registration-step']]);
    const anew = (await who(hung).get(api.registrations({ unit: '06328', asOf: '31/12/2023', year: 2024 }))).json<RegistrationsAnswer>();
    expect(anew.registrations.filter(({ level }) => level === 'commune')).toMatchObject([{ unit: '06328', year: 2024, overriding: 'Chưa bố trí đủ vốn' }]);
    expect((await who(mai).post(api.judgeRegistrations(), { ids: [dongYs], step: 'accepted', reason: '', plan: null })).statusCode).toBe(200);
    const printed = (await who(mai).get(api.report('registrations', { unit: '185', asOf: day, format: 'json' }))).json<{ total: number }>();
    expect(printed.total).toBe(2);
  });

  test('a plan is drafted, its targets are measured, criteria without a target are told, and its paper reads as an official one', async () => {
    const typed = aPlan(district);
    expect(refused(await who(hung).post(api.newPlan(), typed))).toEqual([422, ['task-without-lead', 'task-without-lead']]);
    const tasks = [{ ...typed.plan.tasks[0], leads: [longDong, dongY] }, { ...typed.plan.tasks[1], leads: [longDong], supporting: [dongY] }];
    const drafted = await who(hung).post(api.newPlan(), aPlan(district, { tasks }));
    expect(drafted.statusCode, drafted.body).toBe(200);
    const { id } = drafted.json<{ id: number }>();
    expect((await who(hung).put(api.savePlan(id), aPlan(district, { tasks, aim: 'Nâng chất lượng các tiêu chí.' }))).statusCode).toBe(200);
    const seen = (await who(hung).get(api.plan(id, { asOf: day }))).json<PlanAnswer>();
    expect(seen).toMatchObject({ state: 'draft', mayEdit: true, mayIssue: false, tally: { total: 2, unknown: 2 }, draft: { plan: { aim: 'Nâng chất lượng các tiêu chí.' } } });
    expect(seen.measured.map(({ measured: { before, now, target, missing } }) => [before, now, target, missing.map(({ kind }) => kind)])).toEqual([[7, null, 9, ['no-reading']], [null, null, 5, ['not-reported']]]);
    expect(seen.untargeted.map(({ no }) => no)).toContain(10);
    expect(refused(await who(khach).get(api.plan(id, { asOf: day })))).toEqual([404, ['unknown-plan']]);
    expect(refused(await who(lan).get(api.plan(id, { asOf: day })))).toEqual([404, ['unknown-plan']]);

    const target = seen.measured[1]?.id ?? 0;
    expect((await who(hung).post(api.reportBuilt(id), { target, built: 5 })).statusCode).toBe(200);
    const paper = (await who(hung).get(api.planPaper(id, { asOf: day, format: 'json' }))).json<{ isDraft: boolean; totals: object; organisation: object[]; paper: { blocks: { kind: string; number: string }[]; signatures: { lines: string[] }[] } }>();
    expect(paper).toMatchObject({ isDraft: true, sign: '/KH-UBND', totals: { total: 2, reached: 1, unknown: 1, tasks: 2, duties: 3 }, organisation: [{ bodies: ['UBND xã Long Đống'] }, { bodies: ['UBND xã Đồng Ý'] }] });
    expect(paper.paper.blocks.filter(({ kind }) => kind === 'section').map(({ number }) => number)).toEqual(['I', 'II']);
    expect(paper.paper.signatures[0]?.lines).toEqual(['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch']);
    const { paper: body, traces } = (await who(hung).get(api.planPaper(id, { asOf: day, format: 'json' }))).json<{ paper: Paper; traces: FigureTrace[] }>();
    expect(untracedFigures(body, ['trước 30/11/2023'])).toEqual([]);
    expect(await brokenGrounds(house, traces.flatMap(({ grounds = [] }) => grounds), date('2023-11-28'))).toEqual([]);
    const [road, houses] = ['Hoàn thành tiêu chí giao thông', 'Xây nhà văn hóa thôn'].map((wording) => traces.find(({ text }) => text.startsWith(wording)));
    expect(road).toMatchObject({ text: 'Hoàn thành tiêu chí giao thông: tăng 02 đơn vị, từ 7 lên 9/17 đơn vị (41,2% lên 52,9%).', set: 'commune-ntm-2021-2025', items: ['2'], grounds: [{ kind: 'target', plan: id, id: seen.measured[0]?.id }] });
    expect([road?.units.length, houses]).toMatchObject([17, { units: [], items: [], grounds: [{ kind: 'target', plan: id, id: target }] }]);
    expect(traces.find(({ text }) => text.includes('Vũ Sơn'))?.grounds).toHaveLength(20);
    const word = await who(hung).get(api.planPaper(id, { asOf: day, format: 'docx' }));
    expect([word.statusCode, word.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect(refused(await who(hung).get(api.planPaper(id, { asOf: day, format: 'xlsx' })))).toEqual([404, ['unknown-format']]);
  });

  test('WHEN the clerk numbers the plan of the province THEN its paper is frozen, every body has its duties, nothing in it changes any more, and its recall withdraws the duties', async () => {
    const province = `ubnd:${house.office.places.findByCode('20', '2023-11-28' as never)?.id ?? ''}`;
    const tasks = [{ content: 'Chỉ đạo các xã hoàn thành tiêu chí', leads: [district], supporting: [], unit: null, criteria: ['commune-ntm-2021-2025/2'], deadline: 'trước 15/12/2023', proof: '' }];
    const body = aPlan(province, { area: '20', targets: [], tasks });
    const { id } = (await who(mai).post(api.newPlan(), body)).json<{ id: number }>();
    expect(refused(await who(mai).post(api.issuePlan(id), { date: '18/01/2023', number: null }))).toEqual([403, ['not-yours']]);
    const issued = await who(van).post(api.issuePlan(id), { date: '18/01/2023', number: 18 });
    expect([issued.statusCode, issued.json<IssuedPlanAnswer>()], issued.body).toMatchObject([200, { sign: '18/KH-UBND', duties: 1 }]);
    const duties = await house.office.store.reading((shelves) => shelves.duties.ofDocument(id));
    expect(duties).toMatchObject([{ lead: district, giver: province, content: 'Chỉ đạo các xã hoàn thành tiêu chí', sources: [{ document: id, place: 'II.1' }] }]);
    const document = await house.office.store.reading((shelves) => shelves.documents.find(id));
    const frozen = await house.office.store.files.read(document?.files.printed ?? '');
    expect((await who(mai).get(api.planPaper(id, { asOf: day, format: 'docx' }))).rawPayload.equals(Buffer.from(frozen ?? []))).toBe(true);
    expect(refused(await who(mai).put(api.savePlan(id), body))).toEqual([409, ['plan-not-draft']]);
    const signed = Buffer.from('%PDF-1.7\n% bản đã ký\n');
    expect((await who(van).upload(api.keepDocumentFile(id, 'kh18-da-ky.pdf'), signed)).statusCode).toBe(200);
    expect(refused(await who(van).upload(api.keepDocumentFile(id, 'kh18-lan-hai.pdf'), signed))).toEqual([409, ['file-kept-already']]);
    const fileOf = async (kind: 'printed' | 'signed') => (await who(mai).get(api.documentFile(id, kind))).rawPayload;
    expect([await fileOf('printed'), await fileOf('signed')]).toEqual([Buffer.from(frozen ?? []), signed]);

    const { plans } = (await who(lan).get(api.plans({ unit: '06328', asOf: day }))).json<PlansAnswer>();
    expect(plans).toMatchObject([{ id, sign: '18/KH-UBND', area: '20' }]);
    const part = (await who(hung).get(api.plan(id, { asOf: day, part: '185' }))).json<PlanAnswer>();
    expect(part.draft.plan.tasks).toHaveLength(1);
    expect((await who(hung).get(api.plan(id, { asOf: day, part: '181' }))).json<PlanAnswer>().draft.plan.tasks).toEqual([]);
    const begun = await who(hung).get(api.startPlan({ unit: '185', year: 2024, issuer: district, from: id }));
    expect(begun.json(), begun.body).toMatchObject({ paper: { cites: [{ document: id, role: 'basis' }] }, plan: { from: '2024-01-01', to: '2024-12-31', tasks: [{ deadline: 'trước 15/12/2024' }] } });

    expect((await who(van).post(api.recallDocument(id), { reason: 'Ban hành nhầm' })).statusCode).toBe(200);
    const [withdrawn] = await house.office.store.reading((shelves) => shelves.duties.ofDocument(id));
    expect(withdrawn?.events).toMatchObject([{ kind: 'given' }, { kind: 'withdrawn', note: 'Ban hành nhầm', person: 'van' }]);
  });
});
