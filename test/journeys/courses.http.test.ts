import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Courses } from '#board/courses.ts';
import { date } from '#domain/calendar.ts';
import type { CorrectedAnswer, CourseAnswer, CourseHistoryAnswer, CoursesAnswer, MovesBody, ProgressAnswer, WaitingAnswer } from '#http/schemas/courses.ts';
import type { ImportAnswer } from '#http/schemas/imports.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { moveCriteria } from '#usecases/courses/move-criteria.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { anOpinion } from '#test/factories/an-opinion.ts';
import { anActor } from '#test/factories/an-office.ts';
import { engines } from '#test/factories/database.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '2023-11-28';
const ofLongDong = `unit=06328&set=${set}&asOf=${asOf}`;
const cell = (criterion: number, unit = '06328') => ({ unit, set, criterion, asOf });
const codesOf = (answer: Answer) => answer.json<RefusalAnswer>().refusals.map(({ code, at }) => `${code} ${at ?? ''}`.trim());

describe.each(engines)('two signatures on every criterion, on %s', (engine) => {
  let house: House;
  let [lan, hung, mai, giao, khach]: Caller[] = [];
  beforeAll(async () => {
    house = await aHouse(engine);
    [lan, hung, mai, giao, khach] = await Promise.all((['lan', 'hung', 'mai', 'giao', 'khach'] as const).map((person) => house.as(person)));
  });
  afterAll(() => house.close());

  const move = (by: Caller | undefined, body: Partial<MovesBody>) => must(by).post('/api/v1/courses/moves', { verdict: null, reason: '', cells: [], ...body });
  const coursesOf = async (by: Caller | undefined, unit = '06328') => (await must(by).get(`/api/v1/courses?unit=${unit}&set=${set}&asOf=${asOf}`)).json<CoursesAnswer>().courses;
  const second = async (by: Caller | undefined) => must((await coursesOf(by)).find(({ criterion }) => criterion === 2));
  const offered = (course: CourseAnswer) => course.moves.map(({ move: name, axis }) => `${name} ${axis}`);
  const waitingOf = async (by: Caller | undefined) => (await must(by).get('/api/v1/waiting')).json<WaitingAnswer>();
  const enter = (by: Caller | undefined, item: string, text: string, base: number | null = null) => must(by).put('/api/v1/readings', { unit: '06328', set, item, asOf, text, note: '', base });

  test('Lan enters a figure, sees what is left to do, and submits what she has', async () => {
    expect((await enter(lan, '2', 'Đạt')).statusCode).toBe(200);
    expect((await enter(lan, '3', 'Chưa đạt')).statusCode).toBe(200);
    const { mine } = await waitingOf(lan);
    expect(mine.map(({ kind, axis, count }) => [kind, axis, count])).toEqual(expect.arrayContaining([['enter', 'self', 17], ['submit', 'self', 2]]));
    expect(mine.find(({ kind }) => kind === 'submit')).toMatchObject({ set, asOf, since: expect.any(String), byUnit: [{ unit: '06328', name: 'Long Đống', count: 2 }], cells: [{ unit: '06328', criterion: 2 }, { unit: '06328', criterion: 3 }] });
    const submitted = await move(lan, { move: 'submit', axis: 'self', verdict: 'computed', cells: [cell(2), cell(3)] });
    expect(submitted.json(), submitted.body).toEqual({ moved: 2, stages: { submitted: 2 } });
    const course = await second(lan);
    expect(course).toMatchObject({ stage: 'submitted', computed: 'met', readings: 1, opinions: { self: { verdict: 'met', person: 'lan', name: 'Hoàng Thị Lan', role: 'Công chức nông thôn mới xã', older: false }, area: null, department: null, council: null } });
    expect(offered(course)).toEqual(['withdraw self', 'correct self']);
    expect((await coursesOf(lan))[2]?.opinions.self?.verdict).toBe('unmet');
  });

  test('what was submitted is locked for the form, the grid, files and taking files back, each naming its place', async () => {
    const course = await must(lan).get(`/api/v1/sheets?${ofLongDong}`);
    expect(course.statusCode).toBe(200);
    expect(codesOf(await enter(hung, '2.1', '80'))).toEqual(['locked 2.1']);
    expect((await enter(hung, '4', 'Đạt')).statusCode).toBe(200);
    const grid = await must(lan).put('/api/v1/readings/batch', { operation: 'khoa-luoi-1', cells: [{ ...cell(0), criterion: undefined, item: '2.1', text: '80', base: null }] });
    expect(grid.json()).toMatchObject({ taken: [], refused: [{ cell: 0, refusals: [{ code: 'locked' }] }] });
    const imports = (name: string) => `/api/v1/imports?name=${name}&set=${set}&asOf=28/11/2023&dryRun=false`;
    const file = await must(hung).upload(imports('khoa.csv'), 'unit,indicator,value\n06328,2,Đạt\n06328,2.1,90\n06328,5,Đạt');
    expect(file.statusCode).toBe(422);
    expect(file.json<ImportAnswer>().doubts).toMatchObject([{ at: 'C3', code: 'locked', found: '90' }]);
    const taken = await must(hung).upload(imports('mo.csv'), 'unit,indicator,value\n06328,2,Đạt\n06328,5,Đạt');
    expect(taken.json()).toMatchObject({ accepted: 1, unchanged: 1, doubts: [] });
    const { batch } = taken.json<ImportAnswer>();
    await move(lan, { move: 'submit', axis: 'self', verdict: 'met', cells: [cell(5)] });
    expect(codesOf(await must(hung).post(`/api/v1/imports/${batch}/undo`, {}))).toEqual(['locked C3']);
    expect((await must(lan).post('/api/v1/readings/correct', { unit: '06328', set, item: '6', asOf, text: 'Đạt', base: null, reason: 'nhầm' })).json()).toMatchObject({ refusals: [{ code: 'wrong-stage' }] });
    expect((await move(lan, { move: 'withdraw', axis: 'self', cells: [cell(5)] })).statusCode).toBe(200);
    expect((await must(hung).post(`/api/v1/imports/${batch}/undo`, {})).statusCode).toBe(200);
  });

  test('nobody verifies or confirms what he entered himself, and only his own', async () => {
    expect((await move(lan, { move: 'submit', axis: 'self', verdict: 'computed', cells: [cell(4)] })).statusCode).toBe(200);
    expect(codesOf(await move(hung, { move: 'verify', axis: 'area', verdict: 'met', cells: [cell(4)] }))).toEqual(['own-entry 06328 Long Đống/4']);
    expect(codesOf(await move(lan, { move: 'verify', axis: 'area', verdict: 'met', cells: [cell(2)] }))).toEqual(['not-yours']);
    expect(codesOf(await move(giao, { move: 'confirm', axis: 'department', verdict: 'met', cells: [cell(2), cell(3)] }))).toEqual(['not-yours 06328 Long Đống/3']);
    expect(codesOf(await move(mai, { move: 'verify', axis: 'area', verdict: 'met', cells: [cell(2)] }))).toEqual(['not-your-move 06328 Long Đống/2']);
    expect(codesOf(await move(hung, { move: 'return', axis: 'area', cells: [cell(2), cell(3)] }))).toEqual(['reason-for-move 06328 Long Đống/2', 'reason-for-move 06328 Long Đống/3']);
    expect(codesOf(await move(hung, { move: 'verify', axis: 'area', verdict: 'met', cells: [cell(1)] }))).toEqual(['wrong-stage 06328 Long Đống/1']);
    expect((await coursesOf(hung)).filter(({ stage }) => stage === 'verified')).toEqual([]);
  });

  test('Hùng returns criterion 2 with a reason; Lan sees it, corrects and submits again; Hùng verifies', async () => {
    expect((await waitingOf(hung)).mine).toMatchObject([{ kind: 'verify', axis: 'area', count: 2, byCriterion: [{ criterion: 2, count: 1 }, { criterion: 3, count: 1 }] }]);
    expect((await move(hung, { move: 'return', axis: 'area', reason: 'Chưa có biên bản nghiệm thu đường trục thôn', cells: [cell(2)] })).statusCode).toBe(200);
    const mine = (await waitingOf(lan)).mine.find(({ kind }) => kind === 'correct');
    expect(mine).toMatchObject({ count: 1, cells: [{ criterion: 2, reason: 'Chưa có biên bản nghiệm thu đường trục thôn' }] });
    expect((await waitingOf(hung)).others).toEqual(expect.arrayContaining([expect.objectContaining({ with: 'self', count: 2, byCriterion: [expect.objectContaining({ criterion: 2 }), expect.objectContaining({ criterion: 5 })] })]));
    expect(await second(lan)).toMatchObject({ stage: 'open', returned: { reason: 'Chưa có biên bản nghiệm thu đường trục thôn', name: 'Dương Văn Hùng' }, opinions: { self: { older: false } } });

    const held = (await must(lan).get(`/api/v1/sheets?${ofLongDong}`)).json<{ criteria: { declaration: { seq: number } | null }[] }>().criteria[1]?.declaration?.seq ?? null;
    expect((await enter(lan, '2', 'Chưa đạt', held)).statusCode).toBe(200);
    expect(await second(lan)).toMatchObject({ opinions: { self: { verdict: 'met', older: true } } });
    expect((await move(lan, { move: 'submit', axis: 'self', verdict: 'computed', cells: [cell(2)] })).statusCode).toBe(200);
    expect((await waitingOf(lan)).others).toEqual(expect.arrayContaining([
      expect.objectContaining({ with: 'area', roles: ['Cán bộ văn phòng điều phối, phòng chuyên môn huyện'], count: 3 }), expect.objectContaining({ with: 'department', count: 3 }),
    ]));
    expect((await move(hung, { move: 'verify', axis: 'area', verdict: 'unmet', cells: [cell(2)] })).json()).toEqual({ moved: 1, stages: { verified: 1 } });
    expect(await second(giao)).toMatchObject({ stage: 'verified', opinions: { self: { verdict: 'unmet', older: false }, area: { verdict: 'unmet', person: 'hung' } }, returned: null });
  });

  test('Giao confirms her criterion across 17 communes in one request, and Mai sees who is how far', async () => {
    const district = house.office.places.findByCode('185', date(asOf));
    const communes = (district ? house.office.places.children(district.id, date(asOf)) : []).filter(({ level }) => level === 'commune').map(({ code }) => code);
    expect(communes).toHaveLength(17);
    const others = communes.filter((code) => code !== '06328').map((code) => cell(2, code));
    const submitted = await moveCriteria(house.office, anActor('cac-xa', { role: 'commune-officer', area: must(district).id }), { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: others });
    expect(submitted.ok && submitted.value.length).toBe(16);

    expect((await waitingOf(giao)).mine).toMatchObject([{ kind: 'confirm', axis: 'department', count: 17, byCriterion: [{ criterion: 2, count: 17 }] }]);
    const before = await house.office.store.lastEntry();
    expect(codesOf(await move(giao, { move: 'confirm', axis: 'department', verdict: 'computed', cells: [...others, cell(2)] }))).toEqual(others.map(({ unit }) => `nothing-computed ${unit} ${house.office.places.findByCode(unit, date(asOf))?.name}/2`));
    expect(await house.office.store.lastEntry()).toBe(before);
    expect((await move(giao, { move: 'confirm', axis: 'department', verdict: 'met', cells: [...others, cell(2)] })).json()).toEqual({ moved: 17, stages: { confirmed: 17 } });
    expect(await house.office.store.lastEntry()).toBe(before + 17);
    expect(await second(hung)).toMatchObject({ stage: 'confirmed', opinions: { area: { verdict: 'unmet' }, department: { verdict: 'met', role: 'Chuyên viên sở' } } });
    expect((await move(hung, { move: 'verify', axis: 'area', verdict: 'met', cells: [cell(2)] })).json()).toEqual({ moved: 1, stages: { settled: 1 } });
    expect((await waitingOf(giao)).others).toMatchObject([{ with: 'area', count: 16 }]);

    const progress = (await must(mai).get(`/api/v1/progress?unit=20&set=${set}&asOf=${asOf}`)).json<ProgressAnswer>();
    expect(progress).toMatchObject({ unit: { name: 'Lạng Sơn' }, part: null });
    const bacSon = progress.rows.find(({ unit }) => unit.code === '185');
    expect(bacSon).toMatchObject({ units: 17 });
    expect(bacSon?.cells[1]).toEqual({ empty: 0, entered: 0, submitted: 0, verified: 0, confirmed: 16, settled: 1, oldest: expect.any(String) });
    expect(bacSon?.cells[2]).toMatchObject({ submitted: 1, empty: 16 });
    expect(progress.total[1]).toMatchObject({ confirmed: 16, settled: 1, empty: 181 - 17 });
    for (const { units, cells } of progress.rows) for (const { empty, entered, submitted: sent, verified, confirmed, settled } of cells) expect(empty + entered + sent + verified + confirmed + settled).toBe(units);
    const inDistrict = (await must(hung).get(`/api/v1/progress?unit=185&set=${set}&asOf=${asOf}`)).json<ProgressAnswer>();
    expect(inDistrict.rows.find(({ unit }) => unit.code === '06328')?.cells[1]).toMatchObject({ settled: 1 });
    expect((await must(lan).get(`/api/v1/progress?unit=185&set=${set}&asOf=${asOf}`)).json()).toMatchObject({ part: [{ code: '06328' }], rows: [{ unit: { code: '06328' }, units: 1 }] });
  });

  test('a correction after the lock is a new entry with its reason, opens the criterion again, and names the papers it changes', async () => {
    const paper = (by: Caller | undefined, unit: string, day: string, format: string) => must(by).get(`/api/v1/reports/bieu-01?unit=${unit}&set=${set}&asOf=${day}&format=${format}`);
    for (const [by, unit, day, format] of [[hung, '185', asOf, 'xlsx'], [mai, '20', '2024-06-30', 'docx'], [hung, '185', '2023-06-30', 'xlsx'], [hung, '185', asOf, 'json'], [lan, '185', asOf, 'xlsx']] as const) expect((await paper(by, unit, day, format)).statusCode).toBe(200);
    const held = (await must(lan).get(`/api/v1/sheets?${ofLongDong}`)).json<{ criteria: { declaration: { seq: number } | null }[] }>().criteria[1]?.declaration?.seq ?? null;
    const correction = { unit: '06328', set, item: '2', asOf, text: 'Đạt', base: held, reason: 'Đã bổ sung biên bản nghiệm thu' };
    expect(codesOf(await must(lan).post('/api/v1/readings/correct', { ...correction, reason: ' ' }))).toEqual(['reason-for-move 06328 Long Đống/2']);
    expect(codesOf(await must(hung).post('/api/v1/readings/correct', correction))).toEqual(['not-yours']);
    expect(codesOf(await must(lan).post('/api/v1/readings/correct', { ...correction, base: null }))).toEqual(['changed-meanwhile 2']);
    const answer = await must(lan).post('/api/v1/readings/correct', correction);
    const corrected = answer.json<CorrectedAnswer>();
    expect(corrected, answer.body).toMatchObject({ reading: { text: 'Đạt', note: 'Đã bổ sung biên bản nghiệm thu', person: 'lan' }, reopened: [{ criterion: 2, asOf }] });
    expect(corrected.reports.map(({ kind, unit, asOf: day, format, person }) => [kind, unit.code, day, format, person])).toEqual([
      ['bieu-01', '06328', asOf, 'xlsx', 'lan'], ['bieu-01', '20', '2024-06-30', 'docx', 'mai'], ['bieu-01', '185', asOf, 'xlsx', 'hung'],
    ]);
    const course = await second(lan);
    expect(course).toMatchObject({ stage: 'open', opinions: { self: { older: true }, area: { verdict: 'met', older: true }, department: { verdict: 'met', older: true } }, last: { move: 'correct', reason: 'Đã bổ sung biên bản nghiệm thu' } });
    expect(offered(course)).toEqual(['submit self']);
    const { opinions } = (await must(lan).get(`/api/v1/courses/history?${ofLongDong}&criterion=2`)).json<CourseHistoryAnswer>();
    expect(opinions.map((opinion) => `${opinion.move} ${opinion.person}`)).toEqual(['correct lan', 'verify hung', 'confirm giao', 'verify hung', 'submit lan', 'return hung', 'submit lan']);
    expect(opinions.map(({ older }) => older)).toEqual([false, true, true, true, true, true, true]);
  });

  test('a stranger sees nothing of it and moves nothing', async () => {
    for (const url of [`/api/v1/courses?${ofLongDong}`, `/api/v1/courses/history?${ofLongDong}&criterion=2`, `/api/v1/progress?unit=185&set=${set}&asOf=${asOf}`, `/api/v1/progress?unit=20&set=${set}&asOf=${asOf}`]) expect((await must(khach).get(url)).statusCode, url).toBe(403);
    const { mine, others } = await waitingOf(khach);
    expect(mine.flatMap(({ cells }) => cells).every(({ unit }) => unit === '11998')).toBe(true);
    expect(others).toEqual([]);
    expect(codesOf(await move(khach, { move: 'submit', axis: 'self', verdict: 'met', cells: [cell(2)] }))).toEqual(['not-yours 06328 Long Đống/2']);
    expect((await must(khach).post('/api/v1/readings/correct', { unit: '06328', set, item: '3', asOf, text: 'Đạt', base: null, reason: 'x' })).statusCode).toBe(403);
    expect((await (await house.as('quantri')).get(`/api/v1/courses?${ofLongDong}`)).statusCode).toBe(403);
  });

  test('every step is in the log, and memory still says what the store says', async () => {
    const keeper = await house.as('quantri');
    const { entries } = (await keeper.get('/api/v1/audit')).json<{ entries: { deed: string; subject: string; details: Record<string, unknown> }[] }>();
    expect(entries.find(({ deed }) => deed === 'return-criteria')).toMatchObject({ subject: '06328 2', details: { axis: 'area', role: 'district-officer', reason: 'Chưa có biên bản nghiệm thu đường trục thôn', stage: 'open' } });
    expect(entries.filter(({ deed }) => deed === 'confirm-criteria')).toHaveLength(17);
    expect(entries.filter(({ deed }) => deed === 'print-report')).toHaveLength(4);
    expect(entries.find(({ deed }) => deed === 'correct-locked')).toMatchObject({ subject: '06328 2', details: { reason: 'Đã bổ sung biên bản nghiệm thu', reports: 3, roles: ['commune-officer'] } });
    expect((await keeper.get('/api/v1/verify')).json()).toMatchObject({ audit: { broken: null }, board: { equal: true, differences: [] } });
    const [unit] = [...house.office.courses.all()].flat().filter(({ course, criterion }) => criterion === 2 && course.stage === 'confirmed');
    if (house.office.courses instanceof Courses) house.office.courses.apply([anOpinion({ ...must(unit), move: 'verify', axis: 'area', seq: 1 })]);
    expect((await keeper.get('/api/v1/verify')).json()).toMatchObject({ board: { equal: false, differences: [`${set}|${must(unit).unit}|2|${asOf}`] } });
  });
});

function must<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Error('not there');
  return found;
}
