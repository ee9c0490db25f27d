import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OtherHouse } from '#domain/people/other-house.ts';
import type { MeAnswer, OidcAnswer, RefusalAnswer } from '#http/schemas/session.ts';
import { aHouse, Caller, type Answer, type House } from '#test/factories/a-house.ts';
import { anOtherHouse, type RunningHouse } from '#test/factories/an-other-house.ts';
import { engines } from '#test/factories/database.ts';

const session = '/api/v1/session';
const returnTo = '/dang-nhap/tra-ve';
const codesOf = (answer: Answer) => answer.json<RefusalAnswer>().refusals.map(({ code }) => code);

/** One attempt to come in by the other house: the cookie of the browser, and where it was sent. */
interface Attempt {
  readonly cookie: string;
  readonly address: string;
}

let other: RunningHouse;
beforeAll(async () => { other = await anOtherHouse(`http://ntm.vidu.vn${returnTo}`); });
afterAll(() => other.close());

async function begin(house: House): Promise<Attempt> {
  const begun = await house.nobody.post(`${session}/oidc`, { returnTo });
  expect(begun.statusCode, begun.body).toBe(200);
  return { cookie: String(begun.headers['set-cookie']).split(';')[0] ?? '', address: begun.json<OidcAnswer>().address };
}

const comeBack = (house: House, attempt: Attempt, said: Record<string, string>) => new Caller(house.app, attempt.cookie).post(`${session}/oidc/return`, said);

/** The whole way in. */
async function comeIn(house: House, person: string, change: (address: URL) => void = () => {}): Promise<Answer> {
  const attempt = await begin(house);
  const address = new URL(attempt.address);
  change(address);
  return comeBack(house, attempt, Object.fromEntries(await other.signIn(address.href, person)));
}

/** The caller with the session the answer opened; the answer also ends the attempt, so the cookie is not the first. */
function inside(house: House, answer: Answer): Caller {
  const line = [answer.headers['set-cookie'] ?? []].flat().find((cookie) => cookie.startsWith('ntm_session=')) ?? '';
  return new Caller(house.app, line.split(';')[0] ?? '');
}

