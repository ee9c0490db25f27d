import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { LineHistoryAnswer, RoadmapAnswer, WrittenRoadmapLine } from '#http/schemas/roadmaps.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { aRunningCampaign, declare } from '#test/factories/a-running-campaign.ts';
import { engines } from '#test/factories/database.ts';

const longDong = '06328';
const vanThuy = '06331';
const cost = { central: 0, province: 300_000_000, district: 0, commune: 50_000_000, other: 0 };

describe.each(engines)('the roadmap of a campaign, on %s', (engine) => {
  let house: House;
  let [lan, hung, mai, giao, son, khach] = [] as unknown as [Caller, Caller, Caller, Caller, Caller, Caller];
  let at = '';
  beforeAll(async () => {
    house = await aHouse(engine);
    [lan, hung, mai, giao, son, khach] = await Promise.all([house.as('lan'), house.as('hung'), house.as('mai'), house.as('giao'), house.as('son'), house.as('khach')]) as [Caller, Caller, Caller, Caller, Caller, Caller];
    await declare(house.office, longDong, { 1: true, 2: false, 6: false, '15.1': 80 });
    await declare(house.office, vanThuy, { 2: false, 13: false });
    at = `/api/v1/roadmaps/${await aRunningCampaign(house.office, [longDong, vanThuy])}`;
  });
  afterAll(() => house.close());

  const view = async (by: Caller, query = '') => {
    const answer = await by.get(`${at}?${query}`);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<RoadmapAnswer>();
  };
  const lineOf = (roadmap: RoadmapAnswer, unit: string, item: string) => {
    const line = roadmap.lines.find((each) => each.unit === unit && each.item === item);
    if (!line) throw new Error(`no line ${unit} ${item}`);
    return line;
  };
  const written = async (by: Caller, unit: string, item: string, differs: Partial<WrittenRoadmapLine> = {}): Promise<WrittenRoadmapLine> => {
    const { solution, owner, doer, cost: money, due, after, note, seq } = lineOf(await view(by), unit, item);
    return { unit, item, solution, owner, doer, cost: money, due, after, note, base: seq, ...differs };
  };
  const save = (by: Caller, ...lines: WrittenRoadmapLine[]) => by.put(`${at}/lines`, { lines });
  const codes = (answer: { json: <T>() => T }) => answer.json<{ refusals: { code: string; at: string }[] }>().refusals.map(({ code, at: where }) => `${code} @ ${where}`);

  test('GIVEN nothing is built THEN every gap is there already, unplanned, and nothing is stored', async () => {
    const { lines, totals } = await view(hung);
    expect(lines.map(({ unit, item, seq, state }) => [unit, item, seq, state])).toEqual([
      [longDong, '2', null, 'unplanned'], [longDong, '6', null, 'unplanned'], [longDong, '15.1', null, 'unplanned'], [vanThuy, '2', null, 'unplanned'], [vanThuy, '13', null, 'unplanned'],
    ]);
    expect(totals).toMatchObject({ uncosted: 5, states: expect.arrayContaining([{ state: 'unplanned', count: 5 }]) });
    expect(lineOf(await view(hung), longDong, '15.1')).toMatchObject({ now: '80%', required: '≥ 90%' });
  });

  test('is built in one step, by each for their own part, and again changes nothing', async () => {
    expect((await lan.post(`${at}/build`, { unit: null })).json()).toEqual({ units: 1, proposed: 3, kept: 0 });
    expect((await giao.post(`${at}/build`, { unit: null })).json()).toEqual({ units: 2, proposed: 1, kept: 1 });
    expect((await hung.post(`${at}/build`, { unit: '185' })).json()).toEqual({ units: 2, proposed: 1, kept: 4 });
    expect((await hung.post(`${at}/build`, { unit: '185' })).json()).toEqual({ units: 2, proposed: 0, kept: 5 });
    const roadmap = await view(mai, 'asOf=2023-12-01');
    expect(lineOf(roadmap, longDong, '2')).toMatchObject({ due: '2024-12-31', state: 'unplanned', why: ['lacks-cost'], cost: null });
    expect(roadmap.bodies.find(({ id }) => id === lineOf(roadmap, longDong, '2').owner)?.name).toBe('Sở Giao thông vận tải');
  });

  test('is filled in a grid: many lines in one deed with one line of the log', async () => {
    const lines = [await written(hung, longDong, '2', { solution: 'Cứng hóa 3 km', cost, due: '2024-06-30' }), await written(hung, longDong, '6', { cost, after: '2', due: '2024-12-31' })];
    const saved = await save(hung, ...lines);
    expect(saved.json()).toMatchObject({ saved: [{ unit: longDong, item: '2' }, { unit: longDong, item: '6' }], unchanged: 0 });
    expect((await save(hung, ...lines)).json()).toEqual({ saved: [], unchanged: 2 });
    const roadmap = await view(hung, 'asOf=2023-12-01');
    expect([lineOf(roadmap, longDong, '2').state, roadmap.totals.cost.province, roadmap.unreported]).toEqual(['on-track', 600_000_000, [{ unit: longDong, years: [2024] }]]);
    const log = (await (await house.as('quantri')).get('/api/v1/audit')).json<{ entries: { deed: string; details: object }[] }>().entries;
    expect(log.filter(({ deed }) => deed === 'edit-roadmap').at(0)?.details).toMatchObject({ lines: 2 });
  });

  test('refuses every impossible line at once, each at its field, and then saves nothing', async () => {
    const answer = await save(hung,
      await written(hung, longDong, '2', { due: '2025-12-31' }), await written(hung, longDong, '6', { due: '2023-12-31' }),
      await written(hung, vanThuy, '13', { owner: 'so-bia:20', cost: { ...cost, other: -1 }, solution: 'không được lưu' }));
    expect(answer.statusCode).toBe(422);
    expect(codes(answer)).toEqual([`line-past-end @ ${longDong} 2 due`, `line-before-prerequisite @ ${longDong} 6 due`, `line-unknown-body @ ${vanThuy} 13 owner`, `line-bad-cost @ ${vanThuy} 13 other`]);
    expect(lineOf(await view(hung), vanThuy, '13').solution).toBe('');
  });

  test('refuses a cost above the money reported for the year', async () => {
    await house.office.store.inTransaction(async ({ progress, audit }) => {
      await audit.nextSeq();
      await progress.append([{ unit: house.office.places.findByCode(vanThuy, date('2023-11-28'))?.id ?? ('' as never), measure: 'allocated', asOf: date('2024-03-31'), value: 100_000_000, source: 'BC 12' }], { person: 'mai', behalf: null, at: house.clock.now() });
      await audit.append({ at: house.clock.now(), person: 'mai', behalf: null, roles: '', deed: 'enter-progress', subject: vanThuy, details: {} });
      return { ok: true } as const;
    });
    expect(codes(await save(hung, await written(hung, vanThuy, '13', { cost })))).toEqual([`line-over-money @ ${vanThuy} 13 cost`]);
    expect((await save(hung, await written(hung, vanThuy, '13', { cost: { ...cost, province: 50_000_000 } }))).statusCode).toBe(200);
  });

  test('two people at one line: the second is told, and nothing is lost', async () => {
    const [mine, theirs] = [await written(hung, longDong, '2', { note: 'của Hùng' }), await written(lan, longDong, '2', { note: 'của Lan' })];
    expect((await save(hung, mine)).statusCode).toBe(200);
    const second = await save(lan, theirs);
    expect([second.statusCode, codes(second)]).toEqual([409, [`changed-meanwhile @ ${longDong} 2 item`]]);
    const history = (await lan.get(`${at}/history?unit=${longDong}&item=2`)).json<LineHistoryAnswer>().versions;
    expect(history.map(({ note, person }) => [note, person])).toEqual([['', 'lan'], ['', 'hung'], ['của Hùng', 'hung']]);
  });

  test('belongs to each in their part: a department to its criteria, a commune to itself, a follower to look at', async () => {
    expect((await save(giao, await written(giao, longDong, '2', { solution: 'Sở bổ sung' }))).statusCode).toBe(200);
    expect(codes(await save(giao, await written(giao, longDong, '6', { solution: 'x' })))).toEqual([`not-yours @ ${longDong} 6 item`]);
    expect(codes(await save(lan, await written(hung, vanThuy, '2', { solution: 'x' })))).toEqual([`not-yours @ ${vanThuy} 2 item`]);
    expect((await save(son, await written(son, longDong, '2', { solution: 'x' }))).statusCode).toBe(403);
    expect([new Set((await view(lan)).lines.map(({ unit }) => unit)), (await khach.get(at)).statusCode]).toEqual([new Set([longDong]), 403]);
    expect((await view(lan)).part).toEqual([{ code: longDong, kind: 'xã', name: 'Long Đống' }]);
  });

  test('is declared whole only when every line has its day, lead and cost, and never by who owns some criteria', async () => {
    expect(codes(await hung.post(`${at}/declare`, { unit: '185' }))).toEqual([`line-incomplete @ ${longDong} 15.1 cost`, `line-incomplete @ ${vanThuy} 2 cost`]);
    const free = { cost: { central: 0, province: 0, district: 0, commune: 0, other: 0 } };
    expect((await save(hung, await written(hung, longDong, '15.1', free), await written(hung, vanThuy, '2', free))).statusCode).toBe(200);
    expect((await giao.post(`${at}/declare`, { unit: '185' })).statusCode).toBe(403);
    expect((await hung.post(`${at}/declare`, { unit: '185' })).json()).toMatchObject({ lines: 5 });
    expect((await view(mai)).declarations).toMatchObject([{ area: { code: '185' }, person: 'hung', name: 'Dương Văn Hùng', lines: 5, changedSince: false }]);
    await save(hung, await written(hung, longDong, '15.1', { note: 'sửa sau' }));
    expect((await view(mai)).declarations[0]?.changedSince).toBe(true);
  });

  test('computes the state of the day: done when met later, slipped past the term', async () => {
    await declare(house.office, longDong, { 6: true }, '2024-05-01');
    const later = await view(hung, 'asOf=2024-07-01');
    expect([lineOf(later, longDong, '6').state, lineOf(later, longDong, '2').state, lineOf(later, longDong, '2').why]).toEqual(['done', 'slipped', ['past-due']]);
  });

  test('prints as Biểu 03 with the lines of the campaign, and beside Biểu 01 with the same communes and gaps', async () => {
    const rows = async (kind: string, query = '') => (await hung.get(`/api/v1/reports/${kind}?unit=185&asOf=2023-11-28&format=json${query}`)).json<{ rows: { unit: string; unmet: string[]; lines?: { due: string | null }[] }[] }>().rows;
    const pairs = (list: { unit: string; unmet: string[] }[]) => list.flatMap(({ unit, unmet }) => unmet.map((item) => `${unit} ${item}`));
    const [review, roadmap] = [await rows('bieu-01', '&set=commune-ntm-2021-2025'), await rows('bieu-03')];
    expect(pairs(roadmap)).toEqual(pairs(review));
    const own = await rows('bieu-03', `&campaign=${at.split('/').at(-1)}`);
    expect(own.map(({ unit, lines }) => [unit, lines?.map(({ due }) => due)])).toEqual([[longDong, ['2024-06-30', '2024-12-31', '2024-12-31']], [vanThuy, ['2024-12-31', '2024-12-31']]]);
  });

  test('is asked for under its number; another has none', async () => {
    expect((await hung.get('/api/v1/roadmaps/99')).json<{ refusals: { code: string }[] }>().refusals[0]?.code).toBe('unknown-campaign');
    expect(codes(await save(hung, { ...(await written(hung, longDong, '2')), unit: '06361' }))).toEqual(['not-in-campaign @ 06361']);
  });
});
