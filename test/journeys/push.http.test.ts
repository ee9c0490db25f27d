import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureHistoryAnswer, FiguresAnswer, ImportedFiguresAnswer } from '#http/schemas/progress-figures.ts';
import type { BoardAnswer, PushAnswer, PushesAnswer } from '#http/schemas/pushes.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { bodyId } from '#domain/bodies/body.ts';
import type { FigureTrace } from '#documents/write/paper-traces.ts';
import { date } from '#domain/calendar.ts';
import type { Ground } from '#domain/ground.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { moneyOf } from '#domain/papers/urging-words.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { api } from '#web/paths.ts';
import { recorded } from '#test/factories/a-figure.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { brokenGrounds } from '#test/factories/follow-grounds.ts';
import { untracedFigures } from '#test/factories/untraced-figures.ts';
import { figuresOf2020, letter2020, registeredIn2020 } from '#test/papers/urging-letter-2020.ts';

const asOf = letter2020.asOf;
const source = 'Báo cáo quý I/2020 của các huyện (số minh họa)';
const province = { unit: '20', asOf };
const refusal = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];
const namesAs = (board: BoardAnswer['board'], pace: string) => board.lines.filter(({ proposed }) => proposed === pace).map(({ name }) => name.replace(/^(huyện|thành phố) /, '')).toSorted();

