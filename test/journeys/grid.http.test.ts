import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackValue, type PackedValue } from '#domain/assessment/packed-value.ts';
import type { EnterReadingsAnswer, GridAnswer, GridChangesAnswer } from '#http/schemas/grid.ts';
import type { SheetAnswer } from '#http/schemas/sheet.ts';
import type { StandingsAnswer } from '#http/schemas/standings.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '2023-11-28';
const view = `unit=185&set=${set}&asOf=${asOf}`;

interface Typed {
  readonly item: string;
  readonly text: string;
  readonly unit?: string;
  readonly asOf?: string;
  readonly base?: number | null;
  readonly note?: string;
}

let operations = 0;

function anOperation(): string {
  operations += 1;
  return `thao-tac-${operations}`;
}

async function enter(by: Caller, cells: readonly Typed[], operation = anOperation()): Promise<EnterReadingsAnswer> {
  const answer = await by.put('/api/v1/readings/batch', { operation, cells: cells.map((cell) => ({ unit: '06328', set, asOf, base: null, ...cell })) });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<EnterReadingsAnswer>();
}

const gridOf = async (by: Caller, query = view) => (await by.get(`/api/v1/grid?${query}`)).json<GridAnswer>();
const changesOf = async (by: Caller, since: number) => (await by.get(`/api/v1/grid/changes?${view}&since=${since}`)).json<GridChangesAnswer>();
const auditOf = async (by: Caller) => (await by.get('/api/v1/audit')).json<{ entries: { deed: string; subject: string; details: Record<string, unknown> }[] }>().entries;

/** The seq a grid shows for one cell. */
function seqIn(grid: GridAnswer, unit: string, item: string): number | undefined {
  const cells = grid.units.find(({ code }) => code === unit)?.cells as [number, number][] | undefined;
  return cells?.find(([place]) => grid.items[place] === item)?.[1];
}

