import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FigureTrace } from '#documents/write/paper-traces.ts';
import { bodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { codeOf, type UnitId } from '#domain/places/unit.ts';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import type { CalendarAnswer, PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import type { BoardAnswer } from '#http/schemas/pushes.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { recorded } from '#test/factories/a-figure.ts';
import { engines } from '#test/factories/database.ts';
import { brokenGrounds } from '#test/factories/follow-grounds.ts';
import { untracedFigures } from '#test/factories/untraced-figures.ts';

const set = 'commune-ntm-2021-2025';
const november = { unit: '06328', kind: 'month', from: '2023-11-01' };
const ofDistrict = { ...november, unit: '185' };
const lateRain = 'Mưa kéo dài, chậm thi công đường thôn';

const codes = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];
const look = async (who: Caller, key = november) => (await who.get(api.periodReport(key))).json<PeriodReportAnswer>();
const linesOf = async (who: Caller, unit: string) => (await who.get(api.periodReports({ unit, year: 2023 }))).json<CalendarAnswer>().reports;
const lineOf = async (who: Caller, { unit, kind, from }: typeof november, area = unit) => (await linesOf(who, area)).find((line) => line.unit.code === unit && line.period.kind === kind && line.period.from === from);

async function write(who: Caller, send: boolean, texts: PeriodReportAnswer['content']['texts'], key = november, base?: number | null): Promise<Answer> {
  return who.put(api.writePeriodReport(), { ...key, texts, send, base: base === undefined ? (await look(who, key)).base : base });
}

async function judge(who: Caller, event: 'received' | 'returned' | 'frozen', key = november, reason = ''): Promise<Answer> {
  return who.post(api.judgePeriodReport(), { ...key, event, reason, base: (await look(who, key)).base });
}

describe.each(engines)('a period report through HTTP, on %s', (engine) => {
  let house: House;
  let lan: Caller;
  let hung: Caller;
  let mai: Caller;
  let son: Caller;
  let khach: Caller;
  let quantri: Caller;
  beforeAll(async () => {
    house = await aHouse(engine);
    [lan, hung, mai, son, khach, quantri] = [await house.as('lan'), await house.as('hung'), await house.as('mai'), await house.as('son'), await house.as('khach'), await house.as('quantri')];
    goTo('2023-11-15');
    const entered = await lan.put('/api/v1/readings', { unit: '06328', set, item: '9', asOf: '20/11/2023', text: 'Đạt', base: null });
    expect(entered.statusCode, entered.body).toBe(200);
  });
  afterAll(() => house.close());

  /** The morning of a day. */
  function goTo(day: string): void {
    house.clock.pass((Date.parse(`${day}T03:00:00Z`) - Date.parse(house.clock.now())) / 1000);
  }

  test('Lan saves what she says; the same again leaves no line, and who had an older state open is told', async () => {
    expect(await lineOf(lan, november)).toMatchObject({ state: 'entering', late: false, next: ['saved', 'sent'], period: { name: 'Báo cáo nhanh tháng', due: '2023-11-20' } });
    const events = async () => (await look(lan)).events.length;
    expect((await write(lan, false, { difficulties: '   ' })).statusCode).toBe(200);
    expect(await events()).toBe(0);
    expect((await write(lan, false, { difficulties: 'Mưa' })).statusCode).toBe(200);
    expect((await write(lan, false, { difficulties: ' Mưa ' })).statusCode).toBe(200);
    expect(await events()).toBe(1);
    expect(codes(await write(lan, false, { difficulties: 'Nắng' }, november, null))).toEqual([409, ['changed-meanwhile']]);
    const told = (await quantri.get(api.audit({}))).json<AuditAnswer>().entries.filter(({ deed }) => deed === 'write-period-report');
    expect(told.map(({ person, subject }) => [person, subject])).toEqual([['lan', '06328 month 2023-11-01']]);
  });

  test('nobody else writes it, nobody judges before it is sent, and a stranger sees nothing', async () => {
    expect(codes(await khach.get(api.periodReport(november)))).toEqual([403, ['not-yours']]);
    expect(codes(await khach.get(api.periodReports({ unit: '185', year: 2023 })))).toEqual([403, ['not-yours']]);
    expect(codes(await khach.put(api.writePeriodReport(), { ...november, texts: {}, send: true, base: null }))).toEqual([403, ['not-yours']]);
    expect(codes(await judge(lan, 'received'))).toEqual([403, ['not-yours']]);
    expect(codes(await judge(hung, 'received'))).toEqual([409, ['report-stage']]);
    expect(codes(await write(lan, true, {}, { ...november, from: '2023-12-01' }))).toEqual([409, ['report-stage']]);
    expect(codes(await lan.get(api.periodReport({ ...november, from: '2023-11-02' })))).toEqual([404, ['unknown-period']]);
    expect(codes(await mai.get(api.periodReport({ ...november, unit: '20' })))).toEqual([404, ['unknown-period']]);
    expect((await son.get(api.periodReport(november))).json<PeriodReportAnswer>().next).toEqual([]);
  });

  test('sent in time and returned with a reason, it may come late and is not late for it', async () => {
    goTo('2023-11-20');
    expect((await write(lan, true, { difficulties: 'Mưa' })).statusCode).toBe(200);
    expect(codes(await write(lan, false, { difficulties: 'khác' }))).toEqual([409, ['report-stage']]);
    goTo('2023-11-21');
    expect(await lineOf(hung, november, '185')).toMatchObject({ state: 'sent', next: ['returned', 'received'] });
    expect(codes(await judge(hung, 'returned', november, '  '))).toEqual([422, ['reason-for-move']]);
    expect((await judge(hung, 'returned', november, 'Nêu rõ công trình nào chậm')).statusCode).toBe(200);
    expect(await look(lan)).toMatchObject({ state: 'returned', next: ['saved', 'sent'], content: { texts: { difficulties: 'Mưa' } } });
    expect((await write(lan, true, { difficulties: lateRain })).statusCode).toBe(200);
    expect((await judge(hung, 'received')).statusCode).toBe(200);
    expect(await look(lan)).toMatchObject({ state: 'received', sentOn: '2023-11-20', late: false });
    expect((await look(lan)).events.map(({ event, person, reason }) => [event, person, reason])).toEqual([
      ['saved', 'lan', ''], ['sent', 'lan', ''], ['returned', 'hung', 'Nêu rõ công trình nào chậm'], ['sent', 'lan', ''], ['received', 'hung', ''],
    ]);
    expect(await lineOf(hung, { ...november, unit: '06331' }, '185')).toMatchObject({ state: 'entering', late: true });
  });

  test('what the communes said is there for the district, whose sending consolidates them; who sent may not receive', async () => {
    const seen = await look(hung, ofDistrict);
    expect(seen.gathered.difficulties).toBe(`xã Long Đống: ${lateRain}`);
    expect(seen.content.distribution?.bands.reduce((sum, { count }) => sum + count, 0)).toBe(seen.content.units);
    expect((await write(hung, true, { difficulties: seen.gathered.difficulties ?? '' }, ofDistrict)).statusCode).toBe(200);
    expect(await look(lan)).toMatchObject({ state: 'consolidated', next: [] });
    expect((await look(mai, ofDistrict)).content.below.find(({ code }) => code === '06328')).toMatchObject({ state: 'consolidated', isLate: false, texts: { difficulties: lateRain } });
    expect(codes(await judge(hung, 'received', ofDistrict))).toEqual([403, ['not-yours']]);

    const october = { ...ofDistrict, from: '2023-10-01' };
    expect((await write(mai, true, {}, october)).statusCode).toBe(200);
    expect(await look(mai, october)).toMatchObject({ late: true, next: [] });
    expect(codes(await judge(mai, 'received', october))).toEqual([403, ['own-entry']]);
  });

  test('frozen, it never changes though the figures do; the correction names it, and the view tells what differs', async () => {
    expect((await judge(mai, 'received', ofDistrict)).statusCode).toBe(200);
    expect(codes(await judge(mai, 'received', ofDistrict))).toEqual([409, ['report-stage']]);
    expect((await judge(mai, 'frozen', ofDistrict)).statusCode).toBe(200);
    const frozen = await look(mai, ofDistrict);
    expect(frozen).toMatchObject({ state: 'frozen', changed: [], next: [], content: { asOf: '2023-11-21' } });
    expect(codes(await judge(mai, 'returned', ofDistrict, 'sai'))).toEqual([409, ['report-stage']]);
    expect(codes(await write(hung, true, {}, ofDistrict))).toEqual([409, ['report-stage']]);

    const moved = await lan.post('/api/v1/courses/moves', { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: [{ unit: '06328', set, criterion: 9, asOf: '20/11/2023' }] });
    expect(moved.statusCode, moved.body).toBe(200);
    const held = (await lan.get(`/api/v1/readings/history?unit=06328&set=${set}&asOf=20/11/2023&item=9`)).json<{ entries: { seq: number }[] }>().entries[0]?.seq;
    const corrected = await lan.post(api.correct(), { unit: '06328', set, item: '9', asOf: '20/11/2023', text: 'Chưa đạt', base: held, reason: 'Kiểm tra lại nhà ở' });
    expect(corrected.json()).toMatchObject({ reports: [{ kind: 'period-month', format: 'frozen', unit: { code: '185' }, person: 'mai' }] });

    const after = await look(mai, ofDistrict);
    expect(after.content).toEqual(frozen.content);
    expect(after.changed).toEqual(['distribution']);
    expect((await look(lan)).content.asOf).toBe('2023-11-20');
  });

  test('as a paper it has what it was sent with, in all formats, and taking it is remembered', async () => {
    const paper = (await hung.get(api.periodReportPaper({ ...ofDistrict, format: 'json' }))).json<{ paper: Omit<Paper, 'facts'>; texts: { difficulties: string } }>();
    expect(paper.paper).toMatchObject({
      kind: 'report', sign: '/BC-UBND', isDraft: true, body: 'Ủy ban nhân dân huyện Bắc Sơn', addressees: ['Ủy ban nhân dân tỉnh Lạng Sơn'],
      subject: 'Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới tháng 11 năm 2023',
    });
    expect(paper.texts.difficulties).toContain(lateRain);
    expect(JSON.stringify(paper.paper.blocks)).toContain('chưa có số liệu');
    expect(untracedFigures(paper.paper, [paper.texts.difficulties])).toEqual([]);
    for (const format of ['docx', 'xlsx'] as const) {
      const file = await hung.get(api.periodReportPaper({ ...ofDistrict, format }));
      expect([file.statusCode, file.rawPayload.subarray(0, 2).toString(), String(file.headers['content-disposition']).split(';')[1]]).toEqual([200, 'PK', ` filename="bao-cao-185-month-2023-11-01.${format}"`]);
    }
    expect(codes(await khach.get(api.periodReportPaper({ ...ofDistrict, format: 'docx' })))).toEqual([403, ['not-yours']]);
  });

  test('every figure of a half year leads to the units, titles, reported figures and duties it was counted from', async () => {
    goTo('2023-11-30');
    const unit = house.office.places.findByCode('06328', date('2023-11-28'))?.id ?? ('' as UnitId);
    const by = { person: 'mai', behalf: null, at: '2023-11-28T02:00:00.000Z' };
    const duty = { content: 'Làm đường thôn', proof: '', giver: bodyId('ubnd', '185@2004-07-08' as UnitId), lead: bodyId('ubnd', unit), supporting: [], unit, criteria: [] };
    const until = (day: string) => ({ kind: 'day' as const, wording: '', spans: [{ from: date(day), to: date(day) }] });
    await recorded(house.store, async ({ duties, titles, registrations, progress }) => {
      for (const day of ['2023-11-10', '2023-12-10']) await duties.give({ ...duty, deadline: until(day) }, null, { ...by, on: date('2023-11-01') });
      await titles.register({ unit, kind: 'XA_NTM', titleYear: 2018, decision: '11/QĐ-UBND', decidedOn: date('2019-01-15'), issuer: 'UBND tỉnh', set: null }, by);
      await registrations.add({ unit, kind: 'XA_NTM_NC', year: 2023, set: 'commune-ntm-nang-cao-2021-2025', origin: 'own', registeredOn: date('2023-02-01'), met: 1, of: 19, plan: null, warnings: [], overriding: '', expectedOn: null, note: '' }, by);
      await progress.append([{ unit, measure: 'disbursed', asOf: date('2023-11-20'), value: 3_504_980_000, source: 'Báo cáo xã tháng 11' }], by);
    });
    const { paper, traces } = (await hung.get(api.periodReportPaper({ unit: '185', kind: 'half-year', from: '2023-07-01', format: 'json' }))).json<{ paper: Paper; traces: FigureTrace[] }>();
    expect(untracedFigures(paper)).toEqual([]);
    expect(await brokenGrounds(house, traces.flatMap(({ grounds = [] }) => grounds), date('2023-11-30'))).toEqual([]);
    const communes = house.office.places.children('185@2004-07-08' as UnitId, date('2023-11-30')).filter(({ kind }) => kind === 'xã').map(({ code }) => code);
    const table = (title: string) => paper.blocks.flatMap((block) => (block.kind === 'table' && block.table.title === title ? [block.table] : []))[0]?.rows.map(({ cells }) => cells) ?? [];
    for (const [band, count, share] of table('Phân bố xã theo số tiêu chí đạt').slice(0, -1)) expect([band?.text, count?.trace?.units.length, share?.trace?.units]).toEqual([band?.text, Number(count?.text), communes]);
    expect(table('Kết quả theo tiêu chí')[8]?.[2]).toMatchObject({ text: '0', trace: { set, items: ['9'], units: communes } });
    expect(table('Danh hiệu').map((row) => row.slice(1))).toMatchObject([[{ text: '1', trace: { grounds: [{ kind: 'title', unit: '06328' }] } }, { text: '0', trace: { grounds: [] } }], [{ text: '0' }, { text: '1', trace: { grounds: [{ kind: 'registration', unit: codeOf(unit) }] } }]]);
    expect(table('Công trình và vốn').find(([, figure]) => figure?.text === '3.504,98 triệu đồng')?.slice(1)).toMatchObject([{ trace: { grounds: [{ measure: 'disbursed', value: 3_504_980_000, source: 'Báo cáo xã tháng 11', person: 'mai' }] } }, { text: '1/18', trace: { units: { length: 18 } } }]);
    expect(traces.at(-1)).toMatchObject({ text: 'Nhiệm vụ được giao: 0 đã hoàn thành, 02 đang thực hiện, trong đó 01 quá hạn.', grounds: [{ kind: 'duty', state: 'overdue' }, { kind: 'duty', state: 'open' }] });
  });

  test('a board of the province counts who was late, the communes with their district; of who never wrote one here nothing is said', async () => {
    goTo('2023-11-30');
    const { board } = (await mai.get(api.pushBoard({ unit: '20', asOf: '28/11/2023' }))).json<BoardAnswer>();
    const late = (code: string) => board.lines.find(({ unit }) => unit === code)?.components.find(({ id }) => id === 'late-reports');
    expect(late('185')?.share?.whole).toBe(19 * (11 + 4 + 2));
    expect(late('185')?.share?.part).toBe(19 * (11 + 4 + 2) - 2);
    expect(late('181')).toMatchObject({ state: 'missing' });
    const grounds = late('185')?.share?.grounds ?? [];
    const count = (key: 'due' | 'late') => grounds.reduce((sum, ground) => sum + (ground.kind === 'period-reports' ? ground[key].length : 0), 0);
    expect([count('late'), count('due')]).toEqual([late('185')?.share?.part, late('185')?.share?.whole]);
    expect(await brokenGrounds(house, grounds, date('2023-11-28'))).toEqual([]);
  });

  test('what a commune sent on the last day of its district reaches the province, and the communes that came after report to it', async () => {
    const half = { unit: '06328', kind: 'half-year', from: '2025-01-01' };
    goTo('2025-06-30');
    expect((await write(lan, true, { difficulties: 'Bàn giao hồ sơ' }, half)).statusCode).toBe(200);
    goTo('2025-07-02');
    expect((await judge(mai, 'received', half)).statusCode).toBe(200);
    const above = await look(mai, { ...half, unit: '20' });
    expect(above.gathered.difficulties).toBe('xã Long Đống: Bàn giao hồ sơ');
    expect((await write(mai, true, { difficulties: above.gathered.difficulties ?? '' }, { ...half, unit: '20' })).statusCode).toBe(200);
    expect(await look(lan, half)).toMatchObject({ state: 'consolidated', late: false });

    const { reports } = (await mai.get(api.periodReports({ unit: '20', year: 2025 }))).json<CalendarAnswer>();
    const levels = (from: string) => new Set(reports.filter(({ period }) => period.kind === 'month' && period.from === from).map(({ unit }) => unit.level));
    expect(levels('2025-06-01')).toEqual(new Set(['district']));
    expect(levels('2025-07-01')).toEqual(new Set(['commune', 'ward']));
    expect(codes(await lan.get(api.periodReport({ ...half, kind: 'year' })))[0]).toBe(404);
  });
});
