import type { DeskAnswer, DutyAnswer, GivenAnswer } from '#http/schemas/duties.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import { codeAt, stepSeconds } from '#http/one-time-codes.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import { addAccount } from '#usecases/people/add-account.ts';
import { endTask } from '#usecases/people/end-task.ts';
import { Caller, cookieOf, type Answer, type House } from '#test/factories/a-house.ts';
import { aJpeg } from '#test/factories/a-picture.ts';
import { people } from '#test/people.ts';

/** What the matrix points at: things that lie in Long Đống or belong to one person. */
export interface Facts {
  /** An import of Lan's. */
  readonly batch: number;
  /** A reading under a criterion that was submitted. */
  readonly locked: number;
  /** A piece of evidence, and the file of another. */
  readonly piece: number;
  readonly sha: string;
  /** A push of Bắc Sơn. */
  readonly push: number;
  /** Number of the sending of Long Đống's report of November 2023. */
  readonly report: number;
  /** A title of Long Đống, and the campaign it is in. */
  readonly title: number;
  readonly campaign: number;
  /** Another session of Mai's. */
  readonly session: string;
  readonly delegation: number;
  readonly task: number;
  /** Of UBND tỉnh Lạng Sơn, by its id: a draft to write anew, one to issue, an issued one to recall, one to give its file, one that has it. */
  /** For whom and to whom a duty goes; one just given, one at work, and one with proof. */
  readonly duties: { readonly giver: string; readonly lead: string; readonly fresh: number; readonly received: number; readonly proven: number; readonly sha: string };
  readonly papers: { readonly body: string; readonly draft: number; readonly ready: number; readonly out: number; readonly bare: number; readonly whole: number };
  /** A registration of Long Đống. */
  readonly registration: number;
  /** Drafts of plans of the province: one to write anew, one with a target of facilities that is then issued. */
  readonly plan: number;
  readonly target: number;
  readonly readyPlan: number;
}

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const view = `unit=06328&set=${set}&asOf=${asOf}`;
const task = { kind: 'office', areaAsOf: asOf, criteria: null, basis: { number: '1', date: asOf, issuer: 'Thử' } } as const;

export async function matrixFacts(house: House): Promise<Facts> {
  const [lan, mai, hung] = [await house.as('lan'), await house.as('mai'), await house.as('hung')];
  const imported = ok(await lan.upload(`/api/v1/imports?name=mau.csv&set=${set}&asOf=${asOf}&dryRun=false`, 'unit,indicator,value\n06328,9,Đạt'));
  const locked = ok(await lan.put('/api/v1/readings', { unit: '06328', set, item: '4', asOf, text: 'Đạt', base: null }));
  ok(await lan.put('/api/v1/readings', { unit: '06328', set, item: '6', asOf, text: 'Chưa đạt', base: null }));
  ok(await lan.post('/api/v1/courses/moves', { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: [{ unit: '06328', set, criterion: 4, asOf }] }));
  const attach = async (seed: number) => ok(await lan.upload(`/api/v1/evidence?${view}&item=10&kind=photo&name=anh-${seed}.jpg`, aJpeg(seed)));
  const [removed, kept] = [await attach(1), await attach(2)];
  await house.as('mai');
  const sessions = ok(await mai.get('/api/v1/session/all')).json<{ sessions: { id: string; isCurrent: boolean }[] }>().sessions;
  const operator = operatorAtKeyboard();
  const added = await addAccount(house.office, operator, { ...task, login: 'tam', name: 'Người tạm', role: 'commune-officer', area: '06331' });
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  const given = await house.office.store.reading((shelves) => shelves.accounts.find('son'));
  const papers = await papersOf(mai, await house.as('van'));
  return {
    papers,
    duties: await dutiesOf(mai, hung),
    ...(await titlesOf(mai)),
    ...(await plansOf(lan, mai, papers.body)),
    batch: imported.json<{ batch: number }>().batch,
    push: ok(await hung.post('/api/v1/pushes', { unit: '185', asOf, places: [] })).json<{ id: number }>().id,
    report: await reportOf(lan),
    locked: locked.json<{ seq: number }>().seq,
    piece: removed.json<{ id: number }>().id,
    sha: kept.json<{ sha: string }>().sha,
    session: sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '',
    delegation: ok(await hung.get('/api/v1/delegations')).json<{ given: { id: number }[] }>().given[0]?.id ?? 0,
    task: given?.assignments[0]?.id ?? 0,
  };
}

async function reportOf(lan: Caller): Promise<number> {
  ok(await lan.put('/api/v1/period-reports/one', { unit: '06328', kind: 'month', from: '01/11/2023', texts: {}, send: true, base: null }));
  return ok(await lan.get('/api/v1/period-reports/one?unit=06328&kind=month&from=01/11/2023')).json<{ base: number }>().base;
}

async function dutiesOf(mai: Caller, hung: Caller): Promise<Facts['duties']> {
  const [province] = ok(await mai.get(`/api/v1/duties/desk?asOf=${asOf}`)).json<DeskAnswer>().givers;
  const [giver, lead] = [province?.id ?? '', province?.leads.find(({ name }) => name === 'UBND huyện Bắc Sơn')?.id ?? ''];
  const duty = { document: null, place: '', giver, leads: [lead], supporting: [], content: 'Ma trận nhiệm vụ', unit: null, asOf, criteria: [], deadline: 'thường xuyên', proof: '' };
  const given = async () => ok(await mai.post('/api/v1/duties', duty)).json<GivenAnswer>().duties[0]?.id ?? 0;
  const [fresh, received, proven] = [await given(), await given(), await given()];
  for (const id of [received, proven]) ok(await hung.post(`/api/v1/duties/${id}/events`, { kind: 'received', note: '' }));
  ok(await hung.upload(`/api/v1/duties/${proven}/proof?kind=progress&note=x&percent=5&name=anh.jpg`, aJpeg(9)));
  const { events } = ok(await hung.get(`/api/v1/duties/${proven}`)).json<DutyAnswer>();
  return { giver, lead, fresh, received, proven, sha: events.flatMap(({ files }) => files)[0]?.sha ?? '' };
}

