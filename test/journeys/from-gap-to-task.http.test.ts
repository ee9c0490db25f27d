import { createHash } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureTraces } from '#documents/write/paper-traces.ts';
import { date } from '#domain/calendar.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { AuditAnswer, VerifyAnswer } from '#http/schemas/audit.ts';
import type { CampaignAnswer, PreviewAnswer } from '#http/schemas/campaigns.ts';
import type { DocumentAnswer, DocumentChoicesAnswer, ReceivedAnswer } from '#http/schemas/documents.ts';
import type { DutiesAnswer, DutyAnswer } from '#http/schemas/duties.ts';
import type { EnterReadingsAnswer } from '#http/schemas/grid.ts';
import type { EditPlanBody, IssuedPlanAnswer } from '#http/schemas/plans.ts';
import type { BoardAnswer, PushAnswer } from '#http/schemas/pushes.ts';
import type { RoadmapAnswer, WrittenRoadmapLine } from '#http/schemas/roadmaps.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { aJpeg } from '#test/factories/a-picture.ts';
import { engines } from '#test/factories/database.ts';
import { brokenGrounds } from '#test/factories/follow-grounds.ts';
import { aGuest, brokenRules, done } from '#test/factories/golden.ts';
import { untracedFigures } from '#test/factories/untraced-figures.ts';
import type { Person } from '#test/people.ts';

const reviewed = '28/11/2023';
const april = '30/4/2024';
const ntm = 'commune-ntm-2021-2025';
const nangCao = 'commune-ntm-nang-cao-2021-2025';
const [longDong, dongY] = ['06328', '06337'];
const million = 1_000_000;

const refusals = (answer: Answer) => answer.json<RefusalAnswer>().refusals.map(({ code, at }) => `${code} @ ${at ?? ''}`);

/** The pairs of commune and unmet item that a table of the plan names. */
function gapsIn(paper: Paper, label: string): string[] {
  const { rows = [] } = (paper.appendices.find((appendix) => appendix.label === label)?.facts ?? {}) as { rows?: { unit: string; unmet: string[] }[] };
  return rows.flatMap(({ unit, unmet }) => unmet.map((item) => `${unit} ${item}`)).toSorted();
}

