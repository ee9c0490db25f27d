import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GridAnswer } from '#http/schemas/grid.ts';
import type { StandingsAnswer } from '#http/schemas/standings.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import type { Person } from '#test/people.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const view = (unit: string) => `unit=${unit}&set=${set}&asOf=${asOf}`;

/** Asked for the province or the country's view of it, each is answered what is theirs; the communes of a district are seventeen. */
const reach: Readonly<Record<Exclude<Person, 'khach' | 'quantri'>, { readonly part: readonly string[] | null; readonly communes: number }>> = {
  mai: { part: null, communes: 181 }, giao: { part: null, communes: 181 }, hien: { part: null, communes: 181 },
  van: { part: null, communes: 181 },
  hung: { part: ['185'], communes: 17 }, son: { part: ['185'], communes: 17 }, thu: { part: ['181'], communes: 18 },
  lan: { part: ['06328'], communes: 1 }, an: { part: ['06328'], communes: 1 },
};

describe('one filter for everything that is listed, counted, printed or searched', () => {
  let house: House;
  const browsers = new Map<Person, Caller>();
  beforeAll(async () => {
    house = await aHouse('sqlite');
    for (const person of [...Object.keys(reach), 'khach', 'quantri'] as Person[]) browsers.set(person, await house.as(person));
    const mai = await house.as('mai');
    const figures = ['unit,indicator,value', ...['06328', '06331', '06337'].map((unit) => `${unit},1,Đạt`)].join('\n');
    expect((await mai.upload(`/api/v1/imports?name=ba-xa.csv&set=${set}&asOf=${asOf}&dryRun=false`, figures)).statusCode).toBe(200);
    expect((await mai.upload(`/api/v1/imports?name=mot-xa.csv&set=${set}&asOf=${asOf}&dryRun=false`, 'unit,indicator,value\n06337,3,Đạt')).statusCode).toBe(200);
  });
  afterAll(() => house.close());

  const as = (person: Person) => browsers.get(person) ?? expect.fail(person);

  test.each(Object.entries(reach))('%s sees the same part in the list, the counts, the grid, its changes and the paper, each marked as part', async (person, { part, communes }) => {
    const who = as(person as Person);
    const standings = (await who.get(`/api/v1/standings?${view('20')}`)).json<StandingsAnswer>();
    const codes = standings.units.map(({ code }) => code);
    expect(codes).toHaveLength(communes);
    expect(standings.part?.map(({ code }) => code) ?? null).toEqual(part);
    expect(standings.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(communes);
    for (const { met, unmet, unknown } of standings.criteria) expect(met + unmet + unknown).toBe(communes);
    const grid = (await who.get(`/api/v1/grid?${view('20')}`)).json<GridAnswer>();
    expect(grid.units.map(({ code }) => code)).toEqual(codes);
    expect(grid.part?.map(({ code }) => code) ?? null).toEqual(part);
    const changes = (await who.get(`/api/v1/grid/changes?${view('20')}&since=0`)).json<{ cells: { unit: string }[] }>();
    expect([...new Set(changes.cells.map(({ unit }) => unit))].toSorted()).toEqual(['06328', '06331', '06337'].filter((code) => codes.includes(code)));
    const paper = (await who.get(`/api/v1/reports/bieu-01?${view('20')}&format=json`)).json<{ part?: string[]; paper: { rows: { unit?: string }[]; notes: string[] } }>();
    expect(paper.paper.rows.flatMap(({ unit }) => (codes.includes(unit ?? '') ? [unit] : []))).toEqual(codes);
    expect(paper.paper.rows.flatMap(({ unit }) => (unit?.length === 5 ? [unit] : []))).toHaveLength(communes);
    expect(paper.part ?? null).toEqual(part);
    expect(paper.paper.notes.some((note) => note.includes('Chỉ gồm phần địa bàn'))).toBe(part !== null);
  });

  test('a stranger and an administrator have no part, and are refused the lot', async () => {
    for (const person of ['khach', 'quantri'] as const) for (const path of ['standings', 'grid', 'questions', 'progress']) {
      const answer = await as(person).get(`/api/v1/${path}?${view('20')}`);
      expect([answer.statusCode, answer.body.includes('06328')], `${person} ${path}`).toEqual([403, false]);
    }
  });

  test('an import is listed to whoever may see a unit of it, says so where there is more, and is taken back only by whoever holds all of it', async () => {
    const listed = async (person: Person) => (await as(person).get('/api/v1/imports')).json<{ batches: { fileName: string; part: boolean; mayUndo: boolean }[] }>().batches.map(({ fileName, part, mayUndo }) => [fileName, part, mayUndo]);
    expect(await listed('mai')).toEqual([['mot-xa.csv', false, true], ['ba-xa.csv', false, true]]);
    expect(await listed('lan')).toEqual([['ba-xa.csv', true, false]]);
    expect(await listed('son')).toEqual([['mot-xa.csv', false, false], ['ba-xa.csv', false, false]]);
    // A department takes back nothing but its own criteria.
    expect(await listed('giao')).toEqual([['mot-xa.csv', false, false], ['ba-xa.csv', false, false]]);
    expect(await listed('khach')).toEqual([]);
  });

  test('an answer kept for one person is not sent to another with less', async () => {
    const path = `/api/v1/standings?${view('185')}`;
    const whole = await as('hung').get(path);
    const part = await as('lan').get(path, { 'if-none-match': String(whole.headers['etag']) });
    expect(part.statusCode).toBe(200);
    expect(part.json<StandingsAnswer>().units.map(({ code }) => code)).toEqual(['06328']);
    expect((await as('hung').get(path)).body).toBe(whole.body);
  });
});