describe.each(engines)('pushing the slow through HTTP, on %s', (engine) => {
  let house: House;
  let mai: Caller;
  let hung: Caller;
  let van: Caller;
  const dutiesOf = (document: number) => house.store.reading(({ duties }) => duties.ofDocument(document));
  const statesOf = async (push: number) => (await mai.get(api.push(push))).json<PushAnswer>().letters.map(({ document, duties }) => [document.state, duties.map(({ state }) => state)]);
  const look = async (who: Caller, at: { unit: string; asOf: string } = province) => (await who.get(api.pushBoard(at))).json<BoardAnswer>();

  beforeAll(async () => {
    house = await aHouse(engine);
    [mai, hung, van] = [await house.as('mai'), await house.as('hung'), await house.as('van')];
    await registeredIn2020(house.store, house.office.places);
  });
  afterAll(() => house.close());

  test('before anybody reported a figure the board names nobody slow and says what is missing', async () => {
    const { board } = await look(mai);
    expect(board.lines).toHaveLength(11);
    expect(namesAs(board, 'slow')).toEqual([]);
    expect(board.lines[0]?.components.find(({ id }) => id === 'disbursement')).toMatchObject({ state: 'missing', reason: 'no-figures', lacking: ['disbursed', 'assigned'] });
    expect(board.perhapsLagging.map(({ notStarted }) => notStarted)).toContain(null);
  });

  test('figures go in as a grid, all or none, each doubt at its cell; the newest of a day stands and what was said before stays', async () => {
    const enter = (figures: object[], more: object = {}) => mai.put(api.enterFigures(), { asOf, source, figures, ...more });
    const wrong = await enter([{ unit: '183', measure: 'disbursed', value: '86.7' }, { unit: '183', measure: 'works-allocated', value: '-1' }, { unit: '183', measure: 'works', value: '1' }]);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json<RefusalAnswer>().refusals.map(({ code, at }) => [code, at])).toEqual([['progress-figure', '183 disbursed'], ['progress-figure', '183 works-allocated'], ['unknown-measure', '183 works']]);
    expect(refusal(await enter([{ unit: '183', measure: 'disbursed', value: '1' }], { source: ' ' }))).toEqual([422, ['source-needed']]);
    expect(refusal(await enter([{ unit: '183', measure: 'disbursed', value: '1' }], { asOf: '30/4/2999' }))).toEqual([422, ['out-of-range']]);
    expect(refusal(await enter([{ unit: '183', measure: 'works-allocated', value: '3' }, { unit: '183', measure: 'works-not-started', value: '4' }]))).toEqual([422, ['part-over-whole']]);

    expect((await enter([{ unit: '183', measure: 'construction-debt', value: '30.000.000.000.000' }])).json()).toEqual({ entered: 1 });
    expect((await enter([{ unit: '183', measure: 'construction-debt', value: '0' }])).json()).toEqual({ entered: 1 });
    expect((await enter([{ unit: '183', measure: 'construction-debt', value: '0' }])).json()).toEqual({ entered: 0 });
    expect((await enter(figuresOf2020(house.office.places))).json()).toEqual({ entered: 76 });
    const grid = (await mai.get(api.progressFigures(province))).json<FiguresAnswer>();
    const cell = (measure: string) => grid.rows.find(({ unit }) => unit === '183')?.cells.find((one) => one.measure === measure);
    expect([cell('construction-debt')?.figure, cell('works-allocated')?.figure]).toMatchObject([{ value: 0, source }, { value: 12 }]);
    expect((await enter([{ unit: '183', measure: 'construction-debt', value: '' }])).json()).toEqual({ entered: 1 });
    const history = (await mai.get(api.figureHistory({ ...province, unit: '183', measure: 'construction-debt' }))).json<FigureHistoryAnswer>();
    expect(history.figures.map(({ value, person }) => [value, person])).toEqual([[30_000_000_000_000, 'mai'], [0, 'mai'], [null, 'mai']]);
  });

  test('a file is taken whole or not at all, with every doubt at its cell', async () => {
    const file = 'Đơn vị;Vốn đã giải ngân lũy kế từ đầu năm (triệu đồng);Công trình đã được phân bổ vốn\nBình Gia;500;12\nĐình Lập;2.207;ba\nHữu Lung;1;2\n';
    const send = (text: string, dryRun = false) => mai.upload(api.importFigures({ unit: '20', asOf: '31/3/2020', source, name: 'quy-1.csv', dryRun }), text);
    const doubtful = await send(file);
    expect(doubtful.statusCode).toBe(422);
    expect(doubtful.json<ImportedFiguresAnswer>()).toMatchObject({ entered: 0, doubts: [{ at: 'C3', found: 'ba' }] });
    const clean = file.replace('ba', '12').replace('Hữu Lung', '186');
    expect((await send(clean, true)).json()).toMatchObject({ dryRun: true, figures: 6, entered: 0, doubts: [] });
    expect((await send(clean)).json()).toMatchObject({ figures: 6, entered: 6 });
  });

  test('then the four good, the four slow and the five lagging communes of April 2020 come out, every commune in a slow district', async () => {
    const { board } = await look(mai);
    expect(namesAs(board, 'good')).toEqual(letter2020.good.toSorted());
    expect(namesAs(board, 'slow')).toEqual(letter2020.slow.toSorted());
    expect(board.lagging.map(({ name, withinName }) => [name.replace('xã ', ''), withinName.replace('huyện ', '')]).toSorted()).toEqual(letter2020.lagging.map((pair) => [...pair]).toSorted());
    expect(board.lagging.every(({ withinName, unmet }) => letter2020.slow.some((name) => withinName === `huyện ${name}`) && unmet.join() === '2,5')).toBe(true);
    expect(board.lines.find(({ name }) => name === 'huyện Cao Lộc')?.components.find(({ id }) => id === 'disbursement')?.share).toMatchObject({ whole: 20_000_000_000, of: 'assigned' });
  });

  test('a list is kept with a reason for every change, the letter names what was chosen; its draft asks nothing of anybody, and once issued it is frozen and each unit has one duty to answer', async () => {
    const { board } = await look(mai);
    const places = board.lines.map(({ unit, proposed }) => ({ unit, proposed, chosen: proposed, reason: '' }));
    const moved = (reason: string) => places.map((place) => (place.unit === '189' ? { ...place, chosen: 'slow', reason } : place));
    expect(refusal(await mai.post(api.savePush(), { ...province, places: moved(' ') }))).toEqual([422, ['pace-reason-needed']]);
    expect(refusal(await mai.post(api.savePush(), { ...province, places: places.map((place) => ({ ...place, proposed: 'middle' })) }))[0]).toBe(409);
    const { id } = (await mai.post(api.savePush(), { ...province, places: moved('chưa gửi kế hoạch') })).json<{ id: number }>();

    const letter = { to: 'slow', answerBy: '15/5/2020', context: 'Quý I/2020 dịch COVID-19 ảnh hưởng đến tiến độ.', signer: { name: '', right: 'head' }, bases: letter2020.bases };
    const drafted = (await mai.post(api.draftPushLetter(id), letter)).json<{ document: number; answerBy: string }>();
    expect(drafted).toEqual({ push: id, document: drafted.document, answerBy: '2020-05-15' });
    expect([await dutiesOf(drafted.document), await statesOf(id)]).toEqual([[], [['draft', []]]]);
    expect((await hung.get(api.pushes({ unit: '185', asOf }))).json<PushesAnswer>().pushes.map(({ letters }) => letters)).toEqual([[]]);
    expect(refusal(await mai.post(api.draftPushLetter(id), letter))).toEqual([409, ['letter-exists']]);
    const text = (await mai.get(api.pushLetter(id, 'json'))).body;
    for (const [name] of letter2020.lagging) expect(text).toContain(`xã ${name}`);
    for (const said of ['V', 'Đình Lập', 'COVID-19', '18/KH-UBND', 'chậm nhất ngày 15/5/2020', 'kế hoạch vốn được giao trong năm', 'Chánh Văn phòng']) expect(text).toContain(said);
    expect(text).not.toContain('KT.');
    expect((await mai.get(api.pushLetter(id, 'docx'))).rawPayload.subarray(0, 2).toString()).toBe('PK');

    expect((await van.post(api.issueDocument(drafted.document), { date: '04/5/2020', number: null, division: 'KHTT' })).json()).toMatchObject({ state: 'issued', sign: '01/VPĐP-KHTT', hasFile: true });
    const duties = await dutiesOf(drafted.document);
    const asked = house.office.places.children(house.office.places.findByCode('20', date('2020-05-04'))?.id ?? ('' as UnitId), date('2020-05-04')).filter(({ code, name }) => code === '189' || letter2020.slow.some((slow) => slow === name));
    expect(duties.map(({ lead }) => lead).toSorted()).toEqual(asked.map((unit) => bodyId('ubnd', unit.id)).toSorted());
    expect(duties).toHaveLength(5);
    for (const { lead, unit, supporting, deadline, sources } of duties) expect([lead, supporting, deadline.wording, sources]).toEqual([`ubnd:${unit ?? ''}`, [`vpdp:${unit ?? ''}`], 'chậm nhất ngày 15/5/2020', [{ document: drafted.document, place: '' }]]);
    const file = await house.store.reading(({ documents }) => documents.find(drafted.document));
    const frozen = Buffer.from((await house.office.store.files.read(file?.files.printed ?? '')) ?? []);
    expect([frozen.subarray(0, 2).toString(), (await mai.get(api.pushLetter(id, 'docx'))).rawPayload.equals(frozen)]).toEqual(['PK', true]);

    const binhGia = house.office.places.findByCode('181', date('2020-05-10'));
    await recorded(house.store, async ({ documents }) => void (await documents.receive({
      type: 'CV', issuer: bodyId('ubnd', binhGia?.id ?? ('' as UnitId)), issuerName: 'UBND huyện Bình Gia', subject: 'Trả lời công văn đôn đốc', signer: '', recipients: [], cites: [], answers: drafted.document,
      sign: '77/UBND-VP', date: date('2020-05-10'), year: 2020, numbered: { number: 77, letter: '', series: 'UBND-VP' },
    }, { person: 'mai', behalf: null, at: '2020-05-11T02:00:00.000Z' })));
    const thread = (await mai.get(api.push(id))).json<PushAnswer>();
    expect(thread.letters).toMatchObject([{ document: { id: drafted.document, state: 'issued' }, answers: [{ sign: '77/UBND-VP' }], duties: duties.map((duty) => ({ id: duty.id, state: 'given' })) }]);
  });

  test('each figure of the letter leads to what was reported, by whom and when, or to where the communes stood, and those give it again', async () => {
    const [push] = (await mai.get(api.pushes(province))).json<PushesAnswer>().pushes;
    const { paper, traces } = (await mai.get(api.pushLetter(push?.id ?? 0, 'json'))).json<{ paper: Paper; traces: FigureTrace[] }>();
    expect(untracedFigures(paper, ['Quý I/2020 dịch COVID-19 ảnh hưởng đến tiến độ.', letter2020.bases.join('; ')])).toEqual([]);
    expect(await brokenGrounds(house, traces.flatMap(({ grounds = [] }) => grounds), date('2020-04-30'))).toEqual([]);
    const sumOf = (grounds: readonly Ground[], measure: string) => grounds.reduce((sum, ground) => sum + (ground.kind === 'figure' && ground.measure === measure ? ground.value : 0), 0);
    const of = (word: string, unit: string) => traces.find(({ text, units }) => text.includes(word) && units.join() === unit) ?? { text: '', grounds: [] };
    const paid = of('giải ngân', '181');
    expect(paid.grounds).toMatchObject([{ kind: 'figure', unit: '181', measure: 'disbursed', asOf: '2020-04-30', source, person: 'mai' }, { kind: 'figure', unit: '181', measure: 'assigned' }]);
    expect(paid.text).toContain(`${moneyOf(sumOf(paid.grounds ?? [], 'disbursed'))}/${moneyOf(sumOf(paid.grounds ?? [], 'assigned'))}`);
    const idle = traces.find(({ units }) => units.length === 11);
    expect(idle?.text).toBe(`${sumOf(idle?.grounds ?? [], 'works-not-started')}/${sumOf(idle?.grounds ?? [], 'works-allocated')} công trình, vốn ${moneyOf(sumOf(idle?.grounds ?? [], 'allocated-not-started'))},`);
    const gained = of('tiêu chí', '181');
    expect(gained).toMatchObject({ text: 'tăng thêm 00/03 tiêu chí phải đạt của các xã, thôn đăng ký', grounds: [{ kind: 'gains', from: '2020-01-01', to: '2020-04-30', needed: [2, 5, 17], gained: [], lost: [] }] });
  });

  test('later figures change the board and not the push, and the history tells what followed for each', async () => {
    const before = (await mai.get(api.pushes(province))).json<PushesAnswer>().pushes[0];
    await mai.put(api.enterFigures(), { asOf: '31/5/2020', source: 'Báo cáo tháng 5/2020', figures: [{ unit: '181', measure: 'disbursed', value: '9.000 triệu' }, { unit: '181', measure: 'allocated-not-started', value: '0' }, { unit: '181', measure: 'works-not-started', value: '0' }] });
    const may = { unit: '20', asOf: '31/5/2020' };
    const { board } = await look(mai, may);
    await mai.post(api.savePush(), { ...may, places: [] });
    const { pushes } = (await mai.get(api.pushes(may))).json<PushesAnswer>();
    expect(pushes).toHaveLength(2);
    expect(pushes[1]?.units.find(({ unit }) => unit === '181')).toMatchObject({ chosen: 'slow', score: before?.units.find(({ unit }) => unit === '181')?.score, duty: 'given', answer: { sign: '77/UBND-VP' }, next: { asOf: '2020-05-31', chosen: board.lines.find(({ unit }) => unit === '181')?.proposed } });
    expect(board.lines.find(({ unit }) => unit === '181')?.proposed).not.toBe('slow');
    expect((await mai.get(api.pushes({ ...province, asOf: '29/4/2020' }))).json<PushesAnswer>().pushes).toEqual([]);
  });

  test('an issued letter that is recalled takes its duties back, but for those another paper lays too, and the next letter may be drafted', async () => {
    const [push] = (await mai.get(api.pushes({ unit: '20', asOf: '31/5/2020' }))).json<PushesAnswer>().pushes;
    const id = push?.id ?? 0;
    const letter = { to: 'all', answerBy: '30/6/2020', context: '', signer: { name: '', right: 'head' }, bases: null };
    const { document } = (await mai.post(api.draftPushLetter(id), letter)).json<{ document: number }>();
    expect(await dutiesOf(document)).toEqual([]);
    expect((await van.post(api.issueDocument(document), { date: '05/6/2020', number: null, division: 'KHTT' })).statusCode).toBe(200);
    const [kept, ...others] = await dutiesOf(document);
    expect(others).toHaveLength(10);
    const by = { person: 'mai', behalf: null, at: '2020-06-08T02:00:00.000Z' };
    await recorded(house.store, async ({ documents, duties }) => {
      const other = await documents.draft({ type: 'CV', issuer: null, issuerName: 'UBND tỉnh', subject: 'Nhắc lại', signer: '', recipients: [], cites: [], answers: null }, by);
      await duties.cite(kept?.id ?? 0, { document: other, place: '2' }, { ...by, on: date('2020-06-08') });
    });
    expect((await van.post(api.recallDocument(document), { reason: 'Nhầm hạn trả lời' })).json()).toMatchObject({ state: 'recalled' });
    expect(await statesOf(id)).toEqual([['recalled', ['given', ...others.map(() => 'withdrawn')]]]);
    expect((await dutiesOf(document)).at(-1)?.events.at(-1)).toMatchObject({ kind: 'withdrawn', note: 'Nhầm hạn trả lời', document, person: 'van' });
    expect((await mai.post(api.draftPushLetter(id), letter)).statusCode).toBe(200);
    expect(await statesOf(id)).toMatchObject([['recalled', { length: 11 }], ['draft', []]]);
  });

  test('a district officer sees his own district of the province, compares his communes, and pushes only there', async () => {
    const { board, part, mayPush } = await look(hung);
    expect([board.lines.map(({ unit }) => unit), part?.map(({ code }) => code), mayPush]).toEqual([['185'], ['185'], false]);
    expect((await look(hung, { unit: '185', asOf })).board.lines.length).toBeGreaterThan(15);
    expect((await look(hung, { unit: '185', asOf })).mayPush).toBe(true);
    const told = (await hung.get(api.pushes({ unit: '185', asOf: '31/5/2020' }))).json<PushesAnswer>().pushes;
    expect(told.map(({ area, units }) => [area, units.map(({ unit }) => unit)])).toEqual([['20', ['185']], ['20', ['185']]]);
    expect(told.map(({ letters }) => letters.map(({ document, answers, duties }) => [document.state, answers, duties.map(({ unit, state }) => [unit, state])]))).toEqual([[['recalled', [], [['185', 'withdrawn']]]], [['issued', [], []]]]);
    expect(refusal(await hung.post(api.savePush(), { ...province, places: [] }))).toEqual([403, ['not-yours']]);
    expect(refusal(await hung.put(api.enterFigures(), { asOf, source, figures: [{ unit: '183', measure: 'disbursed', value: '1' }] }))).toEqual([403, ['not-yours']]);
    expect(refusal(await mai.get(api.pushBoard({ unit: '06328', asOf })))).toEqual([422, ['wrong-unit-level']]);
  });

  test('from 01/7/2025 the communes stand right below the province and are compared themselves', async () => {
    const { board } = await look(mai, { unit: '20', asOf: '31/8/2025' });
    expect(board.lines.length).toBeGreaterThan(60);
    expect(board.lines.every(({ name }) => /^(xã|phường)/.test(name))).toBe(true);
  });
});