describe.each(engines)('coming in by another house, on %s', (engine) => {
  let house: House;
  beforeAll(async () => { house = await aHouse(engine, { otherHouse: other.house, behindProxy: true }); });
  afterAll(() => house.close());
  const lines = async () => house.office.store.reading((shelves) => shelves.audit.list(5));

  test('the page is told what its button says, and nothing else of the other house', async () => {
    expect((await house.nobody.get(`${session}/ways`)).json()).toEqual({ oidc: { label: 'Đăng nhập một lần của tỉnh' } });
  });

  test('one goes out with state, nonce and challenge, and a cookie that scripts cannot read', async () => {
    const begun = await house.nobody.send({ method: 'POST', url: `${session}/oidc`, payload: { returnTo }, headers: { 'x-forwarded-proto': 'https', origin: 'https://ntm.vidu.vn' } });
    const query = new URL(begun.json<OidcAnswer>().address).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      client_id: 'ntm', response_type: 'code', code_challenge_method: 'S256', redirect_uri: `https://ntm.vidu.vn${returnTo}`, scope: expect.stringContaining('openid'),
      state: expect.stringMatching(/^\w{43}$/), nonce: expect.stringMatching(/^\w{43}$/), code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    const cookie = String(begun.headers['set-cookie']);
    expect(cookie).toMatch(/^ntm_oidc=\w+; Max-Age=600; Path=\/api\/v1\/session\/oidc; HttpOnly; SameSite=Lax; Secure$/);
    for (const secret of [query.get('state') ?? '', query.get('nonce') ?? '']) expect(cookie).not.toContain(secret);
    expect(codesOf(await house.nobody.post(`${session}/oidc`, { returnTo: '//xau.com/x' }))).toEqual(['bad-request']);
  });

  test('who is known there and has an account here comes in with the tasks of that account, and leaves a line', async () => {
    const answer = await comeIn(house, 'lan');
    expect(answer.json()).toMatchObject({ login: 'lan', waitsFor: null, roles: [{ id: 'commune-officer', area: { code: '06328' } }] });
    expect(String(answer.headers['set-cookie'])).toContain('ntm_oidc=; Max-Age=0');
    const lan = inside(house, answer);
    expect((await lan.get(session)).json<MeAnswer>().login).toBe('lan');
    expect((await lan.get(`${session}/all`)).json()).toMatchObject({ sessions: [{ way: 'oidc', isCurrent: true }] });
    expect((await lines())[0]).toMatchObject({ deed: 'sign-in', person: 'lan', details: { way: 'oidc' } });
  });

  test('whom nobody knows here gets in with nothing, is told so by the name the other house gave, and leaves a line', async () => {
    const before = await house.store.db.selectFrom('people').select('login').execute();
    const answer = await comeIn(house, 'nguoi-la');
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ refusals: [{ code: 'unknown-identity', about: { identity: 'nguoi-la' }, sentence: expect.stringContaining('quản trị') }] });
    expect(String(answer.headers['set-cookie'])).not.toContain('ntm_session=');
    expect((await lines())[0]).toMatchObject({ deed: 'refuse-sign-in', subject: 'nguoi-la', details: { with: 'oidc' } });
    expect(await house.store.db.selectFrom('people').select('login').execute()).toEqual(before);
    await house.store.db.updateTable('people').set({ closed_at: '2024-01-01T00:00:00.000Z' }).where('login', '=', 'giao').execute();
    expect(codesOf(await comeIn(house, 'giao'))).toEqual(['unknown-identity']);
  });

  test('being vouched for replaces the password, not the second factor', async () => {
    const waiting = await comeIn(house, 'quantri');
    expect(waiting.json()).toMatchObject({ waitsFor: 'code', roles: [], deeds: [] });
    expect(codesOf(await inside(house, waiting).get('/api/v1/accounts'))).toEqual(['code-needed']);
  });

  test('a state that is not this browser’s, or none, is not taken', async () => {
    const [mine, theirs] = [await begin(house), await begin(house)];
    const said = Object.fromEntries(await other.signIn(mine.address, 'lan'));
    expect(codesOf(await comeBack(house, mine, { ...said, state: 'x'.repeat(43) }))).toEqual(['other-house-refused']);
    expect(codesOf(await comeBack(house, theirs, said))).toEqual(['other-house-refused']);
    expect(codesOf(await house.nobody.post(`${session}/oidc/return`, said))).toEqual(['other-house-refused']);
    expect(codesOf(await comeBack(house, { ...mine, cookie: `${mine.cookie}00` }, said))).toEqual(['other-house-refused']);
    expect((await comeBack(house, mine, said)).statusCode).toBe(200);
  });

  test('a code is worth nothing the second time, nor in an attempt it was not made for', async () => {
    const attempt = await begin(house);
    const said = Object.fromEntries(await other.signIn(attempt.address, 'lan'));
    expect((await comeBack(house, attempt, said)).statusCode).toBe(200);
    expect(codesOf(await comeBack(house, attempt, said))).toEqual(['other-house-refused']);
    const [mine, theirs] = [await begin(house), await begin(house)];
    const stolen = Object.fromEntries(await other.signIn(theirs.address, 'mai'));
    expect(codesOf(await comeBack(house, mine, { ...stolen, state: new URL(mine.address).searchParams.get('state') ?? '' }))).toEqual(['other-house-refused']);
  });

  test('what was signed for another attempt is not taken', async () => {
    expect(codesOf(await comeIn(house, 'lan', (address) => address.searchParams.set('nonce', 'y'.repeat(43))))).toEqual(['other-house-refused']);
  });

  test('an attempt older than ten minutes is over, and so is one the person broke off', async () => {
    const attempt = await begin(house);
    const said = Object.fromEntries(await other.signIn(attempt.address, 'lan'));
    house.clock.pass(601);
    expect(codesOf(await comeBack(house, attempt, said))).toEqual(['other-house-refused']);
    const broken = await begin(house);
    expect(codesOf(await comeBack(house, broken, { state: new URL(broken.address).searchParams.get('state') ?? '', error: 'access_denied' }))).toEqual(['other-house-refused']);
  });

  test('another issuer in the address is not taken', async () => {
    const attempt = await begin(house);
    const said = Object.fromEntries(await other.signIn(attempt.address, 'lan'));
    expect(said['iss']).toBe(other.house.issuer);
    expect(codesOf(await comeBack(house, attempt, { ...said, iss: 'https://xau.com' }))).toEqual(['other-house-refused']);
  });

  test('what is not signed by the other house, or not about the same person, is not taken', async () => {
    const lies: readonly (readonly [string, (answer: Record<string, unknown>) => unknown])[] = [
      ['/token', ({ id_token: _signed, ...rest }) => rest],
      ['/token', (answer) => ({ ...answer, id_token: withClaims(answer['id_token'], { sub: 'so-mai' }) })],
      ['/token', (answer) => ({ ...answer, id_token: unsigned(answer['id_token']) })],
      ['/me', (answer) => ({ ...answer, sub: 'so-mai', preferred_username: 'mai' })],
    ];
    for (const [path, twist] of lies) {
      other.lie(path, twist);
      expect(codesOf(await comeIn(house, 'lan')), String(twist)).toEqual(['other-house-refused']);
      other.lie(path, null);
    }
    expect((await comeIn(house, 'lan')).statusCode).toBe(200);
  });

  test('a page of another site can neither begin nor finish', async () => {
    for (const url of [`${session}/oidc`, `${session}/oidc/return`]) {
      const answer = await house.nobody.send({ method: 'POST', url, payload: { returnTo, state: 'x' }, headers: { origin: 'https://xau.com' } });
      expect(codesOf(answer)).toEqual(['foreign-origin']);
    }
  });

  test('the trail of all this holds', async () => {
    expect(await house.office.store.reading(({ audit }) => audit.check())).toMatchObject({ broken: null });
  });
});

