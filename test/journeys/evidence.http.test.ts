import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AttachedAnswer, EvidenceAnswer, EvidencePiece, ExpiringAnswer } from '#http/schemas/evidence.ts';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { api } from '#web/paths.ts';
import { withCameraNote } from '#test/factories/a-camera.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { aJpeg, aPicture, aPng, handled } from '#test/factories/a-picture.ts';
import { engines } from '#test/factories/database.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const view = { unit: '06328', set, asOf };
const road = withCameraNote(aJpeg(1), { takenAt: '2023:11:20 08:15:00', north: [21, 54, 0], east: [106, 18, 36] });
const paper = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n');

interface Where {
  readonly unit?: string;
  readonly asOf?: string;
  readonly item?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly issuedOn?: string;
  readonly expiresOn?: string;
}

const attach = (who: Caller, bytes: Uint8Array, where: Where = {}) => who.upload(api.attachEvidence({ ...view, item: '2.1', kind: 'photo', name: 'đường trục xã.jpg', note: 'Bê tông hóa năm 2023', ...where }), bytes);
const look = async (who: Caller, at: Partial<typeof view> = {}) => (await who.get(api.evidence({ ...view, ...at }))).json<EvidenceAnswer>();
const refusal = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];
const piecesOf = (answer: EvidenceAnswer, item: string): EvidencePiece[] => answer.items.find((one) => one.item === item)?.pieces ?? [];
const coverage = (answer: EvidenceAnswer, no: number) => answer.criteria.find((criterion) => criterion.no === no);

async function attached(who: Caller, bytes: Uint8Array, where: Where = {}): Promise<AttachedAnswer> {
  const answer = await attach(who, bytes, where);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<AttachedAnswer>();
}

