import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportAnswer } from '#http/schemas/imports.ts';
import type { StandingsAnswer } from '#http/schemas/standings.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';

const set = 'commune-ntm-2021-2025';
const day = '28/11/2023';
const view = `unit=185&set=${set}&asOf=${day}`;
const imports = (name: string, dryRun: boolean) => `/api/v1/imports?name=${encodeURIComponent(name)}&set=${set}&asOf=${day}&dryRun=${dryRun}`;

/** Long Đống declared on all 19 criteria, as paper 002 does: 2, 6, 13, 15 and 17 unmet. */
const unmet = [2, 6, 13, 15, 17];
const longDong = ['unit,indicator,value', ...Array.from({ length: 19 }, (_, index) => `06328,${index + 1},${unmet.includes(index + 1) ? 'Chưa đạt' : 'Đạt'}`)].join('\n');

describe.each(engines)('a file through HTTP, on %s', (engine) => {
  let house: House;
  let hung: Caller;
  beforeAll(async () => {
    house = await aHouse(engine);
    hung = await house.as('hung');
  });
  afterAll(() => house.close());

  const standing = async (who: Caller = hung) => (await who.get(`/api/v1/standings?${view}`)).json<StandingsAnswer>().units.find(({ code }) => code === '06328');

  test('a dry run tells what would change and stores nothing', async () => {
    const answer = await hung.upload(imports('long-dong.csv', true), longDong);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ batch: null, rows: 19, accepted: 19, unchanged: 0, doubts: [], dryRun: true, changes: [{ unit: '06328', name: 'Long Đống', metBefore: 0, metAfter: 14, readings: 19 }] });
    expect(await standing()).toMatchObject({ met: 0, unknown: 19 });
  });

  test('every mistake is told at once with its cell, and nothing is stored', async () => {
    const wrong = longDong.replace('06328,1,Đạt', '06328,1,86.7').replace('06328,2,', '06328,99,').replace('06328,3,', 'Xã Không Có,3,');
    const answer = await hung.upload(imports('sai.csv', false), wrong);
    expect(answer.statusCode).toBe(422);
    const { doubts, batch, accepted } = answer.json<ImportAnswer>();
    expect({ batch, accepted }).toEqual({ batch: null, accepted: 0 });
    expect(doubts.map(({ at, found }) => [at, found])).toEqual([['C2', '86.7'], ['B3', '99'], ['A4', 'Xã Không Có']]);
    for (const { sentence, expected } of doubts) expect([sentence, expected].every((text) => text.length > 2)).toBe(true);
    expect(await standing()).toMatchObject({ met: 0 });

    const marked = await hung.upload(`/api/v1/imports/marked?name=sai.csv&set=${set}&asOf=${day}`, wrong);
    expect(marked.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect(marked.headers['content-disposition']).toContain(encodeURIComponent('sai (đánh dấu).xlsx'));
  });

  test('confirmed, the board changes; imported again, nothing does; undone, it is as before', async () => {
    const { batch, accepted } = (await hung.upload(imports('long-dong.csv', false), longDong)).json<ImportAnswer>();
    expect(accepted).toBe(19);
    expect(await standing()).toMatchObject({ met: 14, unmet: 5, unknown: 0 });
    expect((await hung.upload(imports('long-dong.csv', false), longDong)).json()).toMatchObject({ batch: null, accepted: 0, unchanged: 19 });
    expect((await hung.get('/api/v1/imports')).json()).toMatchObject({ batches: [{ id: batch, fileName: 'long-dong.csv', accepted: 19, mayUndo: true, undoneAt: null }] });
    const khach = await house.as('khach');
    expect((await khach.get('/api/v1/imports')).json()).toEqual({ batches: [] });
    expect((await khach.post(`/api/v1/imports/${batch}/undo`, {})).statusCode).toBe(403);

    expect((await hung.post(`/api/v1/imports/${batch}/undo`, {})).json()).toEqual({ batch });
    expect(await standing()).toMatchObject({ met: 0, unknown: 19 });
    expect((await hung.post(`/api/v1/imports/${batch}/undo`, {})).statusCode).toBe(409);
    expect((await hung.post('/api/v1/imports/999/undo', {})).statusCode).toBe(404);
  });

  test('a commune officer cannot import another commune’s figures, nor a department what it does not own', async () => {
    const [lan, giao] = [await house.as('lan'), await house.as('giao')];
    expect((await lan.upload(imports('khac.csv', false), longDong.replaceAll('06328', '06331'))).json()).toMatchObject({ refusals: [{ code: 'not-yours' }] });
    expect((await giao.upload(imports('so.csv', false), longDong)).statusCode).toBe(403);
    expect((await giao.upload(imports('so.csv', false), 'unit,indicator,value\n06328,2,Đạt')).json()).toMatchObject({ accepted: 1 });
  });

  test('one value is entered, seen in the history, and never overwritten unseen', async () => {
    const lan = await house.as('lan');
    const value = { unit: '06328', set, item: '1', asOf: day, text: 'Chưa đạt', note: 'theo biên bản', base: null };
    const entered = await lan.put('/api/v1/readings', value);
    expect(entered.json(), entered.body).toMatchObject({ item: '1', text: 'Chưa đạt', note: 'theo biên bản', person: 'lan', source: { kind: 'form' } });
    const meanwhile = await lan.put('/api/v1/readings', { ...value, text: 'Đạt' });
    expect(meanwhile.statusCode).toBe(409);
    expect(meanwhile.json()).toMatchObject({ refusals: [{ code: 'changed-meanwhile', at: '1' }] });
    expect((await lan.put('/api/v1/readings', { ...value, text: '86.7', base: entered.json<{ seq: number }>().seq })).statusCode).toBe(422);
    const sheet = await lan.get(`/api/v1/sheets?unit=06328&set=${set}&asOf=${day}`);
    expect(sheet.json<{ criteria: unknown[] }>().criteria[0]).toMatchObject({ no: 1, standing: 'unmet', by: 'declaration', declaration: { text: 'Chưa đạt' } });
    const history = await lan.get(`/api/v1/readings/history?unit=06328&set=${set}&asOf=${day}&item=1`);
    expect(history.json()).toMatchObject({ entries: [{ text: 'Chưa đạt', undone: false, inForce: true, at: expect.any(String) }, { text: 'Đạt', undone: true, inForce: false }] });
  });

  test('a village is added under its commune by those who hold the commune', async () => {
    const village = { commune: '06328', name: 'Bản Mới', kind: 'thôn', from: '01/01/2023', legalBasis: 'NQ 1/NQ-HĐND' };
    const lan = await house.as('lan');
    expect((await (await house.as('khach')).post('/api/v1/places/villages', village)).statusCode).toBe(403);
    const added = await lan.post('/api/v1/places/villages', village);
    expect(added.json(), added.body).toMatchObject({ code: '06328.001', name: 'Bản Mới', level: 'village', parent: '06328' });
    expect((await lan.post('/api/v1/places/villages', village)).statusCode).toBe(409);
    expect((await lan.get(`/api/v1/places?under=06328&asOf=${day}`)).json()).toMatchObject({ units: [{ code: '06328.001' }] });
    expect((await lan.get('/api/v1/places?search=long dong&asOf=28/11/2023')).json<{ units: { code: string }[] }>().units.map(({ code }) => code)).toContain('06328');
  });

  test('an answer is sent again only when something changed', async () => {
    const stranger = await house.as('khach');
    for (const [path, value] of [[`/api/v1/standings?${view}`, 'Đạt'], [`/api/v1/sheets?unit=06328&set=${set}&asOf=${day}`, 'Chưa đạt']] as const) {
      const first = await hung.get(path);
      const held = { 'if-none-match': String(first.headers['etag']) };
      expect(first.headers['cache-control']).toBe('private, no-cache');
      const packed = await hung.get(path, { 'accept-encoding': 'br, gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(packed.rawPayload).equals(first.rawPayload)).toBe(true);
      const again = await hung.get(path, held);
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect((await stranger.get(path, held)).statusCode).toBe(403);
      await hung.upload(imports('moi.csv', false), `unit,indicator,value\n06328,7,${value}`);
      const changed = await hung.get(path, held);
      expect(changed.statusCode).toBe(200);
      expect(changed.headers['etag']).not.toBe(first.headers['etag']);
    }
  });

  test('papers come in four formats, each what it says', async () => {
    const paper = (kind: string, format: string) => hung.get(`/api/v1/reports/${kind}?${view}&format=${format}`);
    for (const format of ['xlsx', 'docx']) {
      const answer = await paper('bieu-01', format);
      expect(answer.rawPayload.subarray(0, 4).toString('latin1'), format).toBe('PK\u0003\u0004');
      expect(answer.headers['content-disposition']).toContain(`bieu-01-185-2023-11-28.${format}`);
    }
    expect((await paper('distribution', 'json')).json()).toMatchObject({ kind: 'distribution', unit: '185', paper: { rows: expect.any(Array) } });
    const pdf = await paper('distribution', 'pdf');
    if (pdf.statusCode === 503) expect(pdf.json()).toMatchObject({ refusals: [{ code: 'no-pdf-printer' }] });
    else expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await paper('bieu-99', 'json')).statusCode).toBe(404);
    expect((await paper('bieu-01', 'exe')).statusCode).toBe(400);
  });
});