describe.each(engines)('from the gap to the plan to the task to the answer, on %s', (engine) => {
  let house: House;
  let [mai, hung, thu, lan, giao, van, binhGiaClerk] = [] as unknown as [Caller, Caller, Caller, Caller, Caller, Caller, Caller];
  const told: InjectOptions[] = [];
  let [first, second] = ['', ''];
  let bodies: DocumentChoicesAnswer['recipients'] = [];
  let [campaign, plan, push, letter, hungs, unmetRoad] = [0, 0, 0, 0, 0, 0];
  let frozen: Buffer;

  const remembered = (caller: Caller) => {
    const send = caller.send.bind(caller);
    return Object.assign(caller, { send: async (options: InjectOptions) => {
      const answer = await send(options);
      if (answer.statusCode === 200) told.push(options);
      return answer;
    } });
  };
  beforeAll(async () => {
    house = await aHouse(engine);
    const of = async (person: Person) => remembered(await house.as(person));
    [mai, hung, thu, lan, giao, van] = [await of('mai'), await of('hung'), await of('thu'), await of('lan'), await of('giao'), await of('van')];
    binhGiaClerk = remembered(await aGuest(house, { login: 'vtbg', name: 'Văn thư Bình Gia', role: 'clerk', area: '181' }));
    const communes = done<{ units: { code: string; kind: string }[] }>(await mai.get(api.places({ under: '181', asOf: reviewed }))).units.filter(({ kind }) => kind === 'xã');
    [first, second] = [communes[0]?.code ?? '', communes[1]?.code ?? ''];
    bodies = done<DocumentChoicesAnswer>(await mai.get(api.documentChoices(reviewed))).recipients;
  });
  afterAll(() => house.close());

  const body = (name: string) => bodies.find((one) => one.name === name)?.id ?? expect.fail(`no ${name}`);
  const declare = async (who: Caller, unit: string, set: string, unmet: readonly number[]) => {
    const cells = Array.from({ length: 19 }, (_, at) => ({ unit, set, item: String(at + 1), asOf: reviewed, text: unmet.includes(at + 1) ? 'Chưa đạt' : 'Đạt', base: null }));
    const { taken, refused } = done<EnterReadingsAnswer>(await who.put(api.readings(), { operation: `journey-${unit}`, cells }));
    expect([taken.length, refused]).toEqual([19, []]);
    return taken;
  };
  const planPaper = async () => done<{ isDraft: boolean; sign: string; paper: Paper }>(await mai.get(api.planPaper(plan, { asOf: '18/12/2023', format: 'json' })));
  const planFile = async () => (await mai.get(api.planPaper(plan, { asOf: '18/12/2023', format: 'docx' }))).rawPayload;
  const document = async (id: number) => done<DocumentAnswer>(await mai.get(api.document(id)));
  const mine = async (who: Caller, from: number) => done<DutiesAnswer>(await who.get(api.duties({ whose: 'mine', document: from }))).duties;
  const thread = async () => done<PushAnswer>(await mai.get(api.push(push))).letters;

  test('GIVEN titles of four communes WHEN Mai has previewed and opened the campaign and they are read THEN each gap is known, and the review frozen', async () => {
    const titled = (unit: string, kind: string, titleYear: string, decision: string, decidedOn: string) => ({ unit, kind, titleYear, decision, decidedOn, issuer: 'Chủ tịch UBND tỉnh', set: kind === 'XA_NTM' ? 'commune-ntm-2016-2020' : '' });
    const register = [titled(longDong, 'XA_NTM', '2018', '11/QĐ-UBND', '15/01/2019'), titled(dongY, 'XA_NTM', '2017', '12/QĐ-UBND', '20/12/2017'), titled(dongY, 'XA_NTM_NC', '2020', '13/QĐ-UBND', '20/01/2021'), titled(first, 'XA_NTM', '2019', '14/QĐ-UBND', '10/01/2020'), titled(second, 'XA_NTM', '2020', '15/QĐ-UBND', '12/01/2021')];
    for (const title of register) done(await mai.post(api.registerTitle(), title));
    const opening = { unit: '20', name: 'Hoàn thiện tiêu chí', basis: 'Quyết định số 1494/QĐ-UBND', openedOn: '01/11/2023', titlesUpTo: '31/12/2021', reviewBy: reviewed, roadmapBy: '15/12/2023', completeBy: '31/12/2024' };
    expect(done<PreviewAnswer>(await mai.post(api.previewCampaign(), opening))).toMatchObject({ lines: 4, later: 0, refusals: [], counts: [{ lines: 3 }, { lines: 1 }] });
    campaign = done<{ campaign: number }>(await mai.post(api.openCampaign(), opening)).campaign;

    const [, road] = await declare(lan, longDong, ntm, [2, 6]);
    unmetRoad = road?.seq ?? 0;
    await declare(hung, dongY, nangCao, [5]);
    await declare(thu, first, ntm, [2, 5]);
    await declare(thu, second, ntm, []);
    expect((await hung.post(api.freezeReview(campaign), { asOf: reviewed })).statusCode).toBe(403);
    done(await mai.post(api.freezeReview(campaign), { asOf: reviewed }));
    const { frozen: isFrozen, lines } = done<CampaignAnswer>(await mai.get(api.campaign(campaign)));
    expect([isFrozen, new Map(lines.map(({ unit, unmet }) => [unit.code, unmet]))]).toEqual([true, new Map([[longDong, ['2', '6']], [dongY, ['5']], [first, ['2', '5']], [second, []]])]);
  });

  test('Hùng fills the roadmap of Bắc Sơn and declares it whole, which is refused while a line lacks its cost or its day', async () => {
    expect(done(await hung.post(api.buildRoadmap(campaign), { unit: '185' }))).toEqual({ units: 2, proposed: 3, kept: 0 });
    const declared = () => hung.post(api.declareRoadmap(campaign), { unit: '185' });
    expect(refusals(await declared())).toEqual([`line-incomplete @ ${longDong} 2 cost`, `line-incomplete @ ${longDong} 6 cost`, `line-incomplete @ ${dongY} 5 cost`]);
    const cost = { central: 0, province: 300 * million, district: 50 * million, commune: 0, other: 0 };
    const fill = async (due: (item: string) => string | null) => {
      const { lines } = done<RoadmapAnswer>(await hung.get(api.roadmap(campaign)));
      const owner = body('UBND huyện Bắc Sơn');
      done(await hung.put(api.roadmapLines(campaign), { lines: lines.map(({ unit, item, doer, note, seq }): WrittenRoadmapLine => ({ unit, item, solution: 'Bố trí vốn, hoàn thành trong kỳ', owner, doer, note, cost, after: null, due: due(item), base: seq })) }));
    };
    await fill((item) => (item === '6' ? null : '2024-06-30'));
    expect(refusals(await declared())).toEqual([`line-incomplete @ ${longDong} 6 due`]);
    await fill(() => '2024-06-30');
    expect(done(await declared())).toMatchObject({ lines: 3 });
    const { declarations, totals } = done<RoadmapAnswer>(await mai.get(api.roadmap(campaign)));
    expect([declarations.map(({ area, person, lines }) => [area.code, person, lines]), totals.cost.province, totals.uncosted]).toEqual([[['185', 'hung', 3]], 900 * million, 2]);
  });

  const aPlan = (): EditPlanBody => {
    const task = (leads: string[], content: string, criteria: number[], proof = '') => ({ content, leads, supporting: [], unit: null, criteria: criteria.map((no) => `${ntm}/${no}`), deadline: 'trước ngày 31/12/2030', proof });
    const districts = [body('UBND huyện Bắc Sơn'), body('UBND huyện Bình Gia')];
    return {
      paper: {
        issuer: body('UBND tỉnh Lạng Sơn'), subject: 'Hoàn thiện các tiêu chí nông thôn mới tại các xã đã được công nhận', signer: 'KT. Dương Công Vĩ', cites: [{ document: null, text: 'Quyết định số 1494/QĐ-UBND ngày 14/9/2022 của UBND tỉnh', role: 'basis' }],
        recipients: [...districts.map((id) => ({ body: id, name: '', purpose: 'để thực hiện' })), { body: body('Sở Giao thông vận tải'), name: '', purpose: 'để thực hiện' }],
      },
      plan: {
        area: '20', from: '01/11/2023', to: '31/12/2024', set: ntm, campaign, aim: 'Các xã đã được công nhận đáp ứng bộ tiêu chí mới.',
        targets: [{ wording: 'Giữ vững danh hiệu xã nông thôn mới', due: '31/12/2024', target: { kind: 'keep-titles', title: 'XA_NTM', count: 3, campaign } }],
        tasks: [task(districts, 'Hoàn thành các tiêu chí còn lại theo lộ trình', [2, 5, 6], 'Báo cáo kết quả'), task([body('Sở Giao thông vận tải')], 'Hướng dẫn các xã về tiêu chí giao thông', [2])],
      },
    };
  };

  test('Mai drafts the plan: it prints as a draft with Biểu 01–04, which plan exactly what is unmet', async () => {
    plan = done<{ id: number }>(await mai.post(api.newPlan(), aPlan())).id;
    const { isDraft, sign, paper } = await planPaper();
    expect(untracedFigures(paper)).toEqual([]);
    expect(await brokenGrounds(house, figureTraces(paper).flatMap(({ grounds = [] }) => grounds), date('2023-12-18'))).toEqual([]);
    expect([isDraft, sign, paper.date, paper.appendices.map(({ label }) => label)]).toEqual([true, '/KH-UBND', null, ['Biểu 01', 'Biểu 02', 'Biểu 03', 'Biểu 04']]);
    expect(gapsIn(paper, 'Biểu 01')).toEqual([`${longDong} 2`, `${longDong} 6`, `${first} 2`, `${first} 5`].toSorted());
    expect(gapsIn(paper, 'Biểu 03')).toEqual(gapsIn(paper, 'Biểu 01'));
    expect([gapsIn(paper, 'Biểu 02'), gapsIn(paper, 'Biểu 04')]).toEqual([[`${dongY} 5`], [`${dongY} 5`]]);
    expect(await brokenRules(house, await planFile())).toEqual([]);
    expect(done<DocumentAnswer>(await van.get(api.document(plan))).page).toEqual({ kind: 'plan', id: plan });
    for (const who of [hung, thu]) expect([(await who.get(api.plan(plan, { asOf: reviewed }))).statusCode, await mine(who, plan)]).toEqual([404, []]);
  });

  test('WHEN Vân numbers the plan THEN its file is frozen, and its duties reach every addressee', async () => {
    expect((await mai.post(api.issuePlan(plan), { date: '18/12/2023', number: 245 })).statusCode).toBe(403);
    expect(done<IssuedPlanAnswer>(await van.post(api.issuePlan(plan), { date: '18/12/2023', number: 245 }))).toMatchObject({ sign: '245/KH-UBND', duties: 3 });
    frozen = await planFile();
    expect((await document(plan)).files).toMatchObject([{ kind: 'printed', name: '245-KH-UBND.docx', sha: createHash('sha256').update(frozen).digest('hex') }]);
    expect([await brokenRules(house, frozen), (await planPaper()).isDraft]).toEqual([[], false]);
    expect(refusals(await mai.put(api.savePlan(plan), aPlan()))).toEqual(['plan-not-draft @ ']);
    const named = async (who: Caller) => (await mine(who, plan)).map(({ lead, state, criteria }) => [lead.name, state, criteria.map(({ item }) => item).join()]);
    expect([await named(hung), await named(thu), await named(giao)]).toEqual([[['UBND huyện Bắc Sơn', 'given', '2,5,6']], [['UBND huyện Bình Gia', 'given', '2,5,6']], [['Sở Giao thông vận tải', 'given', '2']]]);
    hungs = (await mine(hung, plan))[0]?.id ?? 0;
  });

  test('Hùng receives his duty, reports on it, proves it done, and Mai accepts', async () => {
    done(await hung.post(api.dutyEvents(hungs), { kind: 'received', note: '' }));
    done(await hung.post(api.dutyEvents(hungs), { kind: 'progress', note: 'đã khởi công', percent: 60 }));
    expect(refusals(await hung.post(api.dutyEvents(hungs), { kind: 'done', note: 'xong' }))).toEqual(['duty-proof-needed @ files']);
    done(await hung.upload(api.dutyProof(hungs, { kind: 'done', note: 'đã hoàn thành', name: 'nghiệm thu.jpg' }), aJpeg(7)));
    expect((await thu.post(api.dutyEvents(hungs), { kind: 'accepted', note: '' })).statusCode).toBe(404);
    done(await mai.post(api.dutyEvents(hungs), { kind: 'accepted', note: '' }));
    const { state, events, sources } = done<DutyAnswer>(await hung.get(api.duty(hungs)));
    done(await lan.put(api.reading(), { unit: longDong, set: ntm, item: '2', asOf: reviewed, text: 'Đạt', base: unmetRoad }));
    expect((await planFile()).equals(frozen)).toBe(true);
    expect([state, events.map(({ kind, person }) => `${kind} ${person}`), sources.map(({ sign }) => sign)]).toEqual(['accepted', ['given van', 'received hung', 'progress hung', 'done hung', 'accepted mai'], ['245/KH-UBND']]);
  });

  test('in April the board names Bình Gia slow and says why, and what is not known of the others', async () => {
    const figures = (unit: string, values: Record<string, string>) => Object.entries(values).map(([measure, value]) => ({ unit, measure, value }));
    done(await mai.put(api.enterFigures(), { asOf: april, source: 'Báo cáo tháng 4/2024 (số minh họa)', figures: [
      ...figures('185', { 'assigned': '20.000 triệu', 'disbursed': '6.000 triệu', 'allocated': '18.000 triệu', 'allocated-not-started': '1.000 triệu', 'works-allocated': '12', 'works-not-started': '1' }),
      ...figures('181', { 'assigned': '20.000 triệu', 'disbursed': '500 triệu', 'allocated': '18.000 triệu', 'allocated-not-started': '9.500 triệu', 'works-allocated': '12', 'works-not-started': '8' }),
    ] }));
    const { board } = done<BoardAnswer>(await mai.get(api.pushBoard({ unit: '20', asOf: april })));
    expect(board.lines.filter(({ proposed }) => proposed !== 'unranked').map(({ unit, proposed }) => [unit, proposed])).toEqual([['185', 'good'], ['181', 'slow']]);
    const why = new Map(board.lines.find(({ unit }) => unit === '181')?.components.map((component) => [component.id, component]));
    expect(why.get('disbursement')).toMatchObject({ state: 'known', expected: 0.18, share: { part: 500 * million, whole: 20_000 * million, of: 'assigned' } });
    expect(why.get('not-started')).toMatchObject({ state: 'known', share: { part: 9500 * million, whole: 18_000 * million }, beside: { part: 8, whole: 12 } });
    expect(why.get('criteria')).toMatchObject({ state: 'missing', reason: 'none-registered' });
    expect(board.lines.find(({ unit }) => unit === '183')?.components.find(({ id }) => id === 'disbursement')).toMatchObject({ state: 'missing', reason: 'no-figures' });
    push = done<{ id: number }>(await mai.post(api.savePush(), { unit: '20', asOf: april, places: board.lines.map(({ unit, proposed }) => ({ unit, proposed, chosen: proposed, reason: '' })) })).id;
  });

  test('the letter to the slow is drafted, numbered and printed, and its answer is asked of Bình Gia', async () => {
    letter = done<{ document: number }>(await mai.post(api.draftPushLetter(push), { to: 'slow', answerBy: '20/5/2024', context: '', signer: { name: 'Nông Văn Chánh', right: 'head' }, bases: null })).document;
    expect((await mai.post(api.issueDocument(letter), { date: '05/5/2024', number: null })).statusCode).toBe(403);
    done(await van.post(api.issueDocument(letter), { date: '05/5/2024', number: null, division: 'KHTT' }));
    const { paper } = done<{ paper: Paper }>(await mai.get(api.pushLetter(push, 'json')));
    const words = JSON.stringify(paper.blocks);
    expect([paper.isDraft, paper.sign, paper.date, paper.addressees[0]]).toEqual([false, '01/VPĐP-KHTT', '2024-05-05', 'Ủy ban nhân dân huyện Bình Gia']);
    for (const said of ['huyện Bình Gia', 'chậm nhất ngày 20/5/2024', 'giải ngân', 'chưa khởi công']) expect(words).toContain(said);
    const file = (await mai.get(api.pushLetter(push, 'docx'))).rawPayload;
    expect([await brokenRules(house, file), (await document(letter)).files.map(({ sha }) => sha)]).toEqual([[], [createHash('sha256').update(file).digest('hex')]]);
    expect([(await document(letter)).page, done<DocumentAnswer>(await thu.get(api.document(letter))).page]).toEqual([{ kind: 'push', id: push }, null]);
    expect((await thread()).map(({ document: { sign }, answers, duties }) => [sign, answers, duties.map(({ name, state }) => [name, state])])).toEqual([['01/VPĐP-KHTT', [], [['UBND huyện Bình Gia', 'given']]]]);
    expect([await mine(hung, letter), (await mine(thu, letter)).map(({ due }) => due)]).toEqual([[], ['2024-05-20']]);
  });

  test('the answer of Bình Gia comes back on the same thread once it is numbered, and is told on the push', async () => {
    const drafted = done<{ id: number }>(await thu.post(api.documents(), { type: 'CV', issuer: body('UBND huyện Bình Gia'), subject: 'Trả lời công văn đôn đốc tiến độ', signer: 'Hà Thị Thu', recipients: [{ body: body('Văn phòng Điều phối NTM tỉnh Lạng Sơn'), name: '', purpose: '' }], cites: [], answers: letter }));
    expect((await thread())[0]?.answers).toEqual([]);
    done(await binhGiaClerk.post(api.issueDocument(drafted.id), { date: '15/5/2024', number: 77, division: 'VP' }));
    const came = { at: body('Văn phòng Điều phối NTM tỉnh Lạng Sơn'), arrivedOn: '16/5/2024', type: 'CV', issuer: body('UBND huyện Bình Gia'), issuerName: '', sign: '77/UBND-VP', date: '15/5/2024', subject: 'Trả lời công văn đôn đốc tiến độ', signer: '', cites: [], answers: letter };
    expect(done<ReceivedAnswer>(await van.post(api.receiveDocument(), came))).toMatchObject({ id: drafted.id, arrival: 1 });
    const [duty] = await mine(thu, letter);
    done(await thu.post(api.dutyEvents(duty?.id ?? 0), { kind: 'received', note: '' }));
    done(await thu.upload(`${api.dutyProof(duty?.id ?? 0, { kind: 'done', note: 'đã trả lời', name: 'công văn.jpg' })}&document=${drafted.id}`, aJpeg(8)));
    done(await mai.post(api.dutyEvents(duty?.id ?? 0), { kind: 'accepted', note: '' }));
    expect(await thread()).toMatchObject([{ answers: [{ id: drafted.id, sign: '77/UBND-VP', issuerName: 'UBND huyện Bình Gia' }], duties: [{ name: 'UBND huyện Bình Gia', state: 'accepted' }] }]);
    expect((await document(letter)).thread.answeredBy.map(({ sign }) => sign)).toEqual(['77/UBND-VP']);
  });

  test('khach, who repeats everything that was asked and done, is refused each time and sees none of it', async () => {
    const khach = await house.as('khach');
    const got: { route: string; answer: Answer }[] = [];
    for (const options of told) got.push({ route: `${options.method ?? ''} ${String(options.url).replace(/\?.*/, '')}`, answer: await khach.send(options) });
    const open = got.filter(({ answer }) => answer.statusCode === 200);
    const openAt = (route: string) => open.filter((one) => one.route === route).map(({ answer }) => answer);
    // The country is everybody's to look at, and each is told of what is his own: nothing of this.
    expect([...new Set(open.map(({ route }) => route))]).toEqual(['GET /api/v1/places', 'GET /api/v1/documents/choices', 'PUT /api/v1/readings/batch', 'GET /api/v1/duties']);
    const drafts = openAt('GET /api/v1/documents/choices').flatMap((answer) => answer.json<DocumentChoicesAnswer>().draftFor);
    expect([drafts.length > 0, drafts.filter(({ id }) => bodies.some((other) => other.id === id))]).toEqual([true, []]);
    for (const answer of openAt('PUT /api/v1/readings/batch')) expect(answer.json()).toMatchObject({ taken: [], unchanged: [], conflicts: [] });
    for (const answer of openAt('GET /api/v1/duties')) expect(answer.json()).toMatchObject({ duties: [] });
    const closed = got.filter(({ answer }) => answer.statusCode !== 200).map(({ answer }) => `${answer.statusCode} ${answer.json<RefusalAnswer>().refusals[0]?.code}`);
    expect(new Set(closed)).toEqual(new Set(['403 not-yours', '404 unknown-plan', '404 unknown-document', '404 unknown-duty']));
  });

  test('the log of it holds, with a line for each deed', async () => {
    const admin = await house.as('quantri');
    const { audit, board, files } = done<VerifyAnswer>(await admin.get(api.verify()));
    expect([audit.broken, board.equal, files.broken]).toEqual([null, true, []]);
    const entries: AuditAnswer['entries'] = [];
    for (let before: number | undefined; ; before = entries.at(-1)?.seq) {
      const page = done<AuditAnswer>(await admin.get(api.audit(before === undefined ? {} : { before }))).entries;
      if (page.length === 0) break;
      entries.push(...page);
    }
    const deeds = entries.toReversed().filter(({ deed, person }) => deed !== 'sign-in' && person !== 'quantri').map(({ person, deed }) => `${person} ${deed}`);
    expect(deeds.slice(deeds.indexOf('mai register-title'))).toEqual([
      ...Array<string>(5).fill('mai register-title'), 'mai open-campaign', 'lan enter-reading', 'hung enter-reading', 'thu enter-reading', 'thu enter-reading', 'mai open-campaign',
      ...Array<string>(4).fill('hung edit-roadmap'), 'mai edit-plan', 'mai print-report', 'van issue-document', 'mai print-report',
      'hung answer-duty', 'hung answer-duty', 'hung answer-duty', 'mai judge-duty', 'lan enter-reading', 'mai print-report',
      'mai enter-progress', 'mai push', 'mai push', 'van issue-document', 'mai print-report',
      'thu draft-document', 'vtbg issue-document', 'van receive-document', 'thu answer-duty', 'thu answer-duty', 'mai judge-duty',
    ]);
  });
});
