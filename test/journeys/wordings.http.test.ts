import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBody } from '#domain/bodies/find-body.ts';
import { readWordingLines } from '#documents/read/wording-lines.ts';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import type { WordingsAnswer } from '#http/schemas/wordings.ts';
import { wordingFor } from '#usecases/papers/wording-for.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { aWordFile } from '#test/factories/a-word-file.ts';
import { engines } from '#test/factories/database.ts';

const office = 'vpdp:20@1976-01-01';
const lines = ['[Trích yếu] {nội dung}', '[Kính gửi] {nơi gửi}', '[Đoạn] {mở đầu}', '[Đoạn] Lời văn của tỉnh.', '[Nơi nhận] Như trên'];

const list = async (who: Caller, holder = '20') => (await who.get(api.wordings(holder))).json<WordingsAnswer>();
const one = async (who: Caller, id: string, holder = '20') => (await list(who, holder)).wordings.find((wording) => wording.id === id);
const hand = (who: Caller, file: Uint8Array, { id = 'letter', holder = '20', name = 'công văn.docx' } = {}) => who.upload(api.changeWording(id, { holder, name }), file);
const refusals = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code, at }) => (at === undefined ? code : `${code} ${at}`))];

describe.each(engines)('the wording of papers through HTTP, on %s', (engine) => {
  let house: House;
  let mai: Caller;
  let bodyId: string;
  beforeAll(async () => {
    house = await aHouse(engine);
    mai = await house.as('mai');
    bodyId = (await list(mai)).holders.find(({ id }) => id.startsWith('vpdp:'))?.id ?? office;
  });
  afterAll(() => house.close());

  test('GIVEN nothing was changed WHEN Mai looks THEN every paper has the wording of the law', async () => {
    const { name, wordings } = await list(mai);
    expect(name).toBe('tỉnh Lạng Sơn');
    expect(wordings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['plan', 'notice', 'letter', 'decision', 'minutes', 'report', 'submission']));
    expect(new Set(wordings.map(({ from }) => from))).toEqual(new Set(['law']));
  });

  test('GIVEN a wording taken down as a Word file WHEN it is handed back unchanged THEN its lines are the same', async () => {
    const file = await mai.get(api.wordingFile('plan', '20'));
    expect(file.headers['content-disposition']).toContain('.docx');
    const read = await readWordingLines('plan.docx', new Uint8Array(file.rawPayload));
    expect(read.ok && read.value.map(({ text }) => text)).toEqual((await one(mai, 'plan'))?.lines);
    expect((await hand(mai, new Uint8Array(file.rawPayload), { id: 'plan' })).statusCode).toBe(200);
  });

  test('GIVEN a letter changed in Word WHEN it is handed in THEN it counts for the province, is in the log, and can be taken back', async () => {
    expect((await hand(mai, aWordFile(['# lời giải thích', ...lines], 9))).json()).toEqual({ id: 'letter', lines: 5 });
    expect(await one(mai, 'letter')).toMatchObject({ from: 'own', person: 'mai', fileName: 'công văn.docx', lines });
    expect(await one(mai, 'letter', bodyId)).toMatchObject({ from: 'province' });
    const { entries } = (await (await house.as('quantri')).get(api.audit({}))).json<AuditAnswer>();
    expect(entries.find(({ deed }) => deed === 'change-wording')).toMatchObject({ deed: 'change-wording', subject: 'letter', person: 'mai', details: { lines: 5, name: 'công văn.docx' } });
    expect((await mai.send({ method: 'DELETE', url: api.dropWording('letter', '20') })).statusCode).toBe(200);
    expect(await one(mai, 'letter')).toMatchObject({ from: 'law' });
  });

  test('GIVEN the office has words of its own WHEN its paper is written THEN they come before those of the province', async () => {
    await hand(mai, aWordFile(lines));
    await hand(mai, aWordFile(lines.map((line) => line.replace('của tỉnh', 'của văn phòng'))), { holder: bodyId });
    const body = findBody(house.office.law.programme.bodies, house.office.places, bodyId);
    const other = findBody(house.office.law.programme.bodies, house.office.places, bodyId.replace('vpdp', 'ubnd'));
    if (!body || !other) throw new Error('no body');
    const said = async (of: typeof body) => house.office.store.reading(async (shelves) => {
      const wording = await wordingFor(house.office, shelves, of, 'letter');
      return wording.ok ? wording.value.lines.flatMap(({ pieces }) => pieces).filter((piece) => typeof piece === 'string') : wording.refusals;
    });
    expect([await said(body), await said(other)]).toEqual([['Lời văn của văn phòng.', 'Như trên'], ['Lời văn của tỉnh.', 'Như trên']]);
  });

  test('GIVEN doubts WHEN a file is handed in THEN all of them are told with their paragraphs and nothing is kept', async () => {
    const before = await one(mai, 'letter');
    expect(refusals(await hand(mai, aWordFile(['[Trích yếu] {nội dung}', 'không dấu', '[Đoạn] {chỗ lạ}', '[Đoạn] {mở đầu'])))).toEqual([422, ['unknown-mark 2', 'unknown-placeholder 3', 'open-placeholder 4', 'missing-placeholder', 'missing-placeholder']]);
    expect(refusals(await hand(mai, new TextEncoder().encode('không phải Word')))).toEqual([422, ['no-word-file']]);
    expect(refusals(await hand(mai, aWordFile([])))).toEqual([422, ['no-word-file']]);
    expect(refusals(await hand(mai, aWordFile(lines), { id: 'khong-co' }))).toEqual([404, ['unknown-wording']]);
    expect(await one(mai, 'letter')).toEqual(before);
  });

  test('GIVEN a district officer WHEN he asks THEN the wordings of the province are not his', async () => {
    const hung = await house.as('hung');
    expect(refusals(await hung.get(api.wordings('20')))).toEqual([403, ['not-yours']]);
    expect(refusals(await hand(hung, aWordFile(lines)))).toEqual([403, ['not-yours']]);
    expect(refusals(await mai.get(api.wordings('33')))).toEqual([403, ['not-yours']]);
  });
});
