import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { KeptFile, NewEvidence } from '#domain/evidence/evidence.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { aPlace, instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import { aKeptFile } from '#test/factories/some-evidence.ts';
import type { OpenStore } from './database.ts';
import { filesIn } from './files.ts';

const vanThuy = '06331@2004-07-08' as UnitId;
const set = 'commune-ntm-2021-2025';
const byLan = { person: 'lan', behalf: null, at: instant };

function aNewPiece(file: KeptFile, differs: Partial<NewEvidence> = {}): NewEvidence & { sha: string } {
  return { sha: file.sha, unit: longDong, set, item: '2.1', asOf: date('2023-11-28'), kind: 'photo', name: 'đường.jpg', issuedOn: null, expiresOn: null, note: 'đường trục xã', ...differs };
}

describe.each(engines)('the evidence shelf on %s', (engine) => {
  async function twoCommunes(): Promise<OpenStore> {
    const store = await withLongDong(await aStore(engine));
    await recorded(store, ({ places }, entry) => places.addUnits([aPlace({ id: vanThuy, code: '06331', name: 'Vạn Thủy' })], entry));
    return store;
  }

  test('gives back what was attached, with what its picture says, and how it was taken back', async () => {
    const store = await twoCommunes();
    const file = aKeptFile('a', { takenAt: '2023-11-20T08:15:00', latitude: 21.9, longitude: 106.31 });
    const paper = aKeptFile('b', { type: 'pdf', width: null, height: null, fingerprint: null });
    const dated = { issuedOn: date('2018-10-15'), expiresOn: date('2022-01-01'), kind: 'school-standard', item: '5.1' };
    await recorded(store, async ({ evidence }) => {
      await evidence.addFile(file, []);
      await evidence.addFile(paper, []);
      expect(await evidence.attach(aNewPiece(file), byLan)).toBe(1);
      expect(await evidence.attach(aNewPiece(paper, dated), { ...byLan, behalf: 'hung' })).toBe(2);
    });
    await recorded(store, ({ evidence }) => evidence.remove(1, { reason: 'ảnh mờ', person: 'hung', behalf: null, at: instant }));
    const { sha: _sha, ...first } = aNewPiece(file);
    const { sha: _other, ...second } = aNewPiece(paper, dated);
    expect(await store.reading(({ evidence }) => evidence.ofUnit(longDong, set))).toEqual([
      { ...first, ...byLan, id: 1, file, removal: { reason: 'ảnh mờ', person: 'hung', behalf: null, at: instant } },
      { ...second, ...byLan, behalf: 'hung', id: 2, file: paper, removal: null },
    ]);
    expect(await store.reading(({ evidence }) => Promise.all([evidence.ofUnit(vanThuy, set), evidence.ofUnit(longDong, 'other')]))).toEqual([[], []]);
    expect(await store.reading(({ evidence }) => evidence.ofKinds(['photo', 'school-standard']))).toMatchObject([{ id: 2 }]);
    expect(await store.reading(({ evidence }) => evidence.ofKinds([]))).toEqual([]);
  });

  test('finds what shows the same picture from either side, and nothing that was taken back', async () => {
    const store = await twoCommunes();
    const [first, copy, other] = [aKeptFile('a'), aKeptFile('b'), aKeptFile('c')];
    await recorded(store, async ({ evidence }) => {
      await evidence.addFile(first, []);
      await evidence.addFile(other, []);
      await evidence.addFile(copy, [first.sha]);
      for (const piece of [aNewPiece(first), aNewPiece(copy, { unit: vanThuy }), aNewPiece(other), aNewPiece(first, { unit: vanThuy })]) await evidence.attach(piece, byLan);
    });
    const ids = async (sha: string) => (await store.reading(({ evidence }) => evidence.sharing([sha]))).get(sha)?.map(({ id }) => id);
    expect([await ids(first.sha), await ids(copy.sha), await ids(other.sha)]).toEqual([[1, 2, 4], [1, 2, 4], [3]]);
    await recorded(store, ({ evidence }) => evidence.remove(2, { reason: 'nhầm xã', person: 'lan', behalf: null, at: instant }));
    expect(await ids(first.sha)).toEqual([1, 4]);
    expect((await store.reading(({ evidence }) => evidence.unitsWith(first.sha))).toSorted()).toEqual([longDong, vanThuy]);
  });

  test('tells what the pictures look like that came between two entries', async () => {
    const store = await twoCommunes();
    const early = await recorded(store, ({ evidence }) => evidence.addFile(aKeptFile('a'), []));
    await recorded(store, ({ evidence }) => evidence.addFile(aKeptFile('b'), []));
    await recorded(store, ({ evidence }) => evidence.addFile(aKeptFile('c', { fingerprint: null }), []));
    const between = async (after: number, upTo: number | null) => {
      const seen: (string | undefined)[] = [];
      await store.reading(({ evidence }) => evidence.fingerprints({ after, upTo }, (prints) => seen.push(...prints.map(({ fingerprint }) => fingerprint[0]))));
      return seen;
    };
    expect([await between(0, null), await between(early, null), await between(0, early)]).toEqual([['a', 'b'], ['b'], ['a']]);
  });

  test('tells of thousands of pictures in slices, each once, also where many came by one entry', async () => {
    const store = await twoCommunes();
    const shas = Array.from({ length: 5003 }, (_, index) => index.toString(16).padStart(64, '0'));
    await recorded(store, async ({ evidence }) => {
      for (const sha of shas.slice(0, 5002)) await evidence.addFile(aKeptFile('a', { sha }), []);
    });
    await recorded(store, ({ evidence }) => evidence.addFile(aKeptFile('b', { sha: shas[5002] ?? '' }), []));
    const seen: string[] = [];
    const sizes: number[] = [];
    await store.reading(({ evidence }) => evidence.fingerprints({ after: 0, upTo: null }, (prints) => {
      sizes.push(prints.length);
      seen.push(...prints.map(({ sha }) => sha));
    }));
    expect([seen, sizes]).toEqual([shas, [5000, 3]]);
  });

  test('takes a file once, evidence of nothing never, and one removal', async () => {
    const store = await twoCommunes();
    const removal = { reason: 'nhầm', person: 'lan', behalf: null, at: instant };
    await recorded(store, async ({ evidence }) => {
      await evidence.addFile(aKeptFile('a'), []);
      await evidence.attach(aNewPiece(aKeptFile('a')), byLan);
      await evidence.remove(1, removal);
    });
    await expect(recorded(store, ({ evidence }) => evidence.addFile(aKeptFile('a'), []))).rejects.toThrow(/unique|duplicate/i);
    await expect(recorded(store, ({ evidence }) => evidence.attach(aNewPiece(aKeptFile('z')), byLan))).rejects.toThrow(/foreign key/i);
    await expect(recorded(store, ({ evidence }) => evidence.remove(1, removal))).rejects.toThrow(/unique|duplicate/i);
    await expect(recorded(store, ({ evidence }) => evidence.remove(7, removal))).rejects.toThrow(/foreign key/i);
  });

  test.each([['files', 'type'], ['file_likenesses', 'other'], ['evidence', 'note'], ['evidence_removals', 'reason']])('changes and deletes nothing in %s, whoever asks', async (table, column) => {
    const store = await twoCommunes();
    await recorded(store, async ({ evidence }) => {
      await evidence.addFile(aKeptFile('a'), []);
      await evidence.addFile(aKeptFile('b'), [aKeptFile('a').sha]);
      await evidence.attach(aNewPiece(aKeptFile('a')), byLan);
      await evidence.remove(1, { reason: 'nhầm', person: 'lan', behalf: null, at: instant });
    });
    await expect(sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = 'pdf'`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
  });
});

describe('files on disk', () => {
  const folders: string[] = [];
  afterEach(async () => {
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  });

  async function aFolder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'ntm-files-'));
    folders.push(folder);
    return folder;
  }

  const sha = `ab${'c'.repeat(62)}`;
  const bytes = Uint8Array.from([1, 2, 3]);
  const all = async (folder: string) => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted();

  test('lie under their hash, once, however often they are handed in, and at once', async () => {
    const folder = await aFolder();
    const files = filesIn(folder);
    await Promise.all(Array.from({ length: 8 }, () => files.keep(sha, bytes, Uint8Array.from([9]))));
    await files.keep(sha, bytes, Uint8Array.from([9]));
    expect(await all(folder)).toEqual([join('files', 'ab', 'c'.repeat(62)), join('thumbnails', 'ab', 'c'.repeat(62))]);
    expect([await files.read(sha), await files.read(sha, 'thumbnail')].map((read) => [...(read ?? [])])).toEqual([[1, 2, 3], [9]]);
  });

  test('are written again where a crash or a copy left half of one', async () => {
    const files = filesIn(await aFolder());
    await files.keep(sha, bytes.subarray(0, 1), null);
    await files.keep(sha, bytes, null);
    expect([...(await files.read(sha) ?? [])]).toEqual([1, 2, 3]);
  });

  test('are sound as long as their bytes are those of their name', async () => {
    const folder = await aFolder();
    const files = filesIn(folder);
    const name = createHash('sha256').update(bytes).digest('hex');
    await files.keep(name, bytes, null);
    expect(await files.isSound(name)).toBe(true);
    await writeFile(join(folder, 'files', name.slice(0, 2), name.slice(2)), Uint8Array.from([1, 2, 4]));
    expect([await files.isSound(name), await files.isSound(sha)]).toEqual([false, false]);
  });

  test('are not there under any other name, and no name leads out of the folder', async () => {
    const folder = await aFolder();
    const files = filesIn(join(folder, 'data'));
    await writeFile(join(folder, 'secret'), 'x');
    await files.keep(sha, bytes, null);
    for (const name of ['../../secret', '..', '', sha.toUpperCase(), `${sha.slice(0, 2)}/${sha.slice(2)}`, 'd'.repeat(64)]) expect(await files.read(name), name).toBeUndefined();
    expect(await files.read(sha, 'thumbnail')).toBeUndefined();
  });

  test('that nothing names are swept once they are old, with what was left unfinished; all others stay', async () => {
    const folder = await aFolder();
    const files = filesIn(folder);
    const [known, orphan, young] = [sha, `ab${'d'.repeat(62)}`, `ef${'0'.repeat(62)}`];
    for (const name of [known, orphan, young]) await files.keep(name, bytes, name === orphan ? bytes : null);
    await writeFile(join(folder, 'files', 'ab', `${'e'.repeat(62)}.1.part`), 'half');
    const long = new Date('2020-01-01');
    for (const path of (await all(folder)).filter((path) => !path.includes('ef'))) await utimes(join(folder, path), long, long);
    expect(await files.sweep((name) => name === known, Date.parse('2023-01-01'))).toBe(3);
    expect(await all(folder)).toEqual([join('files', 'ab', 'c'.repeat(62)), join('files', 'ef', '0'.repeat(62))]);
    expect(await filesIn(join(folder, 'nothing-here')).sweep(() => false, 0)).toBe(0);
  });
});
