import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommandLine } from '#test/factories/command-line.ts';

const root = join(import.meta.dirname, '../..');
const { run: ntm, json, file, remove } = aCommandLine();
const set = 'commune-ntm-2021-2025';
const day = '2023-11-28';

interface Standings {
  readonly units: { code: string; name: string; met: number; unmet: number; unknown: number; criteria: Record<string, string>; unmetIndicators: string[] }[];
  readonly distribution: { band: string; count: number }[];
  readonly average: number;
}
interface Imported {
  readonly batch: number | null;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly doubts: { at: string; found: string; expected: string }[];
}

const standings = (unit = '185', which = set, asOf = day) => json<Standings>('standings', '--unit', unit, '--set', which, '--as-of', asOf);
const imported = (path: string, ...more: string[]) => json<Imported>('import', path, '--as-of', day, ...more);
const unmetOf = (line: Standings['units'][number] | undefined) => Object.entries(line?.criteria ?? {}).filter(([, standing]) => standing === 'unmet').map(([no]) => Number(no));

beforeAll(async () => {
  const { exit, document } = await json<{ units: number; people: unknown[] }>('init', '--demo');
  expect(exit).toBe(0);
  expect(document.people).toHaveLength(12);
});
afterAll(remove);

describe('the demo tells what the notice of 30/11/2023 tells', () => {
  it('counts 4/6/3/4/0 communes by band and 14,29 criteria on average', async () => {
    const { document } = await standings();
    expect(document.distribution).toEqual([{ band: '19', count: 4 }, { band: '15-18', count: 6 }, { band: '10-14', count: 3 }, { band: '5-9', count: 4 }, { band: '0-4', count: 0 }]);
    expect(document.average).toBe(14.29);
  });

  it('gives Long Đống 14 of 19 with 2, 6, 13, 15 and 17 unmet', async () => {
    const line = (await standings()).document.units.find(({ code }) => code === '06328');
    expect(line).toMatchObject({ name: 'Long Đống', met: 14, unmet: 5, unknown: 0 });
    expect(unmetOf(line)).toEqual([2, 6, 13, 15, 17]);
    expect(line?.unmetIndicators).toContain('2.1');
  });

  it('gives Đồng Ý 13 and Vũ Sơn 15 of 19 on the nâng cao set', async () => {
    const { units } = (await standings('185', 'commune-ntm-nang-cao-2021-2025')).document;
    expect(units.find(({ code }) => code === '06337')).toMatchObject({ met: 13, unmet: 6, unknown: 0 });
    expect(units.find(({ code }) => code === '06355')).toMatchObject({ met: 15, unmet: 4, unknown: 0 });
  });
});

describe('places answer by date', () => {
  interface Places { readonly units: { code: string; name: string; level: string; parent: string }[] }

  it('lists the seventeen communes of Bắc Sơn on 28/11/2023', async () => {
    const { document } = await json<Places>('places', '--under', '185', '--as-of', day);
    expect(document.units.filter(({ level }) => level === 'commune')).toHaveLength(17);
    expect(document.units).toContainEqual(expect.objectContaining({ code: '06328', name: 'Long Đống', level: 'commune', parent: '185' }));
  });

  it('refuses the district after 01/7/2025, and Lạng Sơn then has 65 units directly below it', async () => {
    expect((await json('places', '--under', '185', '--as-of', '2025-07-01')).exit).toBe(1);
    const { document } = await json<Places>('places', '--under', '20', '--as-of', '2025-07-01');
    expect(document.units).toHaveLength(65);
    expect(new Set(document.units.map(({ parent }) => parent))).toEqual(new Set(['20']));
  });
});

