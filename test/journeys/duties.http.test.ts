import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import type { DeskAnswer, DutiesAnswer, DutyAnswer, DutyCountsAnswer, DutyLine, GivenAnswer } from '#http/schemas/duties.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { aJpeg } from '#test/factories/a-picture.ts';
import { engines } from '#test/factories/database.ts';
import { aPaperOf } from '#test/factories/a-duty.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const land = {
  place: 'III.3', leads: ['ubnd:185@1999-01-01'], supporting: [] as string[], content: 'Hoàn thành việc cấp giấy chứng nhận quyền sử dụng đất cho nhà văn hóa thôn, khu thể thao',
  unit: null, asOf, criteria: [`${set}/6`], deadline: 'trong năm 2030', proof: 'Giấy chứng nhận đã cấp',
};

const ok = (answer: Answer): Answer => {
  expect(answer.statusCode, answer.body).toBe(200);
  return answer;
};
const refusal = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];

describe.each(engines)('a duty from paper to acceptance, on %s', (engine) => {
  let house: House;
  let mai: Caller;
  let hung: Caller;
  let lan: Caller;
  let khach: Caller;
  let papers: readonly number[];
  let bacSon: string;
  let province: string;
  let duty: number;
  beforeAll(async () => {
    house = await aHouse(engine);
    [mai, hung, lan, khach] = [await house.as('mai'), await house.as('hung'), await house.as('lan'), await house.as('khach')];
    papers = [await aPaperOf(house.office, '01/10/2022'), await aPaperOf(house.office, '30/11/2023')];
  });
  afterAll(() => house.close());

  const view = async (who: Caller, id = duty) => ok(await who.get(api.duty(id))).json<DutyAnswer>();
  const moves = ({ moves }: DutyAnswer) => moves.map(({ event }) => event);
  const say = (who: Caller, kind: string, more: object = {}) => who.post(api.dutyEvents(duty), { kind, note: '', ...more });

  test('Mai may give for the bodies of her province, to its districts, communes’ districts and departments', async () => {
    const { givers } = ok(await mai.get(api.dutyDesk({ asOf }))).json<DeskAnswer>();
    expect(givers.map(({ name }) => name)).toContain('UBND tỉnh Lạng Sơn');
    const leads = givers[0]?.leads ?? [];
    bacSon = leads.find(({ name }) => name === 'UBND huyện Bắc Sơn')?.id ?? '';
    province = givers[0]?.id ?? '';
    expect(leads.filter(({ kind, level }) => kind === 'ubnd' && level === 'district')).toHaveLength(11);
    expect(leads.some(({ name, isOwn }) => name === 'Sở Tài nguyên và Môi trường' && isOwn)).toBe(true);
    expect((await khach.get(api.dutyDesk({ asOf }))).json<DeskAnswer>().givers.flatMap(({ leads: own }) => own.map(({ id }) => id))).not.toContain(bacSon);
  });

  test('Mai gives the duty of land certificates from one paper, and cites the other for the same duty', async () => {
    const given = ok(await mai.post(api.duties(), { ...land, giver: province, leads: [bacSon], document: papers[0] })).json<GivenAnswer>();
    duty = given.duties[0]?.id ?? 0;
    expect(given.duties).toEqual([{ id: duty, lead: bacSon, due: '2030-12-31' }]);
    const again = { leads: [bacSon], content: 'Rà soát thủ tục đăng ký đất đai, cấp giấy chứng nhận quyền sử dụng đất đối với nhà văn hóa thôn', criteria: [] };
    expect(ok(await mai.post(api.dutiesAlike(), again)).json<{ duties: DutyLine[] }>().duties.map(({ id }) => id)).toEqual([duty]);
    ok(await mai.post(api.citeDuty(duty), { document: papers[1], place: 'III.1' }));
    expect(refusal(await mai.post(api.citeDuty(duty), { document: papers[1], place: 'III.1' }))).toEqual([409, ['already-cited']]);
    expect((await view(mai)).sources).toMatchObject([{ document: papers[0], place: 'III.3' }, { document: papers[1], place: 'III.1' }]);
    expect(ok(await mai.get(api.duties({ whose: 'given', document: papers[1] ?? 0 }))).json<DutiesAnswer>().duties).toHaveLength(1);
  });

  test('everything wrong with a duty is told at once, and nothing is given', async () => {
    const wrong = { ...land, giver: province, leads: [bacSon, 'ubnd:109@1999-01-01', 'không có'], document: null, content: ' ', deadline: 'trước ngày 70/11/2023', criteria: [`${set}/99`] };
    const answer = await mai.post(api.duties(), wrong);
    expect(refusal(answer)).toEqual([422, ['duty-text-needed', 'bad-date', expect.stringMatching(/unknown-body|body-outside/), 'unknown-body', 'unknown-item']]);
    expect(refusal(await khach.post(api.duties(), { ...land, giver: province, leads: [bacSon], document: null }))).toEqual([403, ['not-yours']]);
  });

  test('the district receives it, reports half of it with proof and asks for more time', async () => {
    expect(moves(await view(hung))).toEqual(['received', 'extension-asked']);
    expect(refusal(await say(hung, 'done', { note: 'xong' }))).toEqual([409, ['wrong-duty-state']]);
    ok(await say(hung, 'received'));
    ok(await hung.upload(api.dutyProof(duty, { kind: 'progress', note: 'đã đo 8/17 xã', percent: 50, name: 'đo đạc.jpg' }), aJpeg(5)));
    ok(await say(hung, 'extension-asked', { note: 'mưa lũ', deadline: 'tháng 3/2031' }));
    expect(await view(hung)).toMatchObject({ state: 'under-way', percent: 50, isAsked: true, due: '2030-12-31' });
    const sha = (await view(mai)).events.flatMap(({ files }) => files)[0]?.sha ?? '';
    expect((await mai.get(api.dutyFile(duty, sha))).headers['content-type']).toBe('image/jpeg');
    expect(refusal(await khach.get(api.dutyFile(duty, sha)))).toEqual([404, ['not-found']]);
  });

  test('more time is granted, the duty done, returned with a reason, done again and accepted', async () => {
    expect(refusal(await say(hung, 'extended', { note: 'tự cho', deadline: 'tháng 3/2031' }))).toEqual([403, ['not-your-side']]);
    ok(await say(mai, 'extended', { note: 'đồng ý', deadline: 'tháng 3/2031' }));
    expect(await view(mai)).toMatchObject({ due: '2031-03-31', isAsked: false });
    ok(await say(hung, 'done', { note: 'đã cấp đủ' }));
    expect(refusal(await say(mai, 'returned'))).toEqual([422, ['duty-note-needed']]);
    ok(await say(mai, 'returned', { note: 'thiếu giấy của 2 thôn' }));
    expect(refusal(await say(hung, 'done', { note: 'đã bổ sung' }))).toEqual([422, ['duty-proof-needed']]);
    ok(await hung.upload(api.dutyProof(duty, { kind: 'done', note: 'đã bổ sung', name: 'giấy.jpg' }), aJpeg(6)));
    ok(await say(mai, 'accepted'));
    const last = await view(mai);
    expect([last.state, last.timing, moves(last)]).toEqual(['accepted', 'closed', []]);
    expect(last.events.map(({ kind }) => kind)).toEqual(['given', 'cited', 'received', 'progress', 'extension-asked', 'extended', 'done', 'returned', 'done', 'accepted']);
    expect(last.events.find(({ kind }) => kind === 'progress')).toMatchObject({ person: 'hung', behalf: null });
    const { entries } = (await (await house.as('quantri')).get(api.audit({}))).json<AuditAnswer>();
    expect(entries.filter(({ deed }) => deed === 'answer-duty' || deed === 'judge-duty')).toHaveLength(8);
  });

  test('a stranger sees nothing, the commune what concerns it, and lists count what is late', async () => {
    expect(refusal(await khach.get(api.duty(duty)))).toEqual([404, ['unknown-duty']]);
    expect(refusal(await khach.post(api.dutyEvents(duty), { kind: 'received', note: '' }))).toEqual([404, ['unknown-duty']]);
    expect(refusal(await khach.get(api.duties({ whose: 'area', unit: '185', asOf })))).toEqual([403, ['not-yours']]);
    const late = ok(await hung.post(api.duties(), { ...land, giver: bacSon, leads: ['ubnd:06328@2004-07-08'], unit: '06328', document: papers[1], deadline: 'trước ngày 15/12/2023' })).json<GivenAnswer>();
    const mine = ok(await lan.get(api.duties({ whose: 'mine', timing: 'overdue' }))).json<DutiesAnswer>();
    expect(mine.duties.map(({ id }) => id)).toEqual([late.duties[0]?.id]);
    expect(mine.counts).toMatchObject({ overdue: 1, closed: 0 });
    const { criteria } = ok(await lan.get(api.dutyCounts({ unit: '06328', set, asOf }))).json<DutyCountsAnswer>();
    expect(criteria.filter(({ all }) => all > 0)).toEqual([{ no: 6, open: 1, overdue: 1, all: 1 }]);
    expect((await view(lan, late.duties[0]?.id)).ladder).toMatchObject([{ name: 'UBND xã Long Đống', isReached: true }, { name: 'UBND tỉnh Lạng Sơn', isReached: true }]);
    expect(ok(await mai.get(api.duties({ whose: 'area', unit: '185', asOf }))).json<DutiesAnswer>().duties).toHaveLength(2);
  });

  test('a long list is told in parts: how many there are, and the next of them', async () => {
    const all = ok(await mai.get(api.duties({ whose: 'area', unit: '20', asOf }))).json<DutiesAnswer>();
    expect(all.duties.length).toBeGreaterThan(1);
    const rest = ok(await mai.get(api.duties({ whose: 'area', unit: '20', asOf, skip: 1 }))).json<DutiesAnswer>();
    expect([rest.total, rest.duties]).toEqual([all.duties.length, all.duties.slice(1)]);
  });

  test('somebody who stands in says it for the one who is away, and both names are kept', async () => {
    const given = ok(await mai.post(api.duties(), { ...land, giver: province, leads: [bacSon], document: null, deadline: 'thường xuyên' })).json<GivenAnswer>();
    const id = given.duties[0]?.id ?? 0;
    const thu = await house.as('thu');
    expect(refusal(await thu.post(api.dutyEvents(id), { kind: 'received', note: '' }))).toEqual([404, ['unknown-duty']]);
    ok(await thu.post(`${api.dutyEvents(id)}?behalf=hung`, { kind: 'received', note: '' }));
    expect((await view(mai, id)).events.at(-1)).toMatchObject({ kind: 'received', person: 'thu', behalf: 'hung' });
  });

  test('the table of duties prints paper, place, term and result', async () => {
    const table = ok(await mai.get(api.report('tasks', { unit: '20', asOf: house.clock.today(), format: 'json' }))).json<{ tasks: object[]; total: number; overdue: number; paper: { rows: { cells: { text: string }[] }[] } }>();
    expect(table).toMatchObject({ total: 3, overdue: 1 });
    const row = table.paper.rows.find(({ cells }) => cells.some(({ text }) => text.startsWith('đã nghiệm thu')));
    expect(row?.cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['UBND huyện Bắc Sơn', 'tháng 3/2031', '100%']));
    expect(refusal(await mai.get(api.report('criteria', { unit: '20', asOf, format: 'json' })))).toEqual([404, ['unknown-set']]);
  });
});
