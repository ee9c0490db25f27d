import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MeAnswer, RefusalAnswer, SessionsAnswer } from '#http/schemas/session.ts';
import { aHouse, Caller, cookieOf, type Answer, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { people, standIn, type Person } from '#test/people.ts';

const session = '/api/v1/session';
const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';

const codesOf = (answer: Answer) => answer.json<RefusalAnswer>().refusals.map(({ code }) => code);
const sessionsOf = async (caller: Caller) => (await caller.get(`${session}/all`)).json<SessionsAnswer>().sessions;
const end = (caller: Caller, url: string) => caller.send({ method: 'DELETE', url: session + url });

describe.each(engines)('sessions and accounts, on %s', (engine) => {
  let house: House;
  beforeAll(async () => { house = await aHouse(engine, { behindProxy: true }); });
  afterAll(() => house.close());

  const enter = async (login: string, password: string, headers: Record<string, string> = {}) =>
    house.nobody.send({ method: 'POST', url: session, payload: { login, password }, headers });
  const at = async (person: Person, address: string, device: string) =>
    new Caller(house.app, cookieOf(await enter(person, people[person].password, { 'x-forwarded-for': address, 'user-agent': device })));
  const lines = async () => house.office.store.reading((shelves) => shelves.audit.list(6));

  test('a person sees where they are signed in, by device and address, and which of it is here', async () => {
    const [here] = [await at('lan', '203.0.113.1', chrome), await at('lan', '203.0.113.2', 'curl/8.5.0')];
    const listed = await sessionsOf(here);
    expect(listed.map(({ device, address, way, isCurrent }) => [device, address, way, isCurrent])).toEqual([['', '203.0.113.2', 'password', false], ['Chrome · Windows', '203.0.113.1', 'password', true]]);
    for (const { begun, lastUsed } of listed) for (const instant of [begun, lastUsed]) expect(Math.abs(Date.parse(instant) - Date.parse(house.clock.now()))).toBeLessThan(20_000);
    const stored = await house.store.db.selectFrom('sign_in_sessions').select('token').where('user_id', '=', 'lan').execute();
    for (const { token } of stored) expect(JSON.stringify(listed)).not.toContain(token);
  });

  test('ends one of them, all but this one, and never somebody else’s', async () => {
    const [here, there, elsewhere, hung] = [await house.as('mai'), await house.as('mai'), await house.as('mai'), await house.as('hung')];
    const idOf = async (caller: Caller) => (await sessionsOf(caller)).find(({ isCurrent }) => isCurrent)?.id ?? '';
    expect(codesOf(await end(hung, `/all/${await idOf(there)}`))).toEqual(['unknown-session']);
    expect((await end(here, `/all/${await idOf(there)}`)).json()).toEqual({ ended: 1 });
    expect([(await there.get(session)).statusCode, (await elsewhere.get(session)).statusCode]).toEqual([401, 200]);
    expect((await end(here, '/others')).json()).toEqual({ ended: 1 });
    expect([(await here.get(session)).statusCode, (await elsewhere.get(session)).statusCode, (await hung.get(session)).statusCode]).toEqual([200, 401, 200]);
    expect((await lines()).slice(0, 2)).toMatchObject([{ person: 'mai', deed: 'end-session', details: { ended: 1 } }, { person: 'mai', deed: 'end-session' }]);
  });

  test('in a colleague’s place one’s own sessions stay one’s own', async () => {
    const thu = await house.as(standIn.to);
    await house.as(standIn.from);
    const own = await sessionsOf(thu);
    expect((await thu.get(`${session}/all?behalf=${standIn.from}`)).json<SessionsAnswer>().sessions).toEqual(own);
  });

  test('signing out leaves a line, and a second time leaves none', async () => {
    const hung = await house.as('hung');
    await end(hung, '');
    expect((await lines())[0]).toMatchObject({ person: 'hung', deed: 'sign-out' });
    const { seq } = (await lines())[0] ?? {};
    await end(hung, '');
    expect((await lines())[0]?.seq).toBe(seq);
    expect((await hung.get(session)).statusCode).toBe(401);
  });

  test('a session ends after twelve hours however much it is used', async () => {
    const son = await house.as('son');
    const begun = (hoursAgo: number) => house.store.db.updateTable('sign_in_sessions').set({ created_at: new Date(Date.parse(house.clock.now()) - hoursAgo * 3_600_000).toISOString() }).where('user_id', '=', 'son').execute();
    await begun(11.9);
    expect((await son.get(session)).statusCode).toBe(200);
    const late = await house.as('son');
    await begun(12);
    expect((await late.get(session)).statusCode).toBe(401);
  });

  test('two hours without use end it too, and the door keeps no longer than that', async () => {
    const answer = await enter('an', people.an.password);
    const [row] = await house.store.db.selectFrom('sign_in_sessions').select(['created_at', 'expires_at']).where('user_id', '=', 'an').execute();
    expect(Date.parse(row?.expires_at ?? '') - Date.parse(row?.created_at ?? '')).toBe(7_200_000);
    expect(String(answer.headers['set-cookie'])).toContain('Max-Age=7200');
  });

  test('the administrator gives a new one-time password: the old one is worth nothing, every session ends, and the person sets their own', async () => {
    const [admin, khach] = [await house.as('quantri'), await house.as('khach')];
    const reset = await admin.post('/api/v1/accounts/khach/reset', { secondFactor: false });
    expect(reset.json()).toEqual({ login: 'khach', oneTimePassword: expect.stringMatching(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/) });
    expect((await khach.get(session)).statusCode).toBe(401);
    expect((await enter('khach', people.khach.password)).statusCode).toBe(401);
    const told = reset.json<{ oneTimePassword: string }>().oneTimePassword;
    expect((await enter('khach', told)).json<MeAnswer>().waitsFor).toBe('password');
    expect((await lines())[2]).toMatchObject({ person: 'quantri', deed: 'reset-password', subject: 'khach' });
    expect(JSON.stringify(await lines())).not.toContain(told);
  });

  test('forgets a lost second factor only when asked to', async () => {
    const admin = await house.as('quantri');
    await house.office.store.inTransaction(async ({ signIns }) => {
      await signIns.keepSecret('giao', 'sealed');
      await signIns.confirm('giao', house.clock.now());
      await signIns.keepCodes('giao', ['a', 'b']);
      return { ok: true };
    });
    const passwordAfter = async (secondFactor: boolean) => (await admin.post('/api/v1/accounts/giao/reset', { secondFactor })).json<{ oneTimePassword: string }>().oneTimePassword;
    expect((await enter('giao', await passwordAfter(false))).json<MeAnswer>().waitsFor).toBe('code');
    expect((await enter('giao', await passwordAfter(true))).json<MeAnswer>().waitsFor).toBe('password');
    expect(await house.store.db.selectFrom('recovery_codes').selectAll().where('login', '=', 'giao').execute()).toEqual([]);
  });

  test('nobody resets their own account, one that is not there or closed, and only administrators any', async () => {
    const [admin, mai] = [await house.as('quantri'), await house.as('mai')];
    const reset = async (caller: Caller, login: string) => codesOf(await caller.post(`/api/v1/accounts/${login}/reset`, { secondFactor: true }));
    expect(await reset(admin, 'quantri')).toEqual(['own-account']);
    expect(await reset(admin, 'khong-co')).toEqual(['unknown-account']);
    expect(await reset(mai, 'lan')).toEqual(['not-yours']);
    await admin.post('/api/v1/accounts/hien/close', { reason: 'Nghỉ hưu' });
    expect(await reset(admin, 'hien')).toEqual(['account-closed']);
  });

  test('closing an account ends its sessions at once', async () => {
    const [admin, hung] = [await house.as('quantri'), await house.as('hung')];
    expect((await hung.get(session)).statusCode).toBe(200);
    expect((await admin.post('/api/v1/accounts/hung/close', { reason: 'Chuyển công tác' })).statusCode).toBe(200);
    expect((await hung.get(session)).statusCode).toBe(401);
    expect(await house.store.db.selectFrom('sign_in_sessions').select('id').where('user_id', '=', 'hung').execute()).toEqual([]);
  });

  test('the trail of all this holds', async () => {
    expect(await house.office.store.reading(({ audit }) => audit.check())).toMatchObject({ broken: null });
  });
});