describe('hostile files, at a listening server', () => {
  let house: House;
  let address: string;
  let cookie: string;
  beforeAll(async () => {
    house = await aHouse('sqlite');
    address = await house.app.listen({ host: '127.0.0.1', port: 0 });
    cookie = (await house.as('hung')).cookie ?? '';
  });
  afterAll(() => house.close());

  const upload = async (name: string, body: string | Uint8Array<ArrayBuffer>) => {
    const response = await fetch(`${address}${imports(name, false)}`, { method: 'POST', body, headers: { cookie, 'content-type': 'application/octet-stream' } });
    return { status: response.status, refusals: ((await response.json()) as { refusals?: { code: string; sentence: string }[] }).refusals };
  };

  test('65 MB is refused with its size and the limit, and so is what is larger than anybody would send', async () => {
    expect(await upload('lon.csv', new Uint8Array(65 * 1024 * 1024))).toMatchObject({ status: 413, refusals: [{ code: 'file-too-big', sentence: expect.stringContaining('64 MB') }] });
    const declared = await fetch(`${address}${imports('lon.csv', false)}`, { method: 'POST', body: new Uint8Array(67 * 1024 * 1024), headers: { cookie, 'content-type': 'application/octet-stream' } }).then(({ status }) => status, () => 'cut off');
    expect([413, 'cut off']).toContain(declared);
    expect((await fetch(`${address}/api/v1/health`)).status).toBe(200);
    expect((await house.office.store.reading((shelves) => shelves.batches.list(1)))).toEqual([]);
  });

  test('a picture named .xlsx is refused for what it is, and so is an empty file', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
    expect(await upload('anh.xlsx', png)).toMatchObject({ status: 422, refusals: [{ code: 'file-not-what-it-says' }] });
    expect(await upload('rong.xlsx', new Uint8Array(0))).toMatchObject({ status: 422, refusals: [{ code: 'file-unreadable' }] });
  });

  test('a large body is taken nowhere but where files are', async () => {
    const response = await fetch(`${address}/api/v1/session`, { method: 'POST', body: JSON.stringify({ login: 'hung', password: 'x'.repeat(1_000_000) }), headers: { 'content-type': 'application/json' } });
    expect(response.status).toBe(413);
  });

  test('a formula coming in is a doubt, never a value', async () => {
    const answer = await upload('cong-thuc.csv', "unit,indicator,value\n06328,1,=cmd|'/C calc'!A0");
    expect(answer.status).toBe(422);
  });
});
