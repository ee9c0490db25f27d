import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, Caller, cookieOf, type House } from '#test/factories/a-house.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import { addAccount } from '#usecases/people/add-account.ts';
import { endTask } from '#usecases/people/end-task.ts';
import { engines } from '#test/factories/database.ts';
import { people } from '#test/people.ts';

const session = '/api/v1/session';

describe.each(engines)('signing in, on %s', (engine) => {
  let house: House;
  beforeAll(async () => { house = await aHouse(engine, { behindProxy: true }); });
  afterAll(() => house.close());

  const tell = (login: string, password: string, headers: Record<string, string> = {}) =>
    house.nobody.send({ method: 'POST', url: session, payload: { login, password }, headers });
  const lines = async () => house.office.store.reading((shelves) => shelves.audit.list(50));

  test('Lan signs in, is told who she is and where her work lies, and leaves a line in the trail', async () => {
    const answer = await tell(' LAN ', people.lan.password);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      login: 'lan', name: 'Hoàng Thị Lan', mustChange: false, waitsFor: null, secondFactor: { isOn: false, isRequired: false },
      roles: [{ id: 'commune-officer', vi: 'Công chức nông thôn mới xã', area: { code: '06328', name: 'Long Đống', kind: 'xã', level: 'commune' } }],
      home: { unit: '06328', asOf: '2025-06-30' },
    });
    const [line] = await lines();
    expect(line).toMatchObject({ person: 'lan', deed: 'sign-in', subject: 'lan', details: { address: '127.0.0.1' } });
  });

  test('the cookie cannot be read by scripts, stays on our site, and goes over https only when the person came by https', async () => {
    const plain = String((await tell('lan', people.lan.password)).headers['set-cookie']);
    expect(plain).toMatch(/^ntm_session=.+; Max-Age=7200; Path=\/; HttpOnly; SameSite=Lax$/);
    const secure = String((await tell('lan', people.lan.password, { 'x-forwarded-proto': 'https', origin: 'https://ntm.vidu.vn' })).headers['set-cookie']);
    expect(secure).toMatch(/; Secure$/);
  });

  test('what is kept of a session in the database opens no session by itself', async () => {
    const cookie = cookieOf(await tell('lan', people.lan.password));
    const token = cookie.slice('ntm_session='.length).split('.')[0] ?? '';
    expect((await new Caller(house.app, `ntm_session=${token}`).get(session)).statusCode).toBe(401);
    expect((await new Caller(house.app, cookie).get(session)).statusCode).toBe(200);
  });

  test('a wrong login and a wrong password get the same answer, and both leave a line', async () => {
    const [wrongPassword, wrongLogin, noLogin] = [await tell('hung', 'sai mật khẩu'), await tell('khong-co', 'sai mật khẩu'), await tell('không có @', 'sai')];
    for (const answer of [wrongPassword, wrongLogin, noLogin]) {
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toEqual({ refusals: [{ code: 'wrong-password', sentence: expect.stringContaining('không đúng'), about: {} }] });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect((await lines()).slice(0, 2)).toMatchObject([{ deed: 'refuse-sign-in', person: 'sign-in', subject: 'không có @' }, { deed: 'refuse-sign-in', subject: 'khong-co' }]);
  });

  test('after five wrong passwords even the right one waits, longer each time, but only from the address that guessed', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let tries = 0; tries < 5; tries += 1) expect((await tell('mai', 'đoán mò', from('203.0.113.7'))).statusCode).toBe(401);
    const refused = await tell('mai', people.mai.password, from('203.0.113.7'));
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ refusals: [{ code: 'too-many-tries' }] });
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(20);
    expect(seconds).toBeLessThanOrEqual(30);
    expect((await tell('mai', people.mai.password, from('203.0.113.8'))).statusCode).toBe(200);

    house.clock.pass(31);
    expect((await tell('mai', 'đoán mò', from('203.0.113.7'))).statusCode).toBe(401);
    expect(Number((await tell('mai', 'đoán mò', from('203.0.113.7'))).headers['retry-after'])).toBeGreaterThan(50);
    house.clock.pass(61);
    expect((await tell('mai', people.mai.password, from('203.0.113.7'))).statusCode).toBe(200);
    expect((await tell('mai', 'đoán mò', from('203.0.113.7'))).statusCode).toBe(401);
  });

  test('twenty guesses at once are counted like twenty in a row', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell('giao', 'đoán mò', { 'x-forwarded-for': '203.0.113.9' })));
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(15);
  });

  test('one address that guesses at many logins is stopped too', async () => {
    const answers = [];
    for (let tries = 0; tries < 45; tries += 1) answers.push(await tell(`nguoi-${tries}`, 'đoán mò', { 'x-forwarded-for': '203.0.113.10' }));
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(40);
    expect(answers.at(-1)?.statusCode).toBe(429);
  });

  test('after signing out the cookie is worth nothing', async () => {
    const lan = await house.as('lan');
    expect((await lan.get(session)).statusCode).toBe(200);
    const out = await lan.send({ method: 'DELETE', url: session });
    expect(String(out.headers['set-cookie'])).toMatch(/^ntm_session=; Max-Age=0;/);
    expect((await lan.get(session)).statusCode).toBe(401);
  });

  test('a session is prolonged by use, and ends when it was not used for its time', async () => {
    const expires = (cookie: string, minutes: number) => house.store.db.updateTable('sign_in_sessions')
      .set({ expires_at: new Date(Date.now() + minutes * 60_000).toISOString() }).where('token', '=', cookie.split(/[=.]/)[1] ?? '').execute();
    const [used, unused] = [cookieOf(await tell('hung', people.hung.password)), cookieOf(await tell('hung', people.hung.password))];
    await expires(used, 30);
    const answer = await new Caller(house.app, used).get(session);
    expect(answer.statusCode).toBe(200);
    expect(String(answer.headers['set-cookie'])).toMatch(/; Max-Age=7200; .*HttpOnly/);
    await expires(unused, -1);
    expect((await new Caller(house.app, unused).get(session)).statusCode).toBe(401);
  });

  test('whose task has ended is not let in, nor whose account is closed, even with the right password', async () => {
    const password = 'mật khẩu để thử';
    await addAccount(house.office, operatorAtKeyboard(), { ...people.lan, login: 'xong-viec', name: 'Nông Văn Xong', password });
    const [task] = await house.office.store.reading(({ tasks }) => tasks.list('xong-viec'));
    await endTask(house.office, operatorAtKeyboard(), { task: task?.id ?? 0, reason: 'Chuyển công tác' });
    const ended = await tell('xong-viec', password);
    expect([ended.statusCode, ended.headers['set-cookie']]).toEqual([403, undefined]);
    house.clock.pass(4000);
    const person = house.store.db.updateTable('people').where('login', '=', 'giao');
    await person.set({ closed_at: '2024-01-01T00:00:00.000Z' }).execute();
    expect((await tell('giao', people.giao.password)).statusCode).toBe(401);
    await person.set({ closed_at: null }).execute();
    expect((await tell('giao', people.giao.password)).statusCode).toBe(200);
  });

  test('sessions that have ended and tries long past are swept out as people sign in', async () => {
    await house.nobody.send({ method: 'POST', url: session, payload: { login: 'mai', password: 'sai' }, headers: { 'x-forwarded-for': '203.0.113.99' } });
    expect(await house.office.store.reading((shelves) => shelves.accounts.tries('203.0.113.99 mai'))).toMatchObject({ wrong: 1 });
    house.clock.pass(4000);
    await tell('mai', people.mai.password);
    expect(await house.office.store.reading((shelves) => shelves.accounts.tries('203.0.113.99 mai'))).toBeUndefined();
    const ended = await house.store.db.selectFrom('sign_in_sessions').select('id').where('expires_at', '<', house.clock.now()).execute();
    expect(ended).toEqual([]);
  });

  test('a new password needs the present one, is long enough, ends the other sessions and is no longer one-time', async () => {
    const [here, elsewhere] = [await house.as('khach'), await house.as('khach')];
    const change = (present: string, next: string) => here.post(`${session}/password`, { present, next });
    expect((await change('sai', 'một mật khẩu mới')).json()).toMatchObject({ refusals: [{ code: 'wrong-password' }] });
    expect((await change(people.khach.password, 'ngắn')).json()).toMatchObject({ refusals: [{ code: 'weak-password', about: { minimum: 10 } }] });
    expect((await change(people.khach.password, 'một mật khẩu mới')).json()).toMatchObject({ login: 'khach', mustChange: false });
    expect((await here.get(session)).json()).toMatchObject({ mustChange: false });
    expect((await elsewhere.get(session)).statusCode).toBe(401);
    expect((await tell('khach', people.khach.password)).statusCode).toBe(401);
    expect((await tell('khach', 'một mật khẩu mới')).statusCode).toBe(200);
    expect(await lines()).toContainEqual(expect.objectContaining({ person: 'khach', deed: 'change-password' }));
  });

  test('the administrator opens an account; its one-time password works once it is told, and nobody else may open one', async () => {
    const account = { login: 'huong', name: 'Vi Thị Hương', role: 'commune-officer', area: '06331', areaAsOf: '28/11/2023', criteria: null, kind: 'office', basis: { number: '12/QĐ-UBND', date: '02/01/2024', issuer: 'UBND huyện Bắc Sơn' } };
    expect((await (await house.as('lan')).post('/api/v1/accounts', account)).statusCode).toBe(403);
    const admin = await house.as('quantri');
    const added = await admin.post('/api/v1/accounts', account);
    expect(added.json()).toEqual({ login: 'huong', oneTimePassword: expect.stringMatching(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/) });
    expect((await tell('huong', added.json<{ oneTimePassword: string }>().oneTimePassword)).json()).toMatchObject({ mustChange: true, waitsFor: 'password' });
    expect((await admin.post('/api/v1/accounts', account)).statusCode).toBe(409);
    expect((await admin.post('/api/v1/accounts', { ...account, login: 'x', role: 'operator' })).json()).toMatchObject({ refusals: [{ code: 'unknown-role' }] });
    expect((await admin.get('/api/v1/accounts')).json<{ accounts: { login: string }[] }>().accounts.map(({ login }) => login)).toContain('huong');
    expect(JSON.stringify((await admin.get('/api/v1/accounts')).json())).not.toContain('argon2');
  });

  test('the trail of all this holds', async () => {
    expect((await (await house.as('quantri')).get('/api/v1/verify')).json()).toMatchObject({ audit: { broken: null }, board: { equal: true } });
  });
});
