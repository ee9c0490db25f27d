import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bandName } from '#domain/criteria/criteria-set.ts';
import { deeds } from '#domain/people/actor.ts';
import { readLaw } from '#main/read-law.ts';
import { lawProblems as sentences } from '#words/law-problems.ts';
import { lawProblems } from '#domain/refusals.ts';
import { lawFolder, officeLawFolder, theLaw } from '#test/factories/the-law.ts';

describe('law/ as it is shipped', () => {
  const law = theLaw();

  test('holds every set without a problem, with the counts the decisions give', () => {
    const counts = [...law.sets.values()].map((set) => `${set.id} ${set.criteria.length}/${set.criteria.reduce((sum, criterion) => sum + criterion.indicators.length, 0)}`);
    expect(counts.sort()).toEqual([
      'commune-ntm-2016-2020 19/49', 'commune-ntm-2021-2025 19/57', 'commune-ntm-2026-2030 10/0', 'commune-ntm-kieu-mau-2021-2025 4/4', 'commune-ntm-nang-cao-2021-2025 19/75',
      'district-ntm-2021-2025 9/36', 'district-ntm-nang-cao-2021-2025 9/38', 'village-kdc-ntm-kieu-mau-template 10/29', 'village-thon-dat-chuan-ntm-template 16/24', 'village-thon-thong-minh-template 4/8',
    ]);
  });

  test('bands the nineteen criteria as the notice of Bắc Sơn does', () => {
    expect(law.sets.get('commune-ntm-2021-2025')?.bands.map(bandName)).toEqual(['19', '15-18', '10-14', '5-9', '0-4']);
    expect(law.sets.get('commune-ntm-2026-2030')?.bands.map(bandName)).toEqual(['10', '8-9', '5-7', '3-4', '0-2']);
  });

  test('claims nothing of Lạng Sơn’s own figures: each is marked a template', () => {
    const marks = law.overlays.flatMap((overlay) => Object.values(overlay.thresholds)).flatMap((byKey) => Object.values(byKey)).map((threshold) => threshold.confidence);
    expect(marks).toHaveLength(11);
    expect(new Set(marks)).toEqual(new Set(['template']));
  });

  test('fills, for Lạng Sơn, every level the communes’ sets leave to the province', () => {
    for (const overlay of law.overlays) {
      const delegated = law.sets.get(overlay.base)?.criteria.flatMap((criterion) => criterion.indicators).filter((indicator) => indicator.delegatedTo === 'province') ?? [];
      expect(Object.keys(overlay.thresholds).sort()).toEqual(delegated.map((indicator) => indicator.code).sort());
    }
  });

  test('knows the region of all 63 provinces', () => {
    expect(law.provinceRegions.size).toBe(63);
    expect([law.provinceRegions.get('20'), law.provinceRegions.get('33')]).toEqual(['TDMNPB', 'DBSH']);
    for (const region of law.provinceRegions.values()) expect(law.regions.has(region)).toBe(true);
  });

  test('gives administrators accounts and the trail but no readings, and leaders no pen', () => {
    const may = (role: string) => law.roles.get(role)?.deeds ?? [];
    expect(may('admin')).toContain('add-account');
    for (const deed of ['view', 'enter-reading', 'import-readings', 'undo-import'] as const) expect(may('admin')).not.toContain(deed);
    expect(may('leader')).toContain('view');
    for (const deed of ['enter-reading', 'import-readings', 'undo-import', 'add-village', 'add-account'] as const) expect(may('leader')).not.toContain(deed);
    for (const deed of ['enter-reading', 'import-readings', 'add-village', 'add-account', 'load-demo'] as const) expect(may('operator')).toContain(deed);
  });

  test('says of every kind of evidence how long it holds, and claims no lifetime it has not read as law', () => {
    const { kinds } = law.evidence;
    const months = (id: string) => [kinds.get(id)?.lifetimeMonths, kinds.get(id)?.confidence];
    expect([months('school-standard'), months('ocop'), months('photo')]).toEqual([[60, 'recalled'], [36, 'recalled'], [12, 'template']]);
    for (const { id, accepts, confidence, lifetimeMonths, warnBeforeMonths } of kinds.values()) {
      expect(accepts.length, id).toBeGreaterThan(0);
      expect(confidence, id).not.toBe('official');
      if (lifetimeMonths !== null) expect(warnBeforeMonths, id).toBeLessThan(lifetimeMonths);
    }
  });

  test('leaves no deed that nobody may do', () => {
    const given = new Set([...law.roles.values()].flatMap((role) => role.deeds));
    expect(deeds.filter((deed) => !given.has(deed))).toEqual([]);
  });

  test('draws every paper 247 mm wide, as fits A4 landscape, with nineteen criteria where they are columns', () => {
    for (const form of law.forms.values()) {
      const widths = form.columns.map((column) => column.widthMm * (column.repeat === 'criteria' ? 19 : 1));
      expect(widths.reduce((sum, width) => sum + width, 0), form.id).toBe(247);
    }
    expect([...law.forms.keys()].sort()).toEqual(['bieu-01', 'bieu-02', 'bieu-03', 'bieu-04', 'criteria', 'distribution', 'register-follow-up', 'register-in', 'register-out', 'registrations', 'tasks', 'villages']);
  });
});

test('every problem a law file may have has its sentence', () => {
  for (const problem of lawProblems) expect(sentences[problem]).toMatch(/\p{L}{2}/u);
});

describe('an office’s own folder', () => {
  const made: string[] = [];
  afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  /** A folder of law holding one file of this text. */
  function folderWith(path: string, text: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'ntm-law-'));
    made.push(folder);
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    return folder;
  }

  test('adds a set, an overlay and unit classes by lying there', () => {
    const law = theLaw(officeLawFolder);
    expect(law.sets.has('commune-thu-2026-2030')).toBe(true);
    expect(law.sets.size).toBe(theLaw().sets.size + 1);
    expect(law.overlays.map((overlay) => overlay.id)).toContain('lang-son-nang-muc-thu');
    expect(law.unitClasses.length).toBeGreaterThan(theLaw().unitClasses.length);
  });

  test('replaces a file of the same id', () => {
    const overlay = { schema: 'ntm-overlay/1', id: 'lang-son-2021-2025.xa-ntm', base: 'commune-ntm-2021-2025', province: '20', validFrom: '2022-09-14', validTo: '2025-12-31', name: { vi: 'Bản đã đối chiếu', en: 'Checked' }, legalBasis: [], thresholds: { '2.1': { '*': { kind: 'num', value: 95, confidence: 'official' } } } };
    const law = theLaw(folderWith('overlays/lang-son.json', JSON.stringify(overlay)));
    expect(law.overlays.filter(({ id }) => id === overlay.id).map(({ name }) => name.vi)).toEqual(['Bản đã đối chiếu']);
  });

  test('that is not there is an empty one', () => {
    expect(readLaw([lawFolder, join(tmpdir(), 'ntm-no-such-folder')]).ok).toBe(true);
  });

  test('with a file cut short is refused by name, together with all other problems', () => {
    const law = readLaw([lawFolder, folderWith('criteria/cut.json', '{"schema": "ntm-criteria-set/1", '), folderWith('overlays/odd.json', '{"schema": "ntm-overlay/2"}')]);
    const files = law.ok ? [] : law.refusals.map((refusal) => (refusal.code === 'bad-law' ? `${basename(refusal.about.file)} ${refusal.about.problem}` : refusal.code));
    expect(files).toEqual(['cut.json unreadable', 'odd.json unknown-schema']);
  });
});