async function papersOf(mai: Caller, van: Caller): Promise<Facts['papers']> {
  const issuer = ok(await mai.get(`/api/v1/documents/choices?asOf=${asOf}`)).json<{ draftFor: { id: string }[] }>().draftFor[0]?.id ?? '';
  const drafted = async () => ok(await mai.post('/api/v1/documents', { type: 'KH', issuer, subject: 'Ma trận', signer: '', recipients: [], cites: [], answers: null })).json<{ id: number }>().id;
  const issued = async () => {
    const id = await drafted();
    ok(await van.post(`/api/v1/documents/${id}/issue`, { date: '18/01/2023', number: null }));
    return id;
  };
  const [draft, ready, out, bare, whole] = [await drafted(), await drafted(), await issued(), await issued(), await issued()];
  ok(await van.upload(`/api/v1/documents/${whole}/file?name=kh.pdf`, '%PDF-1.7\n1 0 obj\n'));
  return { body: issuer, draft, ready, out, bare, whole };
}

async function plansOf(lan: Caller, mai: Caller, issuer: string): Promise<Pick<Facts, 'registration' | 'plan' | 'target' | 'readyPlan'>> {
  const registered = { unit: '06328', kind: 'XA_NTM', year: 2023, origin: 'own', registeredOn: '18/01/2023', expectedOn: '', overriding: 'Thử', note: '' };
  const { ids } = ok(await lan.post('/api/v1/registrations', { registrations: [registered] })).json<{ ids: number[] }>();
  const facility = { wording: 'Nhà văn hóa', due: '31/12/2023', target: { kind: 'facilities', facility: 'nhà văn hóa', count: 2, built: null } };
  const body = { paper: { issuer, subject: 'Ma trận kế hoạch', signer: '', recipients: [], cites: [] }, plan: { area: '20', from: '01/01/2023', to: '31/12/2023', set: null, campaign: null, aim: '', targets: [facility], tasks: [] } };
  const drafted = async () => ok(await mai.post('/api/v1/plans', body)).json<{ id: number }>().id;
  const [plan, readyPlan] = [await drafted(), await drafted()];
  const { measured } = ok(await mai.get(`/api/v1/plans/${readyPlan}?asOf=${asOf}`)).json<{ measured: { id: number }[] }>();
  return { registration: ids[0] ?? 0, plan, target: measured[0]?.id ?? 0, readyPlan };
}

/** Keeps accounts in Hưng Yên only. Sets a password and a second factor as an administrator must. */
export async function otherAdministrator(house: House): Promise<Caller> {
  const password = 'mật khẩu tạm của tỉnh khác';
  const own = 'một câu riêng để đăng nhập';
  const added = await addAccount(house.office, operatorAtKeyboard(), { ...task, login: 'quantri33', name: 'Quản trị Hưng Yên', role: 'admin', area: '33', password });
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  const caller = new Caller(house.app, cookieOf(await house.nobody.post('/api/v1/session', { login: 'quantri33', password })));
  ok(await caller.post('/api/v1/session/password', { present: password, next: own }));
  const { secret } = ok(await caller.post('/api/v1/session/second-factor', {})).json<{ secret: string }>();
  ok(await caller.post('/api/v1/session/second-factor/confirm', { code: codeAt(secret.replaceAll(' ', ''), Math.floor(Date.parse(house.clock.now()) / 1000 / stepSeconds)) }));
  if (ok(await caller.get('/api/v1/session')).json<MeAnswer>().waitsFor !== null) throw new Error('still waits');
  return caller;
}

/** Was commune officer of Long Đống until this moment; the session is still there. */
export async function formerOfficer(house: House): Promise<Caller> {
  const added = await addAccount(house.office, operatorAtKeyboard(), { ...people.lan, login: 'cuu', name: 'Người cũ' });
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  const first = new Caller(house.app, cookieOf(await house.nobody.post('/api/v1/session', { login: 'cuu', password: people.lan.password })));
  ok(await first.post('/api/v1/session/password', { present: people.lan.password, next: 'một câu riêng để đăng nhập' }));
  const account = await house.office.store.reading((shelves) => shelves.accounts.find('cuu'));
  for (const { id } of account?.assignments ?? []) await endTask(house.office, operatorAtKeyboard(), { task: id, reason: 'Nghỉ hưu' });
  return first;
}

function ok(answer: Answer): Answer {
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer;
}

async function titlesOf(mai: Caller): Promise<Pick<Facts, 'title' | 'campaign'>> {
  const title = { unit: '06328', kind: 'XA_NTM', titleYear: '2018', decision: '1/QĐ-UBND', decidedOn: '15/01/2019', issuer: 'Chủ tịch UBND tỉnh', set: '' };
  const registered = ok(await mai.post('/api/v1/titles', title)).json<{ titles: number[] }>();
  const terms = { openedOn: '01/11/2023', titlesUpTo: '31/12/2021', reviewBy: '31/12/2023', roadmapBy: '31/01/2024', completeBy: '31/12/2024' };
  const opened = ok(await mai.post('/api/v1/campaigns', { unit: '20', name: 'Ma trận', basis: 'QĐ 1494/QĐ-UBND', ...terms })).json<{ campaign: number }>();
  return { title: registered.titles[0] ?? 0, campaign: opened.campaign };
}
