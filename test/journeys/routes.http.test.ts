import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { aHouse, type Answer, type House } from '#test/factories/a-house.ts';

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const open = ['GET /api/v1/health', 'GET /api/v1/openapi.json', 'GET /api/v1/session', 'POST /api/v1/session', 'DELETE /api/v1/session',
  'GET /api/v1/session/ways', 'POST /api/v1/session/oidc', 'POST /api/v1/session/oidc/return'];
const view = 'unit=185&set=commune-ntm-2021-2025&asOf=28/11/2023';

let house: House;
let webRoot: string;
beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'ntm-web-'));
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><html><head><title>Đạt Chuẩn</title></head><body></body></html>');
  writeFileSync(join(webRoot, 'assets/main-abc123.js'), 'console.log(1)');
  house = await aHouse('sqlite', { webRoot });
});
afterAll(async () => {
  await house.close();
  rmSync(webRoot, { recursive: true, force: true });
});

function expectRefusal(answer: Answer, status: number, code: string): RefusalAnswer['refusals'][number] {
  expect(answer.statusCode, answer.body).toBe(status);
  const [refusal, ...rest] = answer.json<RefusalAnswer>().refusals;
  expect(rest).toEqual([]);
  expect(refusal).toMatchObject({ code, sentence: expect.stringMatching(/^\S.{10,}[.?!]$/s), about: expect.any(Object) });
  return refusal as RefusalAnswer['refusals'][number];
}

/** Every route the server has, as `GET /api/v1/places/:code/lineage`, read from its own table. */
function routesOf(printed: string): string[] {
  const path: string[] = [];
  return printed.split('\n').flatMap((line) => {
    const [, indent, segment, methods] = /^([│ ]*)[├└]── (\S+) \((.+)\)$/.exec(line) ?? [];
    if (indent === undefined || segment === undefined || methods === undefined) return [];
    path.splice(indent.length / 4, path.length, segment);
    return methods.split(', ').filter((method) => method !== 'HEAD').map((method) => `${method} ${path.join('')}`);
  });
}