describe('a house that is not as was agreed', () => {
  async function refusedBy(otherHouse: OtherHouse): Promise<string[]> {
    const house = await aHouse('sqlite', { otherHouse });
    const answer = await house.nobody.post(`${session}/oidc`, { returnTo });
    await house.close();
    return codesOf(answer);
  }

  test('does not answer, or calls itself otherwise: nobody is sent there', async () => {
    expect(await refusedBy({ ...other.house, issuer: 'http://127.0.0.1:9' })).toEqual(['other-house-silent']);
    expect(await refusedBy({ ...other.house, issuer: other.house.issuer.replace('127.0.0.1', 'localhost') })).toEqual(['other-house-silent']);
  });

  test('is found once it answers: a house that slept at the start is not forgotten', async () => {
    other.lie('/.well-known/openid-configuration', () => ({}));
    const house = await aHouse('sqlite', { otherHouse: other.house });
    expect(codesOf(await house.nobody.post(`${session}/oidc`, { returnTo }))).toEqual(['other-house-silent']);
    other.lie('/.well-known/openid-configuration', null);
    expect((await house.nobody.post(`${session}/oidc`, { returnTo })).statusCode).toBe(200);
    await house.close();
  });

  test('tells an address instead of a login: only the agreed domain counts, and only when it was verified', async () => {
    const house = await aHouse('sqlite', { otherHouse: { ...other.house, claim: 'email', domain: 'langson.gov.vn' } });
    expect((await comeIn(house, 'lan')).json()).toMatchObject({ login: 'lan' });
    await house.close();
    const elsewhere = await aHouse('sqlite', { otherHouse: { ...other.house, claim: 'email', domain: 'hungyen.gov.vn' } });
    expect((await comeIn(elsewhere, 'lan')).json()).toMatchObject({ refusals: [{ code: 'unknown-identity', about: { identity: 'lan@langson.gov.vn' } }] });
    await elsewhere.close();
  });

  test('is none: the page is told so, and nobody is sent anywhere', async () => {
    const house = await aHouse('sqlite');
    expect((await house.nobody.get(`${session}/ways`)).json()).toEqual({ oidc: null });
    expect(codesOf(await house.nobody.post(`${session}/oidc`, { returnTo }))).toEqual(['no-other-house']);
    expect(codesOf(await house.nobody.post(`${session}/oidc/return`, { state: 'x' }))).toEqual(['no-other-house']);
    await house.close();
  });
});

/** A token with other claims under the old signature. */
function withClaims(token: unknown, change: object): string {
  const [head = '', body = '', signature = ''] = String(token).split('.');
  const claims = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), ...change };
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

function unsigned(token: unknown): string {
  const [, body = ''] = String(token).split('.');
  return [Buffer.from('{"alg":"none"}').toString('base64url'), body, ''].join('.');
}
