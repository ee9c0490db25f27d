import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DocumentAnswer, DocumentChoicesAnswer, ListDocumentsAnswer } from '#http/schemas/documents.ts';
import type { DeskAnswer, DutiesAnswer, DutyAnswer, DutyCountsAnswer, GivenAnswer } from '#http/schemas/duties.ts';
import type { PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import type { BoardAnswer } from '#http/schemas/pushes.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { sendReminders } from '#jobs/send-reminders.ts';
import type { Letter } from '#jobs/mail-port.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import { addAccount } from '#usecases/people/add-account.ts';
import { changePassword } from '#usecases/people/change-password.ts';
import { findActor } from '#usecases/people/find-actor.ts';
import { api } from '#web/paths.ts';
import { aHouse, Caller, cookieOf, type Answer, type House } from '#test/factories/a-house.ts';
import { aJpeg } from '#test/factories/a-picture.ts';
import { engines } from '#test/factories/database.ts';
import { people } from '#test/people.ts';

const set = 'commune-ntm-2021-2025';
const [district, longDong, province] = ['ubnd:185@2004-07-08', 'ubnd:06328@2004-07-08', 'ubnd:20@2004-07-08'];

const said = <T>(answer: Answer): T => {
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};
const refusal = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];

/** Long Đống, Bắc Quỳnh and the town of Bắc Sơn became the commune of Bắc Sơn on 01/7/2025; the district ended, and nobody came after it. */
describe.each(engines)('a merger orphans nothing, on %s', (engine) => {
  let house: House;
  let lan: Caller;
  let mai: Caller;
  /** Of the new Bắc Sơn, which took Long Đống up. */
  let dao: Caller;
  /** Of the new Vũ Lễ beside it, which did not. */
  let le: Caller;
  let duty: number;
  let letter: number;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-06-20T02:00:00Z') });
    house = await aHouse(engine);
  });
  afterAll(async () => {
    vi.useRealTimers();
    await house.close();
  });

  async function newcomer(login: string, area: string): Promise<Caller> {
    const password = 'mật khẩu để thử';
    const added = await addAccount(house.office, operatorAtKeyboard(), { ...people.lan, login, name: login, area, areaAsOf: '01/07/2025', from: '01/07/2025', password });
    const person = await findActor(house.office, login);
    if (!added.ok || !person) throw new Error(JSON.stringify(added));
    await changePassword(house.office, person, { password, session: null });
    return new Caller(house.app, cookieOf(await house.nobody.post('/api/v1/session', { login, password })));
  }
  const view = async (who: Caller) => said<DutyAnswer>(await who.get(api.duty(duty)));
  const say = (who: Caller, kind: string, more: object = {}) => who.post(api.dutyEvents(duty), { kind, note: '', ...more });
  const listed = async (who: Caller, query: Parameters<typeof api.duties>[0]) => said<DutiesAnswer>(await who.get(api.duties(query))).duties.map(({ id }) => id);

  test('GIVEN Long Đống was given a duty and sent a letter in June 2025 THEN both are its own, and nobody else’s', async () => {
    const [hung, van] = [await house.as('hung'), await house.as('van')];
    [lan, mai] = [await house.as('lan'), await house.as('mai')];
    const asked = { document: null, place: '', giver: district, leads: [longDong], supporting: [], content: 'Cứng hóa đường trục thôn', unit: '06328', asOf: '20/6/2025', criteria: [`${set}/2`], deadline: 'trước ngày 25/6/2025', proof: 'Ảnh tuyến đường' };
    duty = said<GivenAnswer>(await hung.post(api.duties(), asked)).duties[0]?.id ?? 0;
    letter = said<DocumentAnswer>(await mai.post(api.documents(), { type: 'KH', issuer: province, subject: 'Hoàn thiện tiêu chí giao thông', signer: 'Hồ Tiến Thiệu', recipients: [{ body: longDong, name: '', purpose: '' }], cites: [], answers: null })).id;
    said(await van.post(api.issueDocument(letter), { date: '20/6/2025', number: null }));
    const before = await view(lan);
    expect([before.lead.now, before.giver.now]).toEqual([[], []]);
    expect(before.ladder.map(({ afterDays, name }) => `${afterDays} ${name}`)).toEqual(['1 UBND xã Long Đống', '6 UBND huyện Bắc Sơn', '16 UBND tỉnh Lạng Sơn']);
  });

  test('WHEN Bắc Sơn has taken Long Đống up THEN the open duty is in its list under the old name, with whose it is now', async () => {
    vi.setSystemTime(new Date('2025-07-03T02:00:00Z'));
    [dao, le, lan, mai] = [await newcomer('dao', '06325'), await newcomer('le', '06364'), await house.as('lan'), await house.as('mai')];
    const { duties, counts } = said<DutiesAnswer>(await dao.get(api.duties({ whose: 'mine' })));
    expect([duties.map(({ id }) => id), counts.overdue]).toEqual([[duty], 1]);
    expect(duties[0]).toMatchObject({ lead: { id: longDong, name: 'UBND xã Long Đống', now: ['xã Bắc Sơn'] }, giver: { name: 'UBND huyện Bắc Sơn', now: ['tỉnh Lạng Sơn'] } });
    expect(await listed(dao, { whose: 'area', unit: '06325', asOf: '03/7/2025' })).toEqual([duty]);
    const { criteria } = said<DutyCountsAnswer>(await dao.get(api.dutyCounts({ unit: '06325', set, asOf: '03/7/2025' })));
    expect(criteria.filter(({ all }) => all > 0)).toEqual([{ no: 2, open: 1, overdue: 1, all: 1 }]);
    expect((await view(dao)).ladder).toMatchObject([{ afterDays: 1, name: 'UBND xã Long Đống', now: ['xã Bắc Sơn'], isReached: true }, { afterDays: 6, name: 'UBND tỉnh Lạng Sơn', now: [], isReached: true }]);
  });

  test('the letter to Long Đống is read in Bắc Sơn, whose clerk finds it among what came', async () => {
    const came = said<ListDocumentsAnswer>(await dao.get(api.listDocuments({ unit: '06325', asOf: '03/7/2025', direction: 'in' })));
    expect(came.documents.map(({ id }) => id)).toEqual([letter]);
    expect(said<DocumentAnswer>(await dao.get(api.document(letter))).recipients).toEqual([{ body: longDong, name: 'UBND xã Long Đống', purpose: '', now: ['xã Bắc Sơn'] }]);
  });

  test('Vũ Lễ beside it sees neither, and may say nothing', async () => {
    for (const whose of ['mine', 'given'] as const) expect(await listed(le, { whose })).toEqual([]);
    expect(await listed(le, { whose: 'area', unit: '06364', asOf: '03/7/2025' })).toEqual([]);
    expect(refusal(await le.get(api.duty(duty)))).toEqual([404, ['unknown-duty']]);
    expect(refusal(await say(le, 'received'))).toEqual([404, ['unknown-duty']]);
    expect(refusal(await le.get(api.document(letter)))).toEqual([404, ['unknown-document']]);
    expect(said<ListDocumentsAnswer>(await le.get(api.listDocuments({ unit: '06364', asOf: '03/7/2025', direction: 'in' }))).documents).toEqual([]);
  });

  test('the reminder goes to the heir, to whoever still speaks for the old commune, and to the province', async () => {
    said(await dao.put(api.mail(), { mail: 'dao@langson.gov.vn' }));
    const letters: Letter[] = [];
    const sent = await sendReminders(house.office, { send: (one) => Promise.resolve(void letters.push(one)) });
    const told = (sent.ok ? sent.value.digests : []).map(({ login, reminders }) => `${login} ${reminders.map(({ kind }) => kind).join(' ')}`);
    expect(told.toSorted()).toEqual(['dao overdue', 'hung raised', 'lan overdue', 'mai raised', 'van raised']);
    expect(letters.map(({ text }) => text)).toEqual([expect.stringContaining('UBND xã Long Đống (nay: xã Bắc Sơn): Cứng hóa đường trục thôn')]);
  });

  test('what is late counts where it is now: on the progress board and in the period report of the heir alone', async () => {
    const { board } = said<BoardAnswer>(await mai.get(api.pushBoard({ unit: '20', asOf: '03/7/2025' })));
    const late = board.lines.filter(({ components }) => components.some(({ id, state }) => id === 'overdue' && state === 'known')).map(({ unit }) => unit);
    expect(late).toEqual(['06325']);
    const duties = async (who: Caller, unit: string) => said<PeriodReportAnswer>(await who.get(api.periodReport({ unit, kind: 'month', from: '2025-07-01' }))).content.duties;
    expect([await duties(dao, '06325'), await duties(le, '06364')]).toEqual([{ open: 1, done: 0, overdue: 1 }, { open: 0, done: 0, overdue: 0 }]);
  });

  test('the heir receives, proves and reports, the province judges for the district, and what is kept still names the old commune', async () => {
    expect((await view(dao)).moves.map(({ event }) => event)).toEqual((await view(lan)).moves.map(({ event }) => event));
    said(await say(dao, 'received'));
    said(await dao.upload(api.dutyProof(duty, { kind: 'done', note: 'đã xong 3/3 tuyến', name: 'đường.jpg' }), aJpeg(5)));
    expect(refusal(await say(dao, 'accepted'))).toEqual([403, ['not-your-side']]);
    expect(await listed(mai, { whose: 'given' })).toEqual([duty]);
    said(await say(mai, 'accepted'));
    const { state, events } = await view(lan);
    expect([state, events.map(({ kind, person }) => `${kind} ${person}`)]).toEqual(['accepted', ['given hung', 'received dao', 'done dao', 'accepted mai']]);
    const kept = await house.office.store.reading(({ duties }) => duties.find(duty));
    expect([kept?.lead, kept?.giver]).toEqual([longDong, district]);
  });

  test('in the name of the old commune nothing new is given, drafted or received', async () => {
    expect(said<DeskAnswer>(await dao.get(api.dutyDesk({ asOf: '03/7/2025' }))).givers.map(({ name }) => name)).toEqual(['UBND xã Bắc Sơn', 'Ban Chỉ đạo các Chương trình MTQG xã Bắc Sơn']);
    expect(said<DocumentChoicesAnswer>(await dao.get(api.documentChoices('03/7/2025'))).draftFor.map(({ name }) => name)).not.toContain('UBND xã Long Đống');
    const anew = { document: null, place: '', giver: longDong, leads: [longDong], supporting: [], content: 'Việc mới', unit: null, asOf: null, criteria: [], deadline: 'thường xuyên', proof: '' };
    expect(refusal(await dao.post(api.duties(), anew))).toEqual([403, ['not-yours']]);
    expect(refusal(await dao.post(api.documents(), { type: 'BC', issuer: longDong, subject: 'Báo cáo', signer: '', recipients: [], cites: [], answers: null }))).toEqual([403, ['not-yours']]);
  });
});
