import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ColleaguesAnswer, DelegationsAnswer } from '#http/schemas/people.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import type { StandingsAnswer } from '#http/schemas/standings.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import { addAccount } from '#usecases/people/add-account.ts';
import { closeAccount, reopenAccount } from '#usecases/people/close-account.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { people } from '#test/people.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const view = (unit: string) => `unit=${unit}&set=${set}&asOf=${asOf}`;
const basis = { number: '12/QĐ-UBND', date: '02/01/2023', issuer: 'UBND huyện Bắc Sơn' };
const inBacSon = `/api/v1/standings?${view('185')}`;
const dayMs = 24 * 60 * 60 * 1000;

describe.each(engines)('in the place of a colleague, on %s', (engine) => {
  let house: House;
  let hung: Caller;
  let thu: Caller;
  let mai: Caller;
  beforeAll(async () => {
    house = await aHouse(engine);
    [hung, thu, mai] = [await house.as('hung'), await house.as('thu'), await house.as('mai')];
  });
  afterAll(() => house.close());

  const codes = (answer: { json: () => unknown }) => ((answer.json() as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);
  const enter = (who: Caller, unit: string, item: string, query = '') => who.put(`/api/v1/readings${query}`, { unit, set, item, asOf, text: 'Đạt', base: null });
  const dayFrom = (days: number) => new Date(Date.parse(house.clock.today()) + days * dayMs).toISOString().slice(0, 10);
  const lastReading = async (unit: string, item: string) => {
    const found = house.office.places.findByCode(unit, '2023-11-28' as ReturnType<typeof house.clock.today>);
    return house.office.store.reading((shelves) => shelves.readings.history(found?.id ?? expect.fail(unit), set, item)).then((log) => log.at(-1));
  };
  const lastLine = async () => (await house.office.store.reading((shelves) => shelves.audit.list(1)))[0];

  test('Thu sees and enters Bắc Sơn as Hùng would, only while she says so, and both names are kept', async () => {
    expect(codes(await thu.get(inBacSon))).toEqual(['not-yours']);
    expect((await thu.get(`${inBacSon}&behalf=hung`)).json<StandingsAnswer>().units).toHaveLength(17);
    expect(codes(await enter(thu, '06328', '1'))).toEqual(['not-yours']);
    const entered = await enter(thu, '06328', '1', '?behalf=hung');
    expect(entered.statusCode, entered.body).toBe(200);
    expect(await lastReading('06328', '1')).toMatchObject({ person: 'thu', behalf: 'hung' });
    expect(await lastLine()).toMatchObject({ person: 'thu', behalf: 'hung', deed: 'enter-reading', roles: expect.stringMatching(/^district-officer@185/) });
    expect((await mai.get('/api/v1/accounts')).statusCode).toBe(403);
  });

  test('her own district is not hers meanwhile: the deed is judged by what was delegated and nothing else', async () => {
    const own = `/api/v1/standings?${view('181')}`;
    expect((await thu.get(own)).statusCode).toBe(200);
    expect(codes(await thu.get(`${own}&behalf=hung`))).toEqual(['not-yours']);
  });

  test('the session tells whom she may act for, and who she is while she does', async () => {
    expect((await thu.get('/api/v1/session')).json<MeAnswer>()).toMatchObject({ login: 'thu', behalf: null, mayActFor: [{ login: 'hung', name: 'Dương Văn Hùng' }], tasks: [{ area: { code: '181' } }] });
    const acting = (await thu.get('/api/v1/session?behalf=hung')).json<MeAnswer>();
    expect(acting).toMatchObject({ login: 'thu', behalf: { login: 'hung', name: 'Dương Văn Hùng' }, tasks: [{ kind: 'office', area: { code: '185' }, role: { id: 'district-officer' } }], home: { unit: '185' } });
    expect(acting.areas.find(({ deed }) => deed === 'view')).toEqual({ deed: 'view', everywhere: false, units: [{ code: '185', name: 'Bắc Sơn', kind: 'huyện', level: 'district' }] });
    expect((await hung.get('/api/v1/session')).json<MeAnswer>().mayActFor).toEqual([]);
  });

  test('nobody acts for whoever delegated nothing to them', async () => {
    for (const login of ['mai', 'thu', 'lan', 'khong-co']) expect(codes(await hung.get(`${inBacSon}&behalf=${login}`)), login).toEqual(['not-delegated']);
    expect(codes(await house.nobody.get(`${inBacSon}&behalf=hung`))).toEqual(['not-signed-in']);
  });

  test('what was delegated is not delegated on, nor ended, from the other’s place', async () => {
    const ask = { to: 'mai', task: null, until: dayFrom(5), basis };
    expect(codes(await thu.post('/api/v1/delegations?behalf=hung', ask))).toEqual(['delegated-further']);
    const { received } = (await thu.get('/api/v1/delegations')).json<DelegationsAnswer>();
    expect(codes(await thu.post(`/api/v1/delegations/${received[0]?.id}/end?behalf=hung`, {}))).toEqual(['delegated-further']);
    expect((await thu.post('/api/v1/delegations', ask)).statusCode).toBe(200);
    expect(codes(await mai.get(`${inBacSon}&behalf=hung`))).toEqual(['not-delegated']);
    expect((await mai.get(`/api/v1/standings?${view('181')}&behalf=thu`)).statusCode).toBe(200);
    expect(codes(await mai.get(`${inBacSon}&behalf=thu`))).toEqual(['not-yours']);
  });

  test('only colleagues are offered, and only they are accepted', async () => {
    const offered = (await hung.get('/api/v1/colleagues')).json<ColleaguesAnswer>().colleagues.map(({ login }) => login);
    expect(offered).toEqual(['an', 'giao', 'hien', 'lan', 'mai', 'son', 'thu', 'van']);
    for (const login of ['khach', 'quantri', 'hung']) expect(codes(await hung.post('/api/v1/delegations', { to: login, task: null, until: dayFrom(5), basis })), login).toEqual(['no-colleague']);
    expect(codes(await hung.post('/api/v1/delegations', { to: 'khong-co', task: null, until: dayFrom(5), basis }))).toEqual(['unknown-account']);
    expect(codes(await hung.post('/api/v1/delegations', { to: 'mai', task: null, until: dayFrom(-1), basis }))).toEqual(['bad-period']);
    expect(codes(await hung.post('/api/v1/delegations', { to: 'mai', task: 1, until: dayFrom(5), basis }))).toEqual(['unknown-task']);
  });

  test('one task may be delegated and the rest kept; ended by hand it is worth nothing from that request on', async () => {
    const task = (await mai.get('/api/v1/session')).json<MeAnswer>().tasks[0]?.id ?? 0;
    const given = await mai.post('/api/v1/delegations', { to: 'hung', task, until: dayFrom(5), basis });
    expect(given.statusCode, given.body).toBe(200);
    const province = `/api/v1/progress?${view('20')}`;
    expect((await hung.get(`${province}&behalf=mai`)).json()).toMatchObject({ part: null });
    expect(codes(await thu.post(`/api/v1/delegations/${given.json<{ delegation: number }>().delegation}/end`, {}))).toEqual(['unknown-delegation']);
    expect((await mai.post(`/api/v1/delegations/${given.json<{ delegation: number }>().delegation}/end`, {})).statusCode).toBe(200);
    expect(codes(await hung.get(`${province}&behalf=mai`))).toEqual(['not-delegated']);
  });

  test('a giver whose account is closed is nobody’s place to take', async () => {
    const operator = operatorAtKeyboard();
    expect((await closeAccount(house.office, operator, { login: 'hung', reason: 'thử' })).ok).toBe(true);
    expect(codes(await thu.get(`${inBacSon}&behalf=hung`))).toEqual(['not-delegated']);
    expect((await thu.get('/api/v1/session')).json<MeAnswer>().mayActFor).toEqual([]);
    await reopenAccount(house.office, operator, { login: 'hung', reason: 'thử' });
    expect((await thu.get(`${inBacSon}&behalf=hung`)).statusCode).toBe(200);
  });

  test('after its last day a delegation is worth nothing, in a session that began before', async () => {
    const added = await addAccount(house.office, operatorAtKeyboard(), { ...people.thu, login: 'thay', name: 'Người thay' });
    expect(added.ok).toBe(true);
    expect((await house.office.store.reading((shelves) => shelves.tasks.delegationsOf('thu'))).find(({ from }) => from === 'hung')?.until).toBe(dayFrom(30));
    house.clock.pass(31 * 24 * 60 * 60);
    const answer = await thu.get(`${inBacSon}&behalf=hung`);
    expect([401, 403]).toContain(answer.statusCode);
    expect(answer.body).not.toContain('Long Đống');
  });
});

describe('whoever enters for the unit below', () => {
  let house: House;
  beforeAll(async () => { house = await aHouse('sqlite'); });
  afterAll(() => house.close());

  const behalfOf = async (item: string) => {
    const found = [...house.office.places.everByCode('06328')].find(({ name }) => name === 'Long Đống');
    const log = await house.office.store.reading((shelves) => shelves.readings.history(found?.id ?? expect.fail('06328'), set, item));
    return log.at(-1)?.behalf;
  };

  test('is kept beside it: the district and the province for the commune, the commune for itself, a department for nobody', async () => {
    const entered = [['lan', '1', null], ['hung', '3', '06328'], ['mai', '4', '06328'], ['giao', '2', null]] as const;
    for (const [person, item, behalf] of entered) {
      const answer = await (await house.as(person)).put('/api/v1/readings', { unit: '06328', set, item, asOf, text: 'Đạt', base: null });
      expect(answer.statusCode, answer.body).toBe(200);
      expect(await behalfOf(item), person).toBe(behalf);
    }
  });

  test('in a file too, commune by commune, and in the words of the history', async () => {
    const hung = await house.as('hung');
    const file = ['unit,indicator,value', '06328,7,Đạt', '06331,7,Đạt', '06328,8,Đạt'].join('\n');
    expect((await hung.upload(`/api/v1/imports?name=ba.csv&set=${set}&asOf=${asOf}&dryRun=false`, file)).json()).toMatchObject({ accepted: 3 });
    expect([await behalfOf('7'), await behalfOf('8')]).toEqual(['06328', '06328']);
    const history = await hung.get(`/api/v1/readings/history?${view('06328')}&item=7`);
    expect(history.json<{ entries: { sentence: string }[] }>().entries[0]?.sentence).toContain('thay mặt xã Long Đống');
  });
});