describe.each(engines)('the grid, on %s', (engine) => {
  let house: House;
  let lan: Caller;
  let hung: Caller;
  let mai: Caller;
  beforeAll(async () => {
    house = await aHouse(engine);
    [lan, hung, mai] = await Promise.all([house.as('lan'), house.as('hung'), house.as('mai')]);
  });
  afterAll(() => house.close());

  test('takes each cell by itself: what is certain is entered, what is not is told, and one line of the log speaks of all', async () => {
    const answer = await enter(hung, [
      { item: '1.1', text: 'Đạt' }, { item: '2.1', text: '86.7' }, { item: '2.2', text: '75,5' },
      { item: '10.1', text: '' }, { item: '3', text: 'Đ', unit: '06331' }, { item: 'khong-co', text: '1' },
    ]);
    expect(answer.taken.map(({ cell }) => cell)).toEqual([0, 2, 4]);
    expect(answer.unchanged).toEqual([{ cell: 3, seq: null }]);
    expect(answer.refused.map(({ cell, refusals }) => [cell, refusals[0]?.code])).toEqual([[1, 'bad-figure'], [5, 'unknown-item']]);
    expect(answer.refused[0]?.refusals[0]?.sentence).toContain('86,7');
    const line = (await auditOf(await house.as('quantri'))).find(({ deed }) => deed === 'enter-reading');
    expect(line).toMatchObject({ deed: 'enter-reading', subject: '06328, 06331', details: { readings: 3, units: 2, first: answer.taken[0]?.seq, last: answer.taken[2]?.seq } });
  });

  test('a request that comes again is answered as before and does nothing', async () => {
    const cells = [{ item: '12.1', text: '91,5' }, { item: '12.2', text: 'không rõ' }];
    const operation = anOperation();
    const first = await enter(lan, cells, operation);
    const again = await enter(lan, cells, operation);
    expect(again).toEqual({ ...first, repeated: true });
    expect((await gridOf(hung)).seq).toBe(first.taken[0]?.seq);
    expect((await enter(hung, [{ item: '13.1', text: 'Đạt' }], operation)).repeated).toBe(false);
  });

  test('two people in one sheet: different cells merge, the same cell shows both and loses neither', async () => {
    const before = await gridOf(hung);
    const base = seqIn(before, '06328', '1.1') ?? null;
    expect((await enter(lan, [{ item: '4.1', text: 'Đạt' }])).taken).toHaveLength(1);
    const ours = await enter(hung, [{ item: '4.2', text: '99,1' }, { item: '1.1', text: 'Chưa đạt', base }]);
    expect(ours.taken).toHaveLength(2);
    const theirs = await enter(lan, [{ item: '8.2', text: 'Đạt' }, { item: '1.1', text: 'Không áp dụng: xã mới', base }]);
    expect(theirs.conflicts).toMatchObject([{ cell: 1, theirs: { person: 'hung', text: 'Chưa đạt', seq: ours.taken[1]?.seq } }]);
    const changes = await changesOf(hung, before.seq);
    expect(changes.cells.map(({ item, reading }) => [item, reading?.text, reading?.person]).toSorted()).toEqual([['1.1', 'Chưa đạt', 'hung'], ['4.1', 'Đạt', 'lan'], ['4.2', '99,1', 'hung'], ...theirs.taken.map(() => ['8.2', 'Đạt', 'lan'])]);
    expect(await changesOf(hung, changes.seq)).toMatchObject({ seq: changes.seq, cells: [] });
  });

  test('saying what is in force already is unchanged, whatever it was typed over', async () => {
    const [first] = (await enter(lan, [{ item: '18.1', text: 'Đạt' }])).taken;
    const again = await enter(hung, [{ item: '18.1', text: 'x', base: null }]);
    expect([again.unchanged, again.conflicts]).toEqual([[{ cell: 0, seq: first?.seq }], []]);
    expect((await enter(hung, [{ item: '18.1', text: 'Đạt', note: 'QĐ 12', base: first?.seq ?? null }])).taken).toHaveLength(1);
  });

  test('one thing twice in one request is entered once, and the other told', async () => {
    const answer = await enter(lan, [{ item: '17.1', text: '91' }, { item: '17.1', text: '92' }]);
    expect([answer.taken.length, answer.refused[0]?.refusals[0]?.code]).toEqual([1, 'two-values']);
  });

  test('what is not one’s own is refused cell by cell, and nobody without the task may enter at all', async () => {
    const giao = await house.as('giao');
    const answer = await enter(giao, [{ item: '2.3', text: '100' }, { item: '11.1', text: '5' }]);
    expect(answer.taken.map(({ cell }) => cell)).toEqual([0]);
    expect(answer.refused).toMatchObject([{ cell: 1, refusals: [{ code: 'not-yours' }] }]);
    expect((await enter(await house.as('khach'), [{ item: '2.3', text: '100' }])).refused).toMatchObject([{ refusals: [{ code: 'not-yours' }] }]);
    expect((await (await house.as('quantri')).put('/api/v1/readings/batch', { operation: anOperation(), cells: [{ unit: '06328', set, item: '1', asOf, text: 'Đ', base: null }] })).statusCode).toBe(403);
  });

  test('shows what the sheet and the standings show, and no more to anybody', async () => {
    const grid = await gridOf(hung);
    const standings = (await hung.get(`/api/v1/standings?${view}`)).json<StandingsAnswer>();
    const letter = { met: 'M', unmet: 'U', unknown: '-' } as const;
    expect(grid.units.map(({ code, criteria }) => [code, criteria])).toEqual(standings.units.map(({ code, criteria }) => [code, Object.values(criteria).map((standing) => letter[standing]).join('')]));
    const sheet = (await hung.get(`/api/v1/sheets?unit=06328&set=${set}&asOf=${asOf}`)).json<SheetAnswer>();
    const longDong = grid.units.find(({ code }) => code === '06328');
    const cells = (longDong?.cells ?? []) as [number, number, PackedValue, number][];
    const readings = sheet.live.readings as { item: string; seq: number; value: unknown; asOf: string }[];
    expect(cells.map(([item, seq, value, day]) => ({ item: grid.items[item], seq, value: unpackValue(value), asOf: grid.days[day] }))).toEqual(readings.map(({ item, seq, value, asOf: day }) => ({ item, seq, value, asOf: day })));
    expect(longDong?.indicators).toBe(sheet.criteria.flatMap(({ indicators }) => indicators).map(({ standing }) => letter[standing]).join(''));
    expect([longDong?.enter, (await gridOf(await house.as('giao'), `unit=06328&set=${set}&asOf=${asOf}`)).units[0]?.enter]).toEqual([null, [2]]);
    expect((await (await house.as('khach')).get(`/api/v1/grid?${view}`)).statusCode).toBe(403);
    expect((await (await house.as('khach')).get(`/api/v1/grid/changes?${view}&since=0`)).statusCode).toBe(403);
  });

  test('of two hundred who enter at once nobody loses a cell, and on the cell they share one is taken and the others are shown it', async () => {
    const day = '2024-03-31';
    const grid = await gridOf(hung, `unit=185&set=${set}&asOf=${day}`);
    const items = ['2.1', '2.2', '2.3', '2.4', '3.1', '4.2', '6.3', '9.2', '12.1', '12.2', '15.1', '16.1', '17.2'];
    const own = grid.units.filter(({ code }) => code !== '06328').flatMap(({ code }) => items.map((item) => ({ unit: code, item, text: '70,5', asOf: day }))).slice(0, 200);
    const answers = await Promise.all(own.map((cell, index) => enter(index % 2 === 0 ? hung : mai, [cell, { item: '10.1', text: `${index + 1},5`, asOf: day }])));
    expect(answers.filter(({ taken }) => taken.some(({ cell }) => cell === 0))).toHaveLength(200);
    expect(answers.filter(({ taken }) => taken.some(({ cell }) => cell === 1))).toHaveLength(1);
    expect(new Set(answers.flatMap(({ conflicts }) => conflicts.map(({ theirs }) => theirs?.seq))).size).toBe(1);
    const seqs = answers.flatMap(({ taken }) => taken.map(({ seq }) => seq));
    expect(new Set(seqs).size).toBe(201);
  });

  test('a block of a whole district is entered in one request', async () => {
    const grid = await gridOf(hung, `unit=185&set=${set}&asOf=2023-12-31`);
    const cells = grid.units.flatMap(({ code }) => ['8.1', '6.1', '7.1'].map((item) => ({ unit: code, item, text: 'Đạt', asOf: '2023-12-31' })));
    expect((await enter(hung, cells)).taken).toHaveLength(17 * 3);
    expect((await (await house.as('quantri')).get('/api/v1/verify')).json()).toMatchObject({ audit: { broken: null }, board: { equal: true } });
  });
});
