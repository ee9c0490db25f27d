import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import type { BriefDocument, DocumentAnswer, DocumentChoicesAnswer, IssuedAnswer, ListDocumentsAnswer, ReceivedAnswer } from '#http/schemas/documents.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { aPng } from '#test/factories/a-picture.ts';
import { engines } from '#test/factories/database.ts';

const asOf = '28/11/2023';
const paper = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n');
const refusal = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];
const said = <T>(answer: Answer): T => {
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};

describe.each(engines)('the document register through HTTP, on %s', (engine) => {
  let house: House;
  let mai: Caller;
  let van: Caller;
  let province: string;
  let district: string;
  beforeAll(async () => {
    house = await aHouse(engine);
    [mai, van] = [await house.as('mai'), await house.as('van')];
    const { draftFor, recipients } = said<DocumentChoicesAnswer>(await mai.get(api.documentChoices(asOf)));
    province = draftFor.find(({ name }) => name === 'UBND tỉnh Lạng Sơn')?.id ?? '';
    district = recipients.find(({ name }) => name === 'UBND huyện Bắc Sơn')?.id ?? '';
  });
  afterAll(() => house.close());

  const aDraft = (differs = {}) => ({ type: 'KH', issuer: province, subject: 'Thực hiện Chương trình xây dựng nông thôn mới', signer: 'Hồ Tiến Thiệu', recipients: [{ body: district, name: '', purpose: 'để thực hiện' }], cites: [], answers: null, ...differs });
  const drafted = async (differs = {}) => said<BriefDocument>(await mai.post(api.documents(), aDraft(differs))).id;
  const issue = (id: number, date: string, number: number | null, who = van, differs = {}) => who.post(api.issueDocument(id), { date, number, ...differs });
  const one = async (id: number, who = mai) => said<DocumentAnswer>(await who.get(api.document(id)));
  const listed = async (query: { unit?: string; direction?: 'out' | 'in'; year?: number; type?: string; text?: string }, who = mai) =>
    said<ListDocumentsAnswer>(await who.get(api.listDocuments({ unit: '20', asOf, direction: 'out', ...query }))).documents.map(({ sign, date }) => `${sign ?? 'nháp'} ${date ?? ''}`.trim());

  test('Mai drafts, the clerk issues with number 18; a second 18 of the year is refused; 2020 has its own 18, and each year begins at 01', async () => {
    const [first, second, old] = [await drafted(), await drafted({ type: 'QĐ', subject: 'Phân công phụ trách tiêu chí' }), await drafted()];
    expect(refusal(await issue(first, '18/01/2023', 18, mai))).toEqual([403, ['not-yours']]);
    expect(said<IssuedAnswer>(await issue(first, '18/01/2023', 18))).toMatchObject({ state: 'issued', sign: '18/KH-UBND', date: '2023-01-18', text: 'Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh Lạng Sơn', lateBy: null });
    expect(refusal(await issue(second, '23/02/2023', 18))).toEqual([409, ['number-taken']]);
    expect(said<IssuedAnswer>(await issue(second, '23/02/2023', null)).sign).toBe('19/QĐ-UBND');
    expect(said<IssuedAnswer>(await issue(old, '22/01/2020', 18))).toMatchObject({ id: old, sign: '18/KH-UBND', date: '2020-01-22' });
    const [next, letter] = [await drafted(), await drafted({ type: 'CV', subject: 'Đẩy nhanh tiến độ' })];
    expect(said<IssuedAnswer>(await issue(next, '02/01/2024', null)).sign).toBe('01/KH-UBND');
    expect(refusal(await issue(letter, '03/01/2024', null))).toEqual([422, ['division-needed']]);
    expect(said<IssuedAnswer>(await issue(letter, '03/01/2024', null, van, { division: 'KT' }))).toMatchObject({ sign: '02/UBND-KT' });
    expect(await listed({ text: '18 KH UBND' })).toEqual(['18/KH-UBND 2023-01-18', '18/KH-UBND 2020-01-22']);
    expect(await listed({ year: 2023 })).toEqual(['19/QĐ-UBND 2023-02-23', '18/KH-UBND 2023-01-18']);
    expect(await listed({ type: 'QĐ', text: 'phan cong PHU TRACH' })).toEqual(['19/QĐ-UBND 2023-02-23']);
    const { entries } = (await (await house.as('quantri')).get(api.audit({}))).json<AuditAnswer>();
    expect(entries.find(({ deed, details }) => deed === 'issue-document' && details['document'] === first)).toMatchObject({ person: 'van', subject: '18/KH-UBND UBND tỉnh Lạng Sơn' });
  });

  test('after issue nothing changes: no redraft, no second number, a file once, and recall with a reason', async () => {
    const id = await drafted({ subject: 'Văn bản cần thu hồi' });
    said(await mai.put(api.document(id), aDraft({ subject: 'Văn bản cần thu hồi, bản hai' })));
    expect((await one(id)).drafts.map(({ subject, person }) => [subject, person])).toEqual([['Văn bản cần thu hồi', 'mai'], ['Văn bản cần thu hồi, bản hai', 'mai']]);
    expect(refusal(await van.upload(api.keepDocumentFile(id, 'kh.pdf'), paper))).toEqual([409, ['not-issued']]);
    said(await issue(id, '05/02/2024', null));
    expect(refusal(await mai.put(api.document(id), aDraft()))).toEqual([409, ['not-a-draft']]);
    expect(refusal(await issue(id, '06/02/2024', null))).toEqual([409, ['not-a-draft']]);
    expect(refusal(await van.upload(api.keepDocumentFile(id, 'anh.png'), aPng(3)))).toEqual([422, ['no-document-file']]);
    expect(said<BriefDocument>(await van.upload(api.keepDocumentFile(id, 'kế hoạch.pdf'), paper)).hasFile).toBe(true);
    expect(refusal(await van.upload(api.keepDocumentFile(id, 'khác.pdf'), paper))).toEqual([409, ['file-kept-already']]);
    const file = await (await house.as('hung')).get(api.documentFile(id, 'signed'));
    expect([file.rawPayload.equals(Buffer.from(paper)), file.headers['content-type'], file.headers['content-disposition']]).toEqual([true, 'application/pdf', expect.stringContaining("k%E1%BA%BF%20ho%E1%BA%A1ch.pdf")]);
    expect(refusal(await van.get(api.documentFile(id, 'printed')))).toEqual([404, ['unknown-document']]);
    said(await van.post(api.recallDocument(id), { reason: 'Ban hành nhầm' }));
    expect(refusal(await van.post(api.recallDocument(id), { reason: 'Lần nữa' }))).toEqual([409, ['recalled-already']]);
    expect(await one(id)).toMatchObject({ state: 'recalled', recall: { reason: 'Ban hành nhầm', person: 'van' }, may: { redraft: false, issue: false, recall: false } });
  });

  test('a paper that comes in is numbered where it arrives; one the register has already only arrives', async () => {
    const hung = await house.as('hung');
    const came = { at: district, arrivedOn: '25/01/2023', type: 'QĐ', issuer: null, issuerName: 'UBND tỉnh', sign: '18/KH - UBND', date: '18/01/2023', subject: 'Kế hoạch năm 2023', signer: '', cites: [], answers: null };
    const first = said<ReceivedAnswer>(await hung.post(api.receiveDocument(), came));
    expect(first).toMatchObject({ state: 'issued', sign: '18/KH-UBND', arrival: 1, doubts: [{ code: 'type-and-sign-apart' }] });
    expect(refusal(await hung.post(api.receiveDocument(), came))).toEqual([409, ['arrived-already']]);
    const party = { ...came, type: 'NQ', issuerName: 'Ban Chấp hành Đảng bộ tỉnh', sign: '46-NQ/TU', date: '08/9/2021', subject: 'Xây dựng nông thôn mới', arrivedOn: '30/01/2023' };
    expect(said<ReceivedAnswer>(await hung.post(api.receiveDocument(), party))).toMatchObject({ state: 'received', issuer: null, issuerName: 'Ban Chấp hành Đảng bộ tỉnh', arrival: 2, doubts: [] });
    const wrong = await hung.post(api.receiveDocument(), { ...party, sign: '03-NQHU', date: '70/11/2023', subject: '' });
    expect(wrong.json<RefusalAnswer>().refusals.map(({ code, at, sentence }) => [code, at, sentence.includes('03-NQ/HU') || sentence.includes('30/11/2023')])).toEqual([['subject-needed', 'subject', false], ['bad-date', 'date', true], ['bad-sign', 'sign', true]]);
    expect(await listed({ unit: '185', direction: 'in', year: 2021 }, hung)).toEqual(['46-NQ/TU 2021-09-08']);
    expect(refusal(await hung.post(api.receiveDocument(), { ...party, at: province }))).toEqual([403, ['not-yours']]);
  });

  test('a citation finds its document by sign, year and issuer, and the thread leads both ways', async () => {
    const source = await drafted({ subject: 'Thông báo kiểm tra', type: 'TB' });
    said(await issue(source, '30/11/2023', 316));
    const hung = await house.as('hung');
    const answering = said<BriefDocument>(await hung.post(api.documents(), aDraft({
      issuer: district, type: 'BC', subject: 'Kết quả thực hiện kết luận kiểm tra', answers: source, recipients: [{ body: null, name: 'UBND tỉnh', purpose: 'để báo cáo' }],
      cites: [{ document: null, text: 'Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh', role: 'basis' }, { document: null, text: 'Luật Đất đai', role: 'basis' }, { document: source, text: '', role: 'reference' }],
    })));
    const found = await one(answering.id, hung);
    expect(found.cites.map(({ document, text }) => [document !== null, text])).toEqual([[true, 'Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh'], [false, 'Luật Đất đai'], [true, 'Thông báo số 316/TB-UBND ngày 30/11/2023 của UBND tỉnh Lạng Sơn']]);
    expect(found.thread).toMatchObject({ answers: { id: source }, cites: [{ sign: '18/KH-UBND' }, { id: source }] });
    expect(found.recipients).toEqual([{ body: province, name: 'UBND tỉnh', purpose: 'để báo cáo', now: [] }]);
    expect((await one(source)).thread).toMatchObject({ answeredBy: [{ id: answering.id }], citedBy: [{ id: answering.id }] });
  });

  test('a draft is seen where it is written, an issued paper also where it goes, and by nobody else', async () => {
    const [hung, lan, khach] = [await house.as('hung'), await house.as('lan'), await house.as('khach')];
    const id = await drafted({ subject: 'Chỉ gửi huyện' });
    expect(refusal(await hung.get(api.document(id)))).toEqual([404, ['unknown-document']]);
    said(await issue(id, '10/02/2024', null));
    expect((await one(id, hung)).may).toEqual({ redraft: false, issue: false, recall: false, keepFile: false });
    for (const other of [lan, khach]) expect(refusal(await other.get(api.document(id)))).toEqual([404, ['unknown-document']]);
    expect(refusal(await khach.get(api.listDocuments({ unit: '20', asOf, direction: 'out' })))).toEqual([403, ['not-yours']]);
    expect(refusal(await lan.post(api.documents(), aDraft({ issuer: district })))).toEqual([403, ['not-yours']]);
    expect(refusal(await (await house.as('giao')).post(api.documents(), aDraft()))).toEqual([403, ['not-your-body']]);
  });

  test('the registers of a year print in the ten columns of the decree, as the year stood on the day', async () => {
    const rows = async (kind: string, unit: string, who: Caller, day = '31/12/2023') => {
      const { paper } = said<{ paper: { columns: unknown[]; rows: { kind: string; cells: { text: string }[] }[] } }>(await who.get(`/api/v1/reports/${kind}?unit=${unit}&asOf=${day}&format=json`));
      expect(paper.columns).toHaveLength(10);
      return paper.rows.map(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== '').join(' | '));
    };
    expect(await rows('register-out', '20', mai, '31/01/2023')).toEqual(['UBND tỉnh Lạng Sơn', '18/KH-UBND | 18/01/2023 | Kế hoạch: Thực hiện Chương trình xây dựng nông thôn mới | Hồ Tiến Thiệu | UBND huyện Bắc Sơn | Văn thư']);
    const hung = await house.as('hung');
    expect(await rows('register-in', '185', hung)).toEqual([
      'UBND huyện Bắc Sơn',
      '25/01/2023 | 1 | UBND tỉnh Lạng Sơn | 18/KH-UBND | 18/01/2023 | Kế hoạch: Thực hiện Chương trình xây dựng nông thôn mới | UBND huyện Bắc Sơn',
      '30/01/2023 | 2 | Ban Chấp hành Đảng bộ tỉnh | 46-NQ/TU | 08/9/2021 | Nghị quyết: Xây dựng nông thôn mới | UBND huyện Bắc Sơn',
    ]);
    expect(refusal(await hung.get('/api/v1/reports/register-out?unit=20&asOf=31/12/2023&format=json'))).toEqual([403, ['not-yours']]);
    for (const format of ['xlsx', 'docx']) expect((await mai.get(`/api/v1/reports/register-out?unit=20&asOf=31/12/2023&format=${format}`)).statusCode).toBe(200);
  });

  test('the follow-up register has the seven columns of the decree: what a paper that came in obliges to, by when, and how far it is', async () => {
    const hung = await house.as('hung');
    const follow = async (who: Caller, day: string) => said<{ paper: { columns: unknown[]; rows: { cells: { text: string }[] }[] }; total: number; overdue: number }>(await who.get(`/api/v1/reports/register-follow-up?unit=185&asOf=${day}&format=json`));
    expect(await follow(hung, '31/12/2023')).toMatchObject({ total: 0, overdue: 0 });
    const { documents } = said<ListDocumentsAnswer>(await mai.get(api.listDocuments({ unit: '20', asOf, direction: 'out', year: 2023, text: '18/KH-UBND' })));
    const duty = { place: 'II.1', giver: province, supporting: [], content: 'Báo cáo kết quả thực hiện kế hoạch', unit: null, asOf, criteria: [], deadline: 'trước ngày 31/5/2023', proof: '' };
    said(await mai.post(api.duties(), { ...duty, document: documents[0]?.id ?? 0, leads: [district] }));
    const { paper: { columns, rows }, total, overdue } = await follow(hung, '30/6/2023');
    expect([columns.length, total, overdue]).toEqual([7, 1, 1]);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['UBND huyện Bắc Sơn'],
      ['1', 'Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh Lạng Sơn', 'UBND huyện Bắc Sơn', 'trước ngày 31/5/2023', 'chưa tiếp nhận', '', expect.stringMatching(/^Quá hạn \d+ ngày$/)],
    ]);
    expect(await follow(hung, '24/01/2023')).toMatchObject({ total: 0, overdue: 0 });
    expect(refusal(await hung.get('/api/v1/reports/register-follow-up?unit=20&asOf=31/12/2023&format=json'))).toEqual([403, ['not-yours']]);
    for (const format of ['xlsx', 'docx']) expect((await hung.get(`/api/v1/reports/register-follow-up?unit=185&asOf=31/12/2023&format=${format}`)).statusCode).toBe(200);
  });

  test('WHEN two clerks issue at the same moment THEN each paper has its own number', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => drafted()));
    const signs = (await Promise.all(ids.map((id) => issue(id, '01/7/2022', null)))).map((answer) => said<IssuedAnswer>(answer).sign);
    expect(signs.toSorted()).toEqual(['01/KH-UBND', '02/KH-UBND', '03/KH-UBND', '04/KH-UBND', '05/KH-UBND', '06/KH-UBND']);
  });
});
