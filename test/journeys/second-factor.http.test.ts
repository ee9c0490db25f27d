import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysAfter } from '#domain/calendar.ts';
import type { Role } from '#domain/people/actor.ts';
import { codeAt, stepSeconds } from '#http/one-time-codes.ts';
import type { MeAnswer, RecoveryCodesAnswer, RefusalAnswer, SecondFactorAnswer } from '#http/schemas/session.ts';
import { delegate } from '#usecases/people/delegate.ts';
import { findActor } from '#usecases/people/find-actor.ts';
import { aHouse, Caller, cookieOf, type Answer, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { people, type Person } from '#test/people.ts';

const session = '/api/v1/session';
const own = 'ruộng bậc thang mùa lúa chín';

const codesOf = (answer: Answer) => answer.json<RefusalAnswer>().refusals.map(({ code }) => code);
const waitsFor = (answer: Answer) => answer.json<MeAnswer>().waitsFor;

describe.each(engines)('the second factor, on %s', (engine) => {
  let house: House;
  let secret: string;
  let recoveryCodes: string[];
  beforeAll(async () => { house = await aHouse(engine, { isNew: true, behindProxy: true }); });
  afterAll(() => house.close());

  const tell = async (login: Person, password: string, address = '127.0.0.1') =>
    house.nobody.send({ method: 'POST', url: session, payload: { login, password }, headers: { 'x-forwarded-for': address } });
  const enter = async (login: Person, password: string) => new Caller(house.app, cookieOf(await tell(login, password)));
  /** What the phone shows now, or so many steps later. */
  const phone = (later = 0) => codeAt(secret, Math.floor(Date.parse(house.clock.now()) / 1000 / stepSeconds) + later);
  const lines = async () => house.office.store.reading((shelves) => shelves.audit.list(8));

  test('with a one-time password nothing is answered but the way to a password of one’s own', async () => {
    const lan = await enter('lan', people.lan.password);
    const me = await lan.get(session);
    expect(me.json()).toMatchObject({ mustChange: true, waitsFor: 'password' });
    for (const route of ['/sets', '/places?asOf=28/11/2023', '/audit', '/accounts', '/delegations', '/session/all', '/sheets?unit=06328&set=commune-ntm-2021-2025&asOf=28/11/2023']) {
      const answer = await lan.get(`/api/v1${route}`);
      expect([route, answer.statusCode, codesOf(answer)]).toEqual([route, 403, ['password-change-needed']]);
    }
    expect(codesOf(await lan.put('/api/v1/readings', {}))).toEqual(['password-change-needed']);
    expect(codesOf(await lan.post(`${session}/second-factor`, { password: people.lan.password }))).toEqual(['password-change-needed']);
    expect(codesOf(await lan.post(`${session}/password`, { present: people.lan.password, next: people.lan.password }))).toEqual(['guessable-password']);
    expect(codesOf(await lan.post(`${session}/password`, { present: people.lan.password, next: 'Hoàng Thị Lan' }))).toEqual(['guessable-password']);
    expect(waitsFor(await lan.post(`${session}/password`, { present: people.lan.password, next: own }))).toBeNull();
    expect((await lan.get('/api/v1/sets')).statusCode).toBe(200);
  });

  test('nobody acts in a colleague’s place before having done what must be done first', async () => {
    const thu = await enter('thu', people.thu.password);
    for (const url of ['/api/v1/sets?behalf=hung', `${session}?behalf=hung`]) expect(codesOf(await thu.get(url)), url).toEqual(['password-change-needed']);
  });

  test('the administrator must set one up after that, and only then keeps accounts', async () => {
    const admin = await enter('quantri', people.quantri.password);
    expect(waitsFor(await admin.post(`${session}/password`, { present: people.quantri.password, next: own }))).toBe('second-factor');
    expect(codesOf(await admin.get('/api/v1/accounts'))).toEqual(['second-factor-needed']);
    expect(codesOf(await admin.post('/api/v1/accounts/lan/reset', { secondFactor: false }))).toEqual(['second-factor-needed']);

    const begun = (await admin.post(`${session}/second-factor`, {})).json<SecondFactorAnswer>();
    expect(begun).toEqual({ secret: expect.stringMatching(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/), address: expect.stringMatching(/^otpauth:\/\/totp\/.+:quantri\?secret=[A-Z2-7]{32}&/) });
    secret = begun.secret.replaceAll(' ', '');
    expect((await admin.get(session)).json()).toMatchObject({ waitsFor: 'second-factor', secondFactor: { isOn: false, isRequired: true } });
    expect(codesOf(await admin.post(`${session}/second-factor/confirm`, { code: phone(5) }))).toEqual(['wrong-code']);
    recoveryCodes = (await admin.post(`${session}/second-factor/confirm`, { code: phone().replace(/(...)/, '$1 ') })).json<RecoveryCodesAnswer>().recoveryCodes;
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await admin.get(session)).json()).toMatchObject({ waitsFor: null, secondFactor: { isOn: true, isRequired: true, recoveryCodesLeft: 10 } });
    expect((await admin.get('/api/v1/accounts')).statusCode).toBe(200);
    expect((await lines()).map(({ deed, details }) => [deed, details['change']])).toEqual(expect.arrayContaining([['second-factor', 'begun'], ['second-factor', 'on']]));
  });

  test('neither secret nor codes can be read in the store', async () => {
    const rows = JSON.stringify([await house.store.db.selectFrom('second_factors').selectAll().execute(), await house.store.db.selectFrom('recovery_codes').selectAll().execute(), await lines()]);
    expect(rows).toContain('quantri');
    for (const told of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))]) expect(rows).not.toContain(told);
  });

  test('the next sign-in asks for the code, and until then tells no more than whose it is', async () => {
    house.clock.pass(60);
    const answer = await tell('quantri', own);
    expect(answer.json()).toEqual({
      login: 'quantri', name: 'Quản trị hệ thống', waitsFor: 'code', mustChange: false, roles: [], deeds: [], tasks: [], areas: [], behalf: null, mayActFor: [],
      secondFactor: { isOn: true, isRequired: false, recoveryCodesLeft: 0 }, home: { unit: null, set: '', asOf: '' },
    });
    const waiting = new Caller(house.app, cookieOf(answer));
    for (const url of ['/api/v1/accounts', '/api/v1/audit', '/api/v1/sets', '/api/v1/session/all']) expect(codesOf(await waiting.get(url)), url).toEqual(['code-needed']);
    for (const url of ['/password', '/second-factor', '/second-factor/off', '/second-factor/confirm', '/second-factor/recovery-codes']) expect(codesOf(await waiting.post(session + url, {})), url).toEqual(['code-needed']);

    const code = phone();
    const inside = await waiting.post(`${session}/code`, { code });
    expect(waitsFor(inside)).toBeNull();
    const admin = new Caller(house.app, cookieOf(inside));
    expect(admin.cookie).not.toBe(waiting.cookie);
    expect((await admin.get('/api/v1/accounts')).statusCode).toBe(200);
    expect((await waiting.get(session)).statusCode).toBe(401);
    expect((await lines())[0]).toMatchObject({ deed: 'sign-in', person: 'quantri', details: { address: '127.0.0.1', with: 'step' } });

    const again = await enter('quantri', own);
    expect(codesOf(await again.post(`${session}/code`, { code }))).toEqual(['wrong-code']);
    expect((await lines())[0]).toMatchObject({ deed: 'refuse-sign-in', person: 'sign-in', subject: 'quantri', details: { with: 'code' } });
  });

  test('of the same code typed twice at once one alone opens', async () => {
    house.clock.pass(120);
    const both = [await enter('quantri', own), await enter('quantri', own)];
    const code = phone();
    const answers = await Promise.all(both.map((waiting) => waiting.post(`${session}/code`, { code })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 401]);
  });

  test('a recovery code opens once, however it is typed', async () => {
    house.clock.pass(120);
    const [code = ''] = recoveryCodes;
    const inside = await (await enter('quantri', own)).post(`${session}/code`, { code: code.toUpperCase().replaceAll('-', ' ') });
    expect(inside.json()).toMatchObject({ waitsFor: null, secondFactor: { recoveryCodesLeft: 9 } });
    expect(codesOf(await (await enter('quantri', own)).post(`${session}/code`, { code }))).toEqual(['wrong-code']);
    const admin = new Caller(house.app, cookieOf(inside));
    const renewed = (await admin.post(`${session}/second-factor/recovery-codes`, { password: own })).json<RecoveryCodesAnswer>().recoveryCodes;
    expect(codesOf(await (await enter('quantri', own)).post(`${session}/code`, { code: recoveryCodes[1] ?? '' }))).toEqual(['wrong-code']);
    recoveryCodes = renewed;
    expect((await (await enter('quantri', own)).post(`${session}/code`, { code: recoveryCodes.shift() ?? '' })).statusCode).toBe(200);
  });

  test('guessing codes has to wait, wherever it is done from, and does not hinder the password of anybody', async () => {
    house.clock.pass(4000);
    const answers: Answer[] = [];
    for (let tries = 0; tries < 7; tries += 1) {
      const waiting = new Caller(house.app, cookieOf(await tell('quantri', own, `203.0.113.${tries}`)));
      answers.push(await waiting.send({ method: 'POST', url: `${session}/code`, payload: { code: '000000' }, headers: { 'x-forwarded-for': `203.0.113.${tries}` } }));
    }
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await (await enter('quantri', own)).post(`${session}/code`, { code: phone() })).statusCode).toBe(429);
    expect((await tell('lan', own)).statusCode).toBe(200);
    house.clock.pass(31);
    expect((await (await enter('quantri', own)).post(`${session}/code`, { code: phone() })).statusCode).toBe(200);
  });

  test('who takes longer than ten minutes between password and code begins anew', async () => {
    house.clock.pass(120);
    const waiting = await enter('quantri', own);
    house.clock.pass(601);
    expect(codesOf(await waiting.post(`${session}/code`, { code: phone() }))).toEqual(['not-signed-in']);
  });

  test('a session that waits ends with all others when the password is reset', async () => {
    house.clock.pass(120);
    const waiting = await enter('quantri', own);
    await house.office.store.inTransaction(async ({ accounts }) => {
      await accounts.endSessions('quantri', null);
      return { ok: true };
    });
    expect(codesOf(await waiting.post(`${session}/code`, { code: phone() }))).toEqual(['not-signed-in']);
  });

  test('turning it off asks for the password; who must have one then sets up another before anything else', async () => {
    house.clock.pass(120);
    const admin = new Caller(house.app, cookieOf(await (await enter('quantri', own)).post(`${session}/code`, { code: phone() })));
    expect(codesOf(await admin.post(`${session}/second-factor/off`, { password: 'không phải' }))).toEqual(['wrong-password']);
    expect(codesOf(await admin.post(`${session}/second-factor`, { password: own }))).toEqual(['second-factor-on']);
    expect(waitsFor(await admin.post(`${session}/second-factor/off`, { password: own }))).toBe('second-factor');
    expect(codesOf(await admin.get('/api/v1/accounts'))).toEqual(['second-factor-needed']);
    expect(waitsFor(await tell('quantri', own))).toBe('second-factor');
  });

  test('anybody may have one; setting it up asks for the password and ends what was open without it', async () => {
    const [lan, elsewhere] = [await enter('lan', own), await enter('lan', own)];
    expect(codesOf(await lan.post(`${session}/second-factor`, {}))).toEqual(['wrong-password']);
    secret = (await lan.post(`${session}/second-factor`, { password: own })).json<SecondFactorAnswer>().secret.replaceAll(' ', '');
    expect(waitsFor(await tell('lan', own))).toBeNull();
    expect((await lan.post(`${session}/second-factor/confirm`, { code: phone() })).statusCode).toBe(200);
    expect([(await lan.get(session)).statusCode, (await elsewhere.get(session)).statusCode]).toEqual([200, 401]);
    expect(waitsFor(await tell('lan', own))).toBe('code');
    expect(codesOf(await lan.post(`${session}/second-factor/confirm`, { code: phone(1) }))).toEqual(['second-factor-on']);
    expect(waitsFor(await lan.post(`${session}/second-factor/off`, { password: own }))).toBeNull();
    expect(codesOf(await lan.post(`${session}/second-factor/off`, { password: own }))).toEqual(['second-factor-off']);
  });

  test('an office may ask it of other roles by its data, and then of whoever stands in for them too', async () => {
    const roles = house.office.law.roles as Map<string, Role>;
    const mai = await findActor(house.office, 'mai');
    const role = roles.get('province-officer');
    if (!mai || !role) throw new Error('no Mai');
    const hung = await enter('hung', people.hung.password);
    await hung.post(`${session}/password`, { present: people.hung.password, next: own });
    await delegate(house.office, mai, { to: 'hung', task: null, until: daysAfter(house.office.clock.today(), 3), basis: people.mai.basis });
    expect((await hung.get('/api/v1/sets?behalf=mai')).statusCode).toBe(200);
    roles.set(role.id, { ...role, secondFactor: true });
    expect(codesOf(await hung.get('/api/v1/sets?behalf=mai'))).toEqual(['second-factor-needed']);
    expect((await hung.get('/api/v1/sets')).statusCode).toBe(200);
    roles.set(role.id, role);
  });
});
