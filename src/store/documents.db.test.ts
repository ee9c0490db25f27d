import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import { instant, recorded } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import { aKeptFile } from '#test/factories/some-evidence.ts';
import type { OpenStore } from './database.ts';
import type { DraftDocument, ReceivedPaper } from './programme-shelves.ts';

const province = 'ubnd:20@1997-01-01' as BodyId;
const council = 'hdnd:20@1997-01-01' as BodyId;
const district = 'ubnd:185@1997-01-01' as BodyId;
const mai = { person: 'mai', behalf: null, at: instant };
const van = { person: 'van', behalf: 'mai', at: instant };

const aDraft: DraftDocument = {
  type: 'KH', issuer: province, issuerName: 'UBND tỉnh Lạng Sơn', subject: 'Kế hoạch năm 2023', signer: 'Hồ Tiến Thiệu',
  recipients: [{ body: district, name: 'UBND huyện Bắc Sơn', purpose: 'để thực hiện' }], cites: [{ document: null, text: 'Luật Tổ chức chính quyền địa phương', role: 'basis' }], answers: null,
};
const issuedAs = (number: number, day: string, differs = {}) => ({ issuer: province, number, letter: '', series: 'all', sign: `${number}/KH-UBND`, date: date(day), ...differs });
const aPaper: ReceivedPaper = { ...aDraft, issuer: null, issuerName: 'Tỉnh ủy', type: 'NQ', subject: 'Nghị quyết 46', sign: '46-NQ/TU', date: date('2021-09-24'), year: 2021, numbered: { number: 46, letter: '', series: '-NQ/TU' } };