describe('an import is all or nothing', () => {
  it('tells the three mistakes of the practice file with their cells, and stores nothing', async () => {
    const before = (await standings()).document;
    const { exit, document, err } = await imported(join(root, 'demo/ba-loi.csv'));
    expect(exit).toBe(1);
    expect(document.doubts.map(({ at, found }) => [at, found])).toEqual([['D3', '21.4'], ['D4', '140'], ['A5', '06399']]);
    expect(document).toMatchObject({ batch: null, accepted: 0 });
    expect(err).toContain('D3');
    expect((await standings()).document).toEqual(before);
  });

  it('takes the corrected file in, changes the board, changes nothing a second time, and is undone as a whole', async () => {
    const before = (await standings()).document;
    const corrected = file('sua.csv', readFileSync(join(root, 'demo/ba-loi.csv'), 'utf8').replace('21.4', '"21,4"').replace(',140,', ',"71,4",').replace('06399', '06352'));
    const dry = await imported(corrected, '--dry-run');
    expect(dry.document).toMatchObject({ batch: null, rows: 5, accepted: 5, unchanged: 0, doubts: [] });
    expect((await standings()).document).toEqual(before);
    const first = await imported(corrected);
    expect(first).toMatchObject({ exit: 0, document: { rows: 5, accepted: 5, unchanged: 0 } });
    const after = (await standings()).document;
    expect(after.units.find(({ code }) => code === '06328')?.met).toBe(15);
    expect(after.average).toBeGreaterThan(before.average);
    expect((await imported(corrected)).document).toMatchObject({ batch: null, accepted: 0, unchanged: 5 });
    expect((await ntm('undo', String(first.document.batch))).exit).toBe(0);
    expect((await standings()).document).toEqual(before);
    expect((await ntm('undo', String(first.document.batch))).exit).toBe(1);
  });

  it('refuses an unknown set, a date that is not a day, and a unit outside its dates', async () => {
    const path = file('mot-dong.csv', `unit,indicator,value\n06328,10.1,"44,5"\n`);
    expect((await imported(path, '--set', 'no-such-set')).exit).toBe(1);
    const wrongDay = await ntm('import', path, '--set', set, '--as-of', '70/11/2023', '--json');
    expect(wrongDay.exit).toBe(1);
    expect(wrongDay.err).toContain('30/11/2023');
    const later = await json<Imported>('import', path, '--set', set, '--as-of', '2025-08-01');
    expect(later.exit).toBe(1);
    expect(later.document.doubts[0]).toMatchObject({ at: 'A2', found: '06328' });
  });
});

describe('papers', () => {
  it.each(['distribution', 'criteria', 'bieu-01', 'bieu-02'])('%s is written as xlsx, docx and json', async (kind) => {
    const which = kind === 'bieu-02' ? 'commune-ntm-nang-cao-2021-2025' : set;
    for (const ending of ['xlsx', 'docx', 'json']) {
      const out = file(`${kind}.${ending}`, '');
      expect((await ntm('report', kind, '--unit', '185', '--set', which, '--as-of', day, '--out', out)).exit).toBe(0);
      expect(readFileSync(out).subarray(0, 2).toString()).toBe(ending === 'json' ? '{"' : 'PK');
    }
  });

  it('Biểu 01 as JSON names the unmet indicators of Long Đống', async () => {
    const out = file('b.json', '');
    await ntm('report', 'bieu-01', '--unit', '185', '--set', set, '--as-of', day, '--out', out);
    const { rows } = JSON.parse(readFileSync(out, 'utf8')) as { rows: { unit: string; unmet: string[] }[] };
    expect(rows).toHaveLength(17);
    expect(rows.find(({ unit }) => unit === '06328')?.unmet).toContain('2.1');
  });

  it('an unknown kind or ending is refused', async () => {
    expect((await ntm('report', 'bieu-99', '--unit', '185', '--set', set, '--as-of', day, '--out', 'x.docx')).exit).toBe(1);
    expect((await ntm('report', 'bieu-01', '--unit', '185', '--set', set, '--as-of', day, '--out', 'x.odt')).exit).toBe(1);
  });
});

describe('the command line keeps its manners', () => {
  it('ends with 2 on wrong usage', async () => {
    expect((await ntm('standings', '--unit', '185')).exit).toBe(2);
    expect((await ntm('no-such-command')).exit).toBe(2);
  });

  it('adds people and villages, and verifies', async () => {
    const decision = ['--decision', '12/QĐ-UBND', '--decided', '02/01/2023', '--issuer', 'UBND huyện Bắc Sơn'];
    const added = await json<{ login: string; oneTimePassword: string }>('user', 'add', '--login', 'tho', '--name', 'Mã Thị Thơ', '--role', 'district-officer', '--area', '185', '--as-of', day, ...decision);
    expect(added).toMatchObject({ exit: 0, document: { login: 'tho' } });
    expect((await ntm('user', 'add', '--login', 'tho', '--name', 'X', '--role', 'district-officer', '--area', '185', '--as-of', day, ...decision)).exit).toBe(1);
    expect((await ntm('user', 'add', '--login', 'khac', '--name', 'X', '--role', 'district-officer', '--area', '185', '--as-of', day)).exit).toBe(2);
    const village = await json<{ code: string }>('village', 'add', '--commune', '06328', '--name', 'Bản Mới', '--from', '01/01/2020');
    expect(village).toMatchObject({ exit: 0, document: { code: '06328.001' } });
    expect((await json('verify')).document).toMatchObject({ audit: { broken: null }, board: { equal: true } });
  });
});
