import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, type Answer, type Caller as Browser, type House } from '#test/factories/a-house.ts';
import { formerOfficer, matrixFacts, otherAdministrator, type Facts } from '#test/factories/matrix-facts.ts';
import { people } from '#test/people.ts';
import { matrix, type Caller, type Denied, type Row } from '#test/route-matrix.ts';

/** A held session learns within five seconds that its tasks have ended (docs/decisions/0005-sign-in.md). */
const believedMs = 5_500;

let house: House;
let facts: Facts;
let former: Browser;
let operations: string[];
const browsers = new Map<Caller, Browser>();

beforeAll(async () => {
  house = await aHouse('sqlite');
  facts = await matrixFacts(house);
  former = await formerOfficer(house);
  browsers.set('quantri33', await otherAdministrator(house));
  for (const person of Object.keys(people) as (keyof typeof people)[]) browsers.set(person, await house.as(person));
  const { paths } = (await house.nobody.get('/api/v1/openapi.json')).json<{ paths: Record<string, Record<string, unknown>> }>();
  operations = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
  await pause(believedMs);
});
afterAll(() => house.close());

const send = (who: Browser, { ask }: Row): Promise<Answer> => who.send(ask(facts));
const as = (caller: Caller): Browser => browsers.get(caller) ?? expect.fail(caller);

/** Denied in the way the row says; whatever the way, nothing was done. */
async function expectDenied(row: Row, denied: Denied): Promise<void> {
  if (typeof denied === 'string') {
    const answer = await send(as(denied), row);
    expect([answer.statusCode, answer.json<{ refusals?: { code: string }[] }>().refusals?.[0]?.code], answer.body.slice(0, 300)).toEqual([403, 'not-yours']);
    return;
  }
  const answer = await send(as(denied.as), row);
  if ('says' in denied) expect(answer.body).toContain(denied.says);
  else expect([answer.statusCode, answer.body.includes(denied.hides)]).toEqual([200, false]);
}

test('every operation of the API has its line in the matrix, and every line its operation', () => {
  expect(Object.keys(matrix).toSorted()).toEqual(operations.toSorted());
});

describe.each(Object.entries(matrix))('%s', (_operation, row) => {
  test('answers nobody, where it is not open to anybody', async () => {
    const answer = await send(house.nobody, row);
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(row.who === 'anybody' ? row.answers : 401);
    if (row.who !== 'anybody') expect(answer.json()).toMatchObject({ refusals: [{ code: 'not-signed-in' }] });
  });

  test('answers nobody whose tasks have ended, though the session has not', async () => {
    if (row.who === 'anybody') return;
    const answer = await send(former, row);
    expect([401, 403, 409], answer.body.slice(0, 300)).toContain(answer.statusCode);
  });

  test('refuses somebody of the same kind from elsewhere, and somebody here of another kind', async () => {
    if (row.who === 'everybody' && row.other !== undefined) await expectDenied(row, row.other);
    if (row.who !== 'those') return;
    if (row.wrongUnit !== 'there is none') await expectDenied(row, row.wrongUnit);
    await expectDenied(row, row.wrongRole);
  });

  test('is judged by what was delegated, and by nothing else, while one acts for somebody', async () => {
    if (row.who === 'anybody') return;
    const asked = row.ask(facts);
    const url = `${String(asked.url)}${String(asked.url).includes('?') ? '&' : '?'}behalf=mai`;
    const answer = await as('khach').send({ ...asked, url });
    expect([answer.statusCode, answer.json<{ refusals: { code: string }[] }>().refusals[0]?.code]).toEqual([403, 'not-delegated']);
  });

  test('answers the right person', async () => {
    if (row.who === 'anybody') return;
    const answer = await send(as(row.right), row);
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(row.answers);
  });
});