describe.each(engines)('the document register on %s', (engine) => {
  async function withDrafts(count: number, draft = aDraft): Promise<OpenStore> {
    const store = await aStore(engine);
    await recorded(store, async ({ documents }) => {
      for (let made = 0; made < count; made++) await documents.draft(draft, mai);
    });
    return store;
  }

  test('gives back a draft as it was last written, and keeps how it was before', async () => {
    const store = await withDrafts(1);
    const anew = { ...aDraft, subject: 'Kế hoạch xây dựng nông thôn mới năm 2023', recipients: [], cites: [] };
    await recorded(store, ({ documents }) => documents.redraft(1, anew, van));
    expect(await store.reading(({ documents }) => documents.find(1))).toEqual({ ...anew, id: 1, state: 'draft', sign: null, date: null, files: { printed: null, signed: null } });
    expect((await store.reading(({ documents }) => documents.trail(1))).versions).toEqual([{ ...aDraft, ...mai }, { ...anew, ...van }]);
    expect(await store.reading(({ documents }) => documents.find(2))).toBeUndefined();
  });

  test('GIVEN 18/KH-UBND of 2020 and of 2023 THEN they are two documents, told apart by year', async () => {
    const store = await withDrafts(2);
    await recorded(store, async ({ documents }) => {
      await documents.issue(1, issuedAs(18, '2020-01-22'), van);
      await documents.issue(2, issuedAs(18, '2023-01-18'), van);
    });
    const found = (year: number | null, issuer: BodyId | null = province) => store.reading(async ({ documents }) => (await documents.bySign('18/KH-UBND', year, issuer)).map(({ id, state }) => [id, state]));
    expect([await found(2020), await found(2023), await found(null, null), await found(2023, district)]).toEqual([[[1, 'issued']], [[2, 'issued']], [[1, 'issued'], [2, 'issued']], []]);
  });

  test('refuses a number, and a sign, that the issuer has used that year, and takes it of another issuer, series, letter or year', async () => {
    const store = await withDrafts(6);
    const issue = (id: number, differs: object) => recorded(store, ({ documents }) => documents.issue(id, issuedAs(18, '2023-01-18', differs), van));
    await issue(1, {});
    await expect(issue(2, { sign: '18/QĐ-UBND' })).rejects.toThrow(/unique|duplicate/i);
    await expect(issue(2, { number: 19 })).rejects.toThrow(/unique|duplicate/i);
    await issue(2, { issuer: council });
    await issue(3, { series: 'letters', sign: '18/UBND-KT' });
    await issue(4, { letter: 'a', sign: '18a/KH-UBND' });
    await issue(5, { date: date('2024-01-18') });
    await expect(issue(1, { number: 20, sign: '20/KH-UBND' })).rejects.toThrow(/unique|duplicate/i);
    expect((await store.reading(({ documents }) => documents.find(6)))?.state).toBe('draft');
  });

  test('WHEN many issue at once THEN no two documents of one issuer, series and year share a number', async () => {
    const store = await withDrafts(1);
    const plans = fc.array(fc.record({ issuer: fc.constantFrom(province, council), year: fc.constantFrom(2023, 2024), series: fc.constantFrom('all', 'letters') }), { minLength: 2, maxLength: 14 });
    await fc.assert(fc.asyncProperty(plans, async (wanted) => {
      await Promise.all(wanted.map(({ issuer, year, series }) => recorded(store, async ({ documents }) => {
        const id = await documents.draft({ ...aDraft, issuer }, mai);
        const number = await documents.nextNumber(issuer, year, series);
        await documents.issue(id, issuedAs(number, `${year}-03-01`, { issuer, series, sign: `${number}/${series}` }), van);
      })));
      const papers = await store.db.selectFrom('document_papers').select(['issuer', 'series', 'year', 'number']).execute();
      const keys = papers.map(({ issuer, series, year, number }) => `${issuer} ${series} ${year} ${number}`);
      expect(new Set(keys).size).toBe(keys.length);
      const longest = Map.groupBy(papers, ({ issuer, series, year }) => `${issuer} ${series} ${year}`);
      for (const rows of longest.values()) expect(rows.map(({ number }) => number).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(rows.map((_, at) => at + 1));
    }), { numRuns: 8 });
  });

  test('keeps a paper of others once, with its arrival at each body and its file', async () => {
    const store = await withDrafts(0);
    await recorded(store, async ({ documents, evidence }) => {
      await evidence.addFile(aKeptFile('a', { type: 'pdf' }), []);
      expect(await documents.receive(aPaper, van)).toBe(1);
      expect(await documents.receive({ ...aPaper, sign: null, date: null, year: null, numbered: null }, van)).toBe(2);
      expect(await documents.nextArrival(province, 2021)).toBe(1);
      await documents.arrive(1, { body: province, number: 7, on: date('2021-09-27') }, van);
      expect(await documents.nextArrival(province, 2021)).toBe(8);
      await documents.arrive(1, { body: district, number: 7, on: date('2021-09-28') }, mai);
      await documents.arrive(2, { body: province, number: 1, on: date('2022-01-05') }, mai);
      await documents.keepFile(1, { kind: 'signed', sha: aKeptFile('a').sha, name: 'nq46.pdf' }, van);
    });
    await expect(recorded(store, ({ documents }) => documents.receive({ ...aPaper, issuerName: 'TỈNH UỶ' }, van))).rejects.toThrow(/unique|duplicate/i);
    await expect(recorded(store, ({ documents }) => documents.arrive(2, { body: province, number: 7, on: date('2021-12-01') }, van))).rejects.toThrow(/unique|duplicate/i);
    await store.reading(async ({ documents }) => {
      expect(await documents.find(1)).toMatchObject({ state: 'received', sign: '46-NQ/TU', date: '2021-09-24', files: { printed: null, signed: aKeptFile('a').sha } });
      expect((await documents.trail(1)).arrivals).toEqual([{ body: province, number: 7, on: '2021-09-27', ...van }, { body: district, number: 7, on: '2021-09-28', ...mai }]);
      expect((await documents.arrivals([province], { from: 2021, to: 2021 })).map(({ document, number }) => [document, number])).toEqual([[1, 7]]);
      expect((await documents.receivedBy([province], null)).map(({ id }) => id)).toEqual([2, 1]);
    });
  });

  test('lists what issuers wrote, drafts first, then newest first, and what came to a body or names it', async () => {
    const store = await withDrafts(3);
    await recorded(store, async ({ documents }) => {
      await documents.issue(1, issuedAs(18, '2020-01-22'), van);
      await documents.issue(2, issuedAs(19, '2023-01-18'), van);
      await documents.draft({ ...aDraft, issuer: council }, mai);
    });
    const ids = (found: readonly { id: number }[]) => found.map(({ id }) => id);
    await store.reading(async ({ documents }) => {
      expect(ids(await documents.ofIssuers([province], null))).toEqual([3, 2, 1]);
      expect(ids(await documents.ofIssuers([province, council], { from: 2020, to: 2022 }))).toEqual([4, 3, 1]);
      expect(ids(await documents.ofIssuers([], null))).toEqual([]);
      expect(ids(await documents.receivedBy([district], null))).toEqual([2, 1]);
    });
  });

  test('finds what cites a document and what answers it, as their newest drafts say', async () => {
    const store = await withDrafts(1);
    const citing = { ...aDraft, cites: [{ document: 1, text: 'Kế hoạch số 18/KH-UBND', role: 'basis' } as const] };
    await recorded(store, async ({ documents }) => {
      await documents.draft(citing, mai);
      await documents.draft({ ...aDraft, answers: 1 }, mai);
      await documents.draft(citing, mai);
      await documents.redraft(4, aDraft, mai);
    });
    expect((await store.reading(({ documents }) => documents.citing(1))).map(({ id }) => id)).toEqual([2, 3]);
    await expect(recorded(store, ({ documents }) => documents.draft({ ...citing, cites: [{ document: 99, text: 'x', role: 'reference' }] }, mai))).rejects.toThrow(/foreign key/i);
  });

  test('what was issued is never drafted anew, and is recalled once, with a reason', async () => {
    const store = await withDrafts(2);
    await recorded(store, ({ documents }) => documents.issue(1, issuedAs(18, '2023-01-18'), van));
    await expect(recorded(store, ({ documents }) => documents.redraft(1, aDraft, mai))).rejects.toThrow(/never drafted anew/);
    await recorded(store, ({ documents }) => documents.recall(1, 'ban hành nhầm', van));
    expect((await store.reading(({ documents }) => documents.find(1)))?.state).toBe('recalled');
    await expect(recorded(store, ({ documents }) => documents.recall(1, 'lần nữa', van))).rejects.toThrow(/unique|duplicate/i);
    await expect(recorded(store, ({ documents }) => documents.recall(2, 'bản nháp', van))).rejects.toThrow(/foreign key/i);
  });

  test.each([
    ['documents', 'person'], ['document_versions', 'subject'], ['document_recipients', 'name'], ['document_citations', 'text'], ['document_papers', 'sign'], ['document_files', 'name'], ['document_arrivals', 'person'], ['document_recalls', 'reason'],
  ])('changes and deletes nothing in %s, whoever asks', async (table, column) => {
    const store = await withDrafts(1);
    await recorded(store, async ({ documents, evidence }) => {
      await evidence.addFile(aKeptFile('a', { type: 'pdf' }), []);
      await documents.issue(1, issuedAs(18, '2023-01-18'), van);
      await documents.arrive(1, { body: district, number: 1, on: date('2023-01-19') }, van);
      await documents.keepFile(1, { kind: 'signed', sha: aKeptFile('a').sha, name: 'kh18.pdf' }, van);
      await documents.recall(1, 'nhầm', van);
    });
    await expect(sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = 'khác'`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
  });
});