describe.each(engines)('proof through HTTP, on %s', (engine) => {
  let house: House;
  let lan: Caller;
  let hung: Caller;
  beforeAll(async () => {
    house = await aHouse(engine);
    [lan, hung] = [await house.as('lan'), await house.as('hung')];
  });
  afterAll(() => house.close());

  test('Lan attaches a photo of the road to 2.1: the coverage of criterion 2 grows, and the photo tells when and where it was taken', async () => {
    const before = await look(lan);
    expect(before).toMatchObject({ unit: '06328', mayAttach: true, megabytes: 20, items: [], removed: [] });
    expect(coverage(before, 2)).toEqual({ no: 2, proven: 0, of: 4, whole: false, mayAttach: true });
    const { id, sha, ...told } = await attached(lan, road);
    expect(told).toEqual({ type: 'jpeg', expiresOn: '2024-11-20', takenAt: '2023-11-20T08:15:00', latitude: 21.9, longitude: 106.31 });

    const after = await look(lan);
    expect(coverage(after, 2)).toMatchObject({ proven: 1, of: 4 });
    expect(after.items).toMatchObject([{ item: '2.1', criterion: 2, proven: true, pieces: [{ id, name: 'đường trục xã.jpg', note: 'Bê tông hóa năm 2023', state: 'valid', person: 'lan', mayRemove: true, alike: [], file: { sha, width: 800, height: 600 } }] }]);
    expect((await look(lan, { asOf: '30/6/2023' })).items).toEqual([]);
    const { entries } = (await (await house.as('quantri')).get(api.audit({}))).json<AuditAnswer>();
    expect(entries.find((line) => line.deed === 'attach-evidence')).toMatchObject({ person: 'lan', subject: '06328 2.1', details: { evidence: id, sha256: sha, kind: 'photo' } });
  });

  test('the file and its thumbnail come to those who hold the commune, as what they are, and let a browser do nothing else with them', async () => {
    const { sha } = await attached(lan, road, { item: '2.2' });
    const answer = await hung.get(api.file(sha));
    expect(answer.rawPayload.equals(Buffer.from(road))).toBe(true);
    expect(answer.headers).toMatchObject({ 'content-type': 'image/jpeg', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache', 'content-disposition': expect.stringMatching(/^inline; filename="[0-9a-f]{12}\.jpeg"$/) });
    expect(String(answer.headers['content-security-policy'])).toMatch(/default-src 'none'; sandbox/);
    const thumbnail = await hung.get(api.thumbnail(sha));
    expect([thumbnail.statusCode, thumbnail.headers['content-type']]).toEqual([200, 'image/jpeg']);
    expect(thumbnail.rawPayload.length).toBeLessThan(40_000);
    expect((await hung.get(api.file(sha), { 'if-none-match': String(answer.headers['etag']) })).statusCode).toBe(304);
  });

  test('a stranger, another commune and the keeper of accounts can neither see, attach nor read, also when they know the name of the file', async () => {
    const { sha } = await attached(lan, road);
    const [khach, quantri] = [await house.as('khach'), await house.as('quantri')];
    for (const address of [api.file(sha), api.thumbnail(sha)]) {
      expect(refusal(await khach.get(address))).toEqual([404, ['not-found']]);
      expect(refusal(await quantri.get(address))).toEqual([403, ['not-yours']]);
      expect((await house.nobody.get(address)).statusCode).toBe(401);
      expect((await khach.get(address, { 'if-none-match': `"${sha}"` })).statusCode).toBe(404);
    }
    for (const who of [khach, quantri]) {
      expect(refusal(await who.get(api.evidence(view)))).toEqual([403, ['not-yours']]);
      expect(refusal(await attach(who, road))).toEqual([403, ['not-yours']]);
    }
    expect(refusal(await attach(lan, road, { unit: '06331' }))).toEqual([403, ['not-yours']]);
    expect(refusal(await lan.get(api.file('../../cookie-secret'.replaceAll('/', '%2f'))))).toEqual([404, ['not-found']]);
  });

  test('a department attaches to the criteria it owns and to no others', async () => {
    const giao = await house.as('giao');
    expect(refusal(await attach(giao, road, { item: '3.1' }))).toEqual([403, ['not-yours']]);
    await attached(giao, paper, { unit: '06337', item: '2', kind: 'confirmation', name: 'xác nhận.pdf' });
    const seen = await look(giao, { unit: '06337' });
    expect(coverage(seen, 2)).toEqual({ no: 2, proven: 0, of: 4, whole: true, mayAttach: true });
    expect(coverage(seen, 3)?.mayAttach).toBe(false);
    const sha = piecesOf(seen, '2')[0]?.file.sha ?? '';
    expect((await giao.get(api.file(sha))).headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': expect.stringContaining('attachment') });
    expect((await giao.get(api.thumbnail(sha))).statusCode).toBe(404);
  });

  test('one picture proves two values and is kept once; for another commune or another year it is asked about, also resized and cropped', async () => {
    const picture = aPicture(50);
    const original = picture.encodeSync('jpeg', 90);
    const first = await attached(hung, original, { unit: '06340', item: '2.1' });
    const again = await attached(hung, original, { unit: '06340', item: '2.3' });
    expect(again.sha).toBe(first.sha);
    for (const { pieces } of (await look(hung, { unit: '06340' })).items) expect(pieces[0]?.alike).toEqual([]);

    const changed = handled(picture, { cut: { left: 0.06, right: 0.02, top: 0.03, bottom: 0.05 }, longest: 640, as: 'webp', quality: 60 });
    await attached(hung, changed, { unit: '06343', name: 'ảnh Zalo.webp' });
    await attached(hung, original, { unit: '06340', asOf: '28/11/2022', item: '2.2' });
    const there = piecesOf(await look(hung, { unit: '06343' }), '2.1')[0]?.alike ?? [];
    expect(there.map(({ exact, otherUnit, unit, name, item }) => ({ exact, otherUnit, unit, name, item }))).toEqual(['2.1', '2.3', '2.2'].map((item) => ({ exact: false, otherUnit: true, unit: '06340', name: 'Tân Tri', item })));
    const here = piecesOf(await look(hung, { unit: '06340' }), '2.1')[0]?.alike ?? [];
    expect(here).toMatchObject([{ exact: false, otherUnit: true, otherYear: false, unit: '06343' }, { exact: true, otherUnit: false, otherYear: true, asOf: '2022-11-28' }]);
    await attached(hung, aPicture(51).encodeSync('jpeg', 90), { unit: '06343', item: '2.2' });
    expect(piecesOf(await look(hung, { unit: '06343' }), '2.2')[0]?.alike).toEqual([]);
  });

  test('whoever may not look there is told only that the picture serves elsewhere', async () => {
    const photo = aJpeg(60);
    await attached(hung, photo, { unit: '06364' });
    await attached(lan, photo, { item: '2.4' });
    expect(piecesOf(await look(lan), '2.4')[0]?.alike).toEqual([{ exact: true, otherUnit: true, otherYear: false, unit: null, name: null, item: null, asOf: null }]);
    expect(piecesOf(await look(hung), '2.4')[0]?.alike).toMatchObject([{ unit: '06364', name: 'Chiến Thắng' }]);
  });

  test('a school’s certificate warns before its five years are over, and then proves nothing', async () => {
    const school = { unit: '06331', item: '5.1', kind: 'school-standard', name: 'chuẩn quốc gia.pdf' };
    expect(refusal(await attach(hung, paper, school))).toEqual([422, ['issue-day-needed']]);
    expect((await attached(hung, paper, { ...school, issuedOn: '15/10/2018' })).expiresOn).toBe('2023-10-15');
    await attached(hung, paper, { ...school, asOf: '28/11/2022', issuedOn: '20/3/2019' });
    const on = async (day: string) => {
      const seen = await look(hung, { unit: '06331', asOf: day });
      return [piecesOf(seen, '5.1').map(({ expiresOn, state }) => [expiresOn, state]), coverage(seen, 5)?.proven];
    };
    expect(await on('28/11/2023')).toEqual([[['2023-10-15', 'expired'], ['2024-03-20', 'expiring']], 1]);
    expect(await on('28/11/2024')).toEqual([[['2023-10-15', 'expired'], ['2024-03-20', 'expired']], 0]);

    const expiring = async (who: Caller, unit: string, months: number) => (await who.get(api.expiringEvidence({ unit, asOf, months }))).json<ExpiringAnswer>();
    expect(await expiring(hung, '185', 6)).toMatchObject({ part: null, pieces: [{ unit: '06331', unitName: 'Vạn Thủy', kind: 'school-standard', expiresOn: '2023-10-15', state: 'expired' }, { expiresOn: '2024-03-20', state: 'expiring' }] });
    expect((await expiring(hung, '185', 1)).pieces).toHaveLength(1);
    expect(await expiring(lan, '185', 6)).toMatchObject({ part: [{ code: '06328' }], pieces: [] });
    expect(refusal(await (await house.as('khach')).get(api.expiringEvidence({ unit: '185', asOf, months: 6 })))).toEqual([403, ['not-yours']]);
  });

  test('what was attached by mistake is taken back with a reason, proves nothing any longer, and stays in the list', async () => {
    const { id } = await attached(lan, aJpeg(70), { item: '3.1' });
    expect(refusal(await lan.post(api.removeEvidence(id), { reason: '   ' }))).toEqual([422, ['reason-for-move']]);
    expect(refusal(await (await house.as('khach')).post(api.removeEvidence(id), { reason: 'phá' }))).toEqual([403, ['not-yours']]);
    expect((await lan.post(api.removeEvidence(id), { reason: 'Ảnh của xã khác' })).json()).toEqual({ id });
    const seen = await look(lan);
    expect([piecesOf(seen, '3.1'), coverage(seen, 3)?.proven]).toEqual([[], 0]);
    expect(seen.removed).toMatchObject([{ id, item: '3.1', reason: 'Ảnh của xã khác', person: 'lan' }]);
    expect(refusal(await lan.post(api.removeEvidence(id), { reason: 'lần nữa' }))).toEqual([409, ['evidence-removed']]);
    expect(refusal(await lan.post(api.removeEvidence(999_999), { reason: 'không có' }))).toEqual([404, ['unknown-evidence']]);
  });

  test('once a criterion is submitted its proof stays as it was, though more may be added', async () => {
    const unit = '06328';
    const { id } = await attached(lan, aJpeg(80), { item: '7.1' });
    expect((await lan.put(api.reading(), { unit, set, item: '7', asOf, text: 'Đạt', base: null })).statusCode).toBe(200);
    const submitted = await lan.post(api.moves(), { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: [{ unit, set, criterion: 7, asOf }] });
    expect(submitted.statusCode, submitted.body).toBe(200);
    expect(refusal(await lan.post(api.removeEvidence(id), { reason: 'giấu đi' }))).toEqual([409, ['locked']]);
    expect(piecesOf(await look(lan), '7.1')[0]?.mayRemove).toBe(false);
    await attached(lan, aJpeg(81), { item: '7.1' });
    expect(piecesOf(await look(lan), '7.1')).toHaveLength(2);
  });

  test('what is no such day, item, kind or file for its kind is refused, each in its own words', async () => {
    expect(refusal(await attach(lan, road, { item: '99.1' }))).toEqual([404, ['unknown-item']]);
    expect(refusal(await attach(lan, road, { kind: 'rumour' }))).toEqual([422, ['unknown-evidence-kind']]);
    expect(refusal(await attach(lan, road, { issuedOn: '30/02/2023' }))).toEqual([422, ['bad-date']]);
    expect(refusal(await attach(lan, road, { issuedOn: '01/01/2099' }))).toEqual([422, ['out-of-range']]);
    expect(refusal(await attach(lan, paper, { kind: 'contract', issuedOn: '02/01/2023', expiresOn: '01/01/2023' }))).toEqual([422, ['out-of-range']]);
    expect(refusal(await attach(lan, paper))).toEqual([422, ['no-evidence-file']]);
    expect((await attach(lan, paper)).json<RefusalAnswer>().refusals[0]?.sentence).toBe('đường trục xã.jpg là PDF, không nhận làm minh chứng loại này. Nộp tệp loại ảnh JPEG, ảnh PNG, ảnh WebP.');
    expect(refusal(await attach(hung, road, { unit: '185' }))).toEqual([422, ['wrong-unit-level']]);
  });

  test('the log holds after all of it', async () => {
    const check = await (await house.as('quantri')).get(api.verify());
    expect(check.json()).toMatchObject({ audit: { broken: null }, board: { equal: true }, files: { broken: [] } });
  });
});

describe('hostile files', () => {
  let house: House;
  let lan: Caller;
  beforeAll(async () => {
    house = await aHouse('sqlite');
    lan = await house.as('lan');
  });
  afterAll(() => house.close());

  const text = (content: string) => new TextEncoder().encode(content);

  test('a picture is taken for what its bytes are, whatever its name', async () => {
    const { sha, type } = await attached(lan, aPng(1), { name: 'ảnh.jpg' });
    expect([type, (await lan.get(api.file(sha))).headers['content-type']]).toEqual(['png', 'image/png']);
  });

  test.each([
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a web page', text('<!doctype html><script>alert(1)</script>')],
    ['a script', text('alert(1)')],
  ])('%s is refused, named .jpg or not', async (_what, bytes) => {
    expect(refusal(await attach(lan, bytes, { name: 'ảnh.jpg' }))).toEqual([422, ['no-evidence-file']]);
  });

  test('30 MB is refused with the limit, and so are a picture that would fill the memory and one cut short', async () => {
    const big = await attach(lan, new Uint8Array(30 * 1024 * 1024));
    expect(refusal(big)).toEqual([413, ['file-too-big']]);
    expect(big.json<RefusalAnswer>().refusals[0]?.sentence).toContain('20 MB');
    const bomb = Buffer.from(aPng(2));
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(refusal(await attach(lan, bomb))).toEqual([422, ['file-bomb']]);
    expect(refusal(await attach(lan, aJpeg(3).subarray(0, 5000)))).toEqual([422, ['file-unreadable']]);
    expect(refusal(await attach(lan, new Uint8Array(0)))).toEqual([422, ['file-unreadable']]);
    expect((await lan.get('/api/v1/health')).statusCode).toBe(200);
  });

  test('of all that was refused nothing is kept', async () => {
    const seen = await look(lan);
    expect(seen.items.flatMap(({ pieces }) => pieces)).toHaveLength(1);
    const kept = await house.office.store.reading(({ evidence }) => evidence.shas());
    expect(kept.size).toBe(1);
  });
});
