import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aHouse, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';

describe.each(engines)('an office in its busiest minute, on %s', (engine) => {
  let house: House;
  beforeAll(async () => { house = await aHouse(engine); });
  afterAll(() => house.close());

  test('thirty-eight values entered at once are all taken, and every reading is there once', async () => {
    const hung = await house.as('hung');
    const items = Array.from({ length: 19 }, (_, index) => String(index + 1)).flatMap((item) => [{ unit: '06328', item }, { unit: '06331', item }]);
    const answers = await Promise.all(items.map((value) => hung.put('/api/v1/readings', { ...value, set, asOf, text: 'Đạt', base: null })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(items.map(() => 200));
    const standings = await hung.get(`/api/v1/standings?unit=185&set=${set}&asOf=${asOf}`);
    expect(standings.json<{ units: { code: string; met: number }[] }>().units.filter(({ met }) => met === 19).map(({ code }) => code)).toEqual(['06328', '06331']);
    const seqs = new Set(answers.map((answer) => answer.json<{ seq: number }>().seq));
    expect(seqs.size).toBe(items.length);
    expect((await (await house.as('quantri')).get('/api/v1/verify')).json()).toMatchObject({ audit: { broken: null }, board: { equal: true } });
  });

  test('of twenty who type over the same cell one is served and the others are told who was first', async () => {
    const lan = await house.as('lan');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => lan.put('/api/v1/readings', { unit: '06328', item: '19.1', set, asOf, text: index % 2 === 0 ? 'Đạt' : 'Chưa đạt', base: null })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  });
});
