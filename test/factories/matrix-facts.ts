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
  /** Another session of Mai's. */
  readonly session: string;
  readonly delegation: number;
  readonly task: number;
}

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const view = `unit=06328&set=${set}&asOf=${asOf}`;
const task = { kind: 'office', areaAsOf: asOf, criteria: null, basis: { number: '1', date: asOf, issuer: 'Thử' } } as const;

export async function matrixFacts(house: House): Promise<Facts> {
  const [lan, mai, hung] = [await house.as('lan'), await house.as('mai'), await house.as('hung')];
  const imported = ok(await lan.upload(`/api/v1/imports?name=mau.csv&set=${set}&asOf=${asOf}&dryRun=false`, 'unit,indicator,value\n06328,9,Đạt'));
  const locked = ok(await lan.put('/api/v1/readings', { unit: '06328', set, item: '4', asOf, text: 'Đạt', base: null }));
  ok(await lan.post('/api/v1/courses/moves', { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: [{ unit: '06328', set, criterion: 4, asOf }] }));
  const attach = async (seed: number) => ok(await lan.upload(`/api/v1/evidence?${view}&item=10&kind=photo&name=anh-${seed}.jpg`, aJpeg(seed)));
  const [removed, kept] = [await attach(1), await attach(2)];
  await house.as('mai');
  const sessions = ok(await mai.get('/api/v1/session/all')).json<{ sessions: { id: string; isCurrent: boolean }[] }>().sessions;
  const operator = operatorAtKeyboard();
  const added = await addAccount(house.office, operator, { ...task, login: 'tam', name: 'Người tạm', role: 'commune-officer', area: '06331' });
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  const given = await house.office.store.reading((shelves) => shelves.accounts.find('son'));
  return {
    batch: imported.json<{ batch: number }>().batch,
    locked: locked.json<{ seq: number }>().seq,
    piece: removed.json<{ id: number }>().id,
    sha: kept.json<{ sha: string }>().sha,
    session: sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '',
    delegation: ok(await hung.get('/api/v1/delegations')).json<{ given: { id: number }[] }>().given[0]?.id ?? 0,
    task: given?.assignments[0]?.id ?? 0,
  };
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