describe('the API', () => {
  let routes: string[];
  let paths: Paths;
  beforeAll(async () => {
    await house.app.ready();
    routes = routesOf(house.app.printRoutes({ commonPrefix: false })).filter((route) => route.includes('/api/'));
    const description = (await house.nobody.get('/api/v1/openapi.json')).json<{ openapi: string; paths: Paths }>();
    expect(description.openapi).toBe('3.1.0');
    paths = description.paths;
  });

  const operationOf = (route: string): Operation | undefined => {
    const [method = '', path = ''] = route.split(' ');
    return paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  };

  test('describes every route it has: what it is for, what it takes, what it answers and how it refuses', () => {
    expect(routes.length).toBeGreaterThan(20);
    for (const route of routes) {
      const operation = operationOf(route);
      expect(operation?.summary, route).toMatch(/\w{3,}/);
      expect(operation?.tags, route).toHaveLength(1);
      for (const status of ['200', '4XX', '5XX']) expect(operation?.responses[status]?.content, `${route} ${status}`).toBeDefined();
      for (const [, name] of route.matchAll(/:(\w+)/g)) expect(operation?.parameters, route).toContainEqual(expect.objectContaining({ in: 'path', name }));
    }
  });

  test('describes no route it does not have', () => {
    const described = Object.entries(paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
    expect(described.toSorted()).toEqual(routes.toSorted());
  });

  test('answers nobody who is not signed in, except at the door', async () => {
    const closed = routes.filter((route) => !open.includes(route));
    expect(routes.length - closed.length).toBe(open.length);
    for (const route of closed) {
      const [method = 'GET', url = ''] = route.split(' ');
      const answer = await house.nobody.send({ method: method as 'GET', url: url.replaceAll(/:\w+/g, '1') });
      expect(answer.statusCode, route).toBe(401);
      expectRefusal(answer, 401, 'not-signed-in');
    }
  });

  test('takes no writing request that another site sends with the person’s cookie', async () => {
    const lan = await house.as('lan');
    for (const origin of ['https://xau.vidu.com', 'null', 'http://ntm.vidu.vn.xau.com', 'http://ntm.vidu.vn:8080']) {
      const answer = await lan.send({ method: 'PUT', url: '/api/v1/readings', payload: {}, headers: { origin } });
      expectRefusal(answer, 403, 'foreign-origin');
    }
    const signIn = await house.nobody.send({ method: 'POST', url: '/api/v1/session', payload: { login: 'lan', password: 'x' }, headers: { origin: 'https://xau.vidu.com' } });
    expectRefusal(signIn, 403, 'foreign-origin');
    expect(String(signIn.headers['set-cookie'] ?? '')).toBe('');
  });

  test('no route at all that writes is open to another site, whoever the person is', async () => {
    const lan = await house.as('lan');
    for (const route of routes.filter((written) => !written.startsWith('GET '))) {
      const [method = 'POST', url = ''] = route.split(' ');
      for (const from of [{ origin: 'https://xau.vidu.com' }, { 'sec-fetch-site': 'cross-site' }]) {
        const headers = { host: 'ntm.vidu.vn', cookie: lan.cookie ?? '', ...from };
        const answer = await house.app.inject({ method: method as 'POST', url: url.replaceAll(/:\w+/g, '1'), headers });
        expect([route, answer.statusCode, answer.json<RefusalAnswer>().refusals[0]?.code]).toEqual([route, 403, 'foreign-origin']);
      }
    }
    expect((await lan.get('/api/v1/session')).statusCode).toBe(200);
  });

  test('knows its words and no others', async () => {
    const mai = await house.as('mai');
    expect(expectRefusal(await mai.get(`/api/v1/standings?${view}&extra=1`), 400, 'bad-request').sentence).toContain('extra');
    expect(expectRefusal(await mai.get('/api/v1/standings?unit=185&set=x'), 400, 'bad-request')).toMatchObject({ at: 'asOf' });
    expectRefusal(await mai.put('/api/v1/readings', { unit: '06328', set: 'x', item: '1', asOf: '28/11/2023', text: 'Đạt', base: null, surprise: true }), 400, 'bad-request');
    expectRefusal(await mai.send({ method: 'PUT', url: '/api/v1/readings', payload: '{"unit":', headers: { 'content-type': 'application/json' } }), 400, 'bad-request');
    expectRefusal(await mai.send({ method: 'PUT', url: '/api/v1/readings', payload: '<a/>', headers: { 'content-type': 'text/xml' } }), 400, 'bad-request');
  });

  test('refuses a day that is not, a unit that is not, and a code outside its dates, each in its own words', async () => {
    const mai = await house.as('mai');
    const of = (unit: string, set: string, asOf: string) => mai.get(`/api/v1/standings?unit=${unit}&set=${set}&asOf=${encodeURIComponent(asOf)}`);
    expect(expectRefusal(await of('185', 'commune-ntm-2021-2025', '70/11/2023'), 422, 'bad-date').about).toMatchObject({ suggestion: '30/11/2023' });
    expectRefusal(await of('99999', 'commune-ntm-2021-2025', '28/11/2023'), 404, 'unknown-unit');
    expectRefusal(await of('185', 'commune-nothing', '28/11/2023'), 404, 'unknown-set');
    expectRefusal(await of('185', 'commune-ntm-2021-2025', '01/7/2025'), 422, 'unit-outside-dates');
    expect((await of('185', 'commune-ntm-2021-2025', 'ngày 28 tháng 11 năm 2023')).statusCode).toBe(200);
  });

  test('speaks Vietnamese, and English to those who ask for it', async () => {
    expect(expectRefusal(await house.nobody.get('/api/v1/sets'), 401, 'not-signed-in').sentence).toMatch(/đăng nhập/i);
    expect(expectRefusal(await house.nobody.get('/api/v1/sets', { 'accept-language': 'en-GB,en;q=0.9' }), 401, 'not-signed-in').sentence).toMatch(/sign/i);
    expect(expectRefusal(await house.nobody.get('/api/v1/sets?lang=en'), 401, 'not-signed-in').sentence).toMatch(/sign/i);
  });

  test('shows a person their own area and refuses a stranger’s', async () => {
    const [lan, hung, mai, khach, quantri] = await Promise.all((['lan', 'hung', 'mai', 'khach', 'quantri'] as const).map((person) => house.as(person)));
    expect((await hung?.get(`/api/v1/standings?${view}`))?.json<{ units: unknown[] }>().units).toHaveLength(17);
    expect((await mai?.get(`/api/v1/standings?${view}`))?.statusCode).toBe(200);
    for (const person of [khach, quantri]) if (person) expectRefusal(await person.get(`/api/v1/standings?${view}`), 403, 'not-yours');
    expect((await lan?.get(`/api/v1/standings?${view}`))?.json()).toMatchObject({ part: [{ code: '06328' }], units: [{ code: '06328' }] });
    const sheet = '/api/v1/sheets?unit=06328&set=commune-ntm-2021-2025&asOf=28/11/2023';
    expect((await lan?.get(sheet))?.json()).toMatchObject({ unit: { name: 'Long Đống', path: 'huyện Bắc Sơn, tỉnh Lạng Sơn' }, mayEnter: true });
    if (khach) expectRefusal(await khach.get(sheet), 403, 'not-yours');
    if (lan) expectRefusal(await lan.get('/api/v1/sheets?unit=06331&set=commune-ntm-2021-2025&asOf=28/11/2023'), 403, 'not-yours');
  });

  test('an address that is nothing is not found, in the same shape', async () => {
    expectRefusal(await house.nobody.get('/api/v1/khong-co'), 404, 'not-found');
    expectRefusal(await house.nobody.post('/phieu-xa', {}), 404, 'not-found');
  });

  test('a fault of ours says nothing of its insides', async () => {
    const broken = await aHouse('sqlite');
    const mai = await broken.as('mai');
    await mai.get('/api/v1/session');
    await broken.store.close();
    const answer = await mai.get(`/api/v1/standings?${view}`);
    expectRefusal(answer, 500, 'broken');
    expect(answer.body).not.toMatch(/sqlite|database|\.ts|at /i);
    await broken.app.close();
  });
});

describe('the pages', () => {
  test('every address that is no file is the one page, with a fresh nonce for its style and no scripts but our own', async () => {
    const [first, second] = [await house.nobody.get('/phieu-xa?unit=06328'), await house.nobody.get('/')];
    const nonces = [first, second].map((answer) => /nonce="([^"]+)"/.exec(answer.body)?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonces[0]}'`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(first.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(first.headers['x-powered-by']).toBeUndefined();
  });

  test('files that bear their hash are kept for ever; paths do not lead out of the folder', async () => {
    const script = await house.nobody.get('/assets/main-abc123.js');
    expect(script.headers['cache-control']).toContain('immutable');
    expect(String(script.headers['content-type'])).toContain('javascript');
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json']) expect((await house.nobody.get(path)).body, path).not.toContain('dependencies');
  });

  test('the API’s own answers let a browser do nothing with them', async () => {
    const answer = await house.nobody.get('/api/v1/health');
    expect(answer.json()).toEqual({ status: 'ok' });
    expect(String(answer.headers['content-security-policy'])).toContain("default-src 'none'");
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
  });
});
