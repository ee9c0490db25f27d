import { describe, expect, test } from 'vitest';
import { checkLaw, type LawFile } from './check-law.ts';

const indicator = (code: string, differs: object = {}) => ({
  code, vi: 'Tỷ lệ', en: 'Share', valueType: 'percent', unit: '%', comparison: '>=', delegatedTo: null, evidence: ['Báo cáo'], wording: 'official', owner: 'SNN', confidence: 'official',
  thresholds: { '*': num(80) }, ...differs,
});
const num = (value: number) => ({ kind: 'num', value, confidence: 'official' });
const criterion = (no: number, ...indicators: object[]) => ({ no, vi: 'Tiêu chí', en: 'Criterion', owner: 'SNN', coOwners: [], ownerConfidence: 'template', keyForRevocation: false, indicators });

const aSet = (differs: object = {}) => ({
  schema: 'ntm-criteria-set/1', id: 'xa', level: 'commune', title: 'ntm', name: { vi: 'Bộ', en: 'Set' }, period: { from: 2021, to: 2023 }, status: 'in-force', legalBasis: [],
  thresholdDimension: 'region', expected: { criteria: 2, indicators: 2, perCriterion: [1, 1] }, bands: [{ min: 2, max: 2 }, { min: 0, max: 1 }],
  criteria: [criterion(1, indicator('1.1')), criterion(2, indicator('2.1'))], ...differs,
});
/** The set with its first criterion holding this one indicator. */
const setWith = (differs: object, code = '1.1') => aSet({ criteria: [criterion(1, indicator(code, differs)), criterion(2, indicator('2.1'))] });

const ground: LawFile[] = [
  { path: 'departments.json', layer: 0, content: { schema: 'ntm-departments/1', departments: [{ id: 'SNN', vi: 'Sở Nông nghiệp', en: 'Agriculture', successor2025: 'Sở Nông nghiệp và Môi trường' }] } },
  { path: 'sources.json', layer: 0, content: { schema: 'ntm-sources/1', sources: [{ id: 'S1', where: 'văn bản', what: 'Quyết định', supports: 'tên' }] } },
  { path: 'regions.json', layer: 0, content: { schema: 'ntm-regions/1', regions: [{ id: 'TDMNPB', vi: 'Trung du', en: 'North', provinces: 1 }], provinces: [{ code: '20', name: 'Lạng Sơn', region: 'TDMNPB' }] } },
];

/** What is wrong, as `place problem`. */
function problems(...contents: unknown[]): string[] {
  const law = checkLaw([...ground, ...contents.map((content, index) => ({ path: `file-${index}.json`, layer: 0, content }))]);
  return law.ok ? [] : law.refusals.map((refusal) => (refusal.code === 'bad-law' ? `${refusal.at ?? ''} ${refusal.about.problem}` : refusal.code));
}

test('a sound set is read, with the keys it may leave out filled', () => {
  const law = checkLaw([...ground, { path: 'xa.json', layer: 0, content: aSet() }]);
  expect(law.ok && law.value.sets.get('xa')).toMatchObject({ amendments: [], scopeRules: [], groups: [], notes: [] });
});

test('every problem of every file is told at once, each with its file and place', () => {
  const law = checkLaw([...ground, { path: 'a.json', layer: 0, content: setWith({ owner: 'SXX', thresholds: { '*': num(180) } }) }, { path: 'b.json', layer: 0, content: { schema: 'ntm-roles/1', roles: [{ id: 'r', vi: 'v', en: 'e', deeds: ['fly'] }] } }]);
  expect(law.ok ? [] : law.refusals).toMatchObject([
    { code: 'bad-law', at: 'roles[r].deeds[0]', about: { file: 'b.json', problem: 'not-listed', found: 'fly' } },
    { code: 'bad-law', at: 'criteria[1].indicators[1.1].owner', about: { file: 'a.json', problem: 'unknown-reference', found: 'SXX', expected: 'SNN' } },
    { code: 'bad-law', at: 'criteria[1].indicators[1.1].thresholds.*', about: { file: 'a.json', problem: 'out-of-range', found: '180', expected: '0-100' } },
  ]);
});

describe('the shape of a set', () => {
  test.each([
    ['a key left out', aSet({ id: undefined }), 'id missing'],
    ['a key misspelt', setWith({ mayNotAply: true }), 'criteria[1].indicators[1.1].mayNotAply unknown-key'],
    ['a number in quotation marks', setWith({ thresholds: { '*': { ...num(0), value: '80' } } }), 'criteria[1].indicators[1.1].thresholds.*.value not-number'],
    ['an unknown kind of threshold', setWith({ thresholds: { '*': { kind: 'about', value: 80, confidence: 'official' } } }), 'criteria[1].indicators[1.1].thresholds.*.kind not-listed'],
    ['a confidence of our own making', setWith({ confidence: 'sure' }), 'criteria[1].indicators[1.1].confidence not-listed'],
    ['a list that is not one', aSet({ criteria: {} }), 'criteria not-list'],
    ['no known schema', { schema: 'ntm-set/9' }, 'schema unknown-schema'],
    ['no schema', {}, 'schema missing'],
    ['text alone', 'bộ tiêu chí', 'schema missing'],
  ])('refuses %s', (_what, content, expected) => expect(problems(content)).toContain(expected));
});

describe('the sense of a set', () => {
  const income = (values: object) => ({ valueType: 'number', unit: 'triệu đồng', thresholds: { '*': { kind: 'series', values, confidence: 'official' } } });
  const parts = (...made: object[]) => ({ valueType: 'composite', unit: null, comparison: 'all-of', thresholds: { '*': { kind: 'parts', parts: made, confidence: 'official' } } });
  const part = (differs: object = {}) => ({ key: 'p', vi: 'Phần', cmp: '>=', value: 50, unit: '%', ...differs });
  const at = 'criteria[1].indicators[1.1]';

  test.each([
    ['fewer criteria than it declares', aSet({ expected: { criteria: 3, indicators: 2, perCriterion: null } }), 'criteria wrong-count'],
    ['other indicators than it declares', aSet({ expected: { criteria: 2, indicators: 3, perCriterion: [1, 2] } }), 'expected.indicators wrong-count'],
    ['a code twice', aSet({ criteria: [criterion(1, indicator('1.1'), indicator('1.1')), criterion(2)] }), 'criteria[1] repeated'],
    ['a code under another criterion', setWith({}, '2.2'), 'criteria[1] wrong-code'],
    ['criteria out of order', aSet({ criteria: [criterion(2, indicator('2.1')), criterion(1, indicator('1.1'))] }), 'criteria[2].no wrong-code'],
    ['a region that is none', setWith({ thresholds: { '*': num(80), TDMN: num(70) } }), `${at}.thresholds.TDMN unknown-reference`],
    ['an indicator that leaves regions out', aSet({ thresholdDimension: 'communeGroup', communeGroups: [{ id: 'n1', vi: '1', definition: '1' }, { id: 'n2', vi: '2', definition: '2' }], criteria: [criterion(1, indicator('1.1', { thresholds: { n1: num(1) } })), criterion(2, indicator('2.1'))] }), `${at}.thresholds not-covered`],
    ['a year its series leaves out', setWith(income({ 2021: 36, 2023: 42 })), `${at}.thresholds.*.values not-covered`],
    ['a level put to a share', setWith({ thresholds: { '*': { kind: 'level', value: 'Khá', confidence: 'official' } } }), `${at}.thresholds.* wrong-kind`],
    ['a level that ranks nowhere', setWith({ valueType: 'level', unit: null, thresholds: { '*': { kind: 'level', value: 'Xuất sắc', confidence: 'official' } } }), `${at}.thresholds.*.value not-listed`],
    ['half a village', setWith({ valueType: 'count', unit: 'thôn', thresholds: { '*': num(1.5) } }), `${at}.thresholds.* out-of-range`],
    ['a condition nobody can read', setWith(parts(part({ when: 'nhiều trường' }))), `${at}.thresholds.*.parts[p].when bad-condition`],
    ['a part twice without a condition to tell them apart', setWith(parts(part(), part({ value: 70 }))), `${at}.thresholds.*.parts[p] repeated`],
    ['a part over 100 percent', setWith(parts(part({ value: 140 }))), `${at}.thresholds.*.parts[p] out-of-range`],
    ['a source nobody lists', setWith({ thresholds: { '*': { ...num(80), sources: ['S2'] } } }), `${at}.thresholds.*.sources unknown-reference`],
    ['a set it leans on that is not there', setWith({ ...parts(), thresholds: { '*': { kind: 'ref', value: 'nang-cao', confidence: 'official' } } }), `${at}.thresholds.* unknown-reference`],
    ['a set that leans on itself', setWith({ ...parts(), thresholds: { '*': { kind: 'ref', value: 'xa', confidence: 'official' } } }), 'criteria circular'],
  ])('refuses %s', (_what, content, expected) => expect(problems(content)).toContain(expected));

  test.each([
    ['leave a gap', [{ min: 2, max: 2 }, { min: 0, max: 0 }]],
    ['overlap', [{ min: 1, max: 2 }, { min: 0, max: 1 }]],
    ['stop above nothing', [{ min: 2, max: 2 }, { min: 1, max: 1 }]],
    ['start below all', [{ min: 0, max: 1 }]],
    ['go upwards', [{ min: 0, max: 1 }, { min: 2, max: 2 }]],
    ['are none', []],
  ])('refuses bands that %s', (_what, bands) => expect(problems(aSet({ bands }))).toContain('bands bands-apart'));
});

describe('an overlay', () => {
  const anOverlay = (differs: object = {}) => ({
    schema: 'ntm-overlay/1', id: 'lang-son', base: 'xa', province: '20', validFrom: '2022-09-14', validTo: null, name: { vi: 'Mức của tỉnh', en: 'Levels' }, legalBasis: [], thresholds: { '1.1': { '*': num(90) } }, ...differs,
  });

  test('that speaks only of what its base has is taken', () => expect(problems(aSet(), anOverlay())).toEqual([]));

  test.each([
    ['a base nobody has', anOverlay({ base: 'huyen' }), 'base unknown-reference'],
    ['an indicator its base lacks', anOverlay({ thresholds: { '9.9': { '*': num(90) } } }), 'thresholds.9.9 unknown-reference'],
    ['a key its base lacks', anOverlay({ thresholds: { '1.1': { 'nhom-1': num(90) } } }), 'thresholds.1.1.nhom-1 unknown-reference'],
    ['a share over 100', anOverlay({ thresholds: { '1.1': { '*': num(101) } } }), 'thresholds.1.1.* out-of-range'],
    ['leaning on a set its base does not', anOverlay({ thresholds: { '1.1': { '*': { kind: 'ref', value: 'nang-cao', confidence: 'official' } } } }), 'thresholds.1.1.* unknown-reference'],
    ['a province nobody knows', anOverlay({ province: '99' }), 'province unknown-reference'],
    ['a day that does not exist', anOverlay({ validFrom: '2022-02-30' }), 'validFrom not-date'],
    ['an end before its beginning', anOverlay({ validTo: '2021-01-01' }), 'validTo out-of-range'],
  ])('is refused for %s', (_what, overlay, expected) => expect(problems(aSet(), overlay)).toContain(expected));
});

test('a unit class names a commune by its five digits and a group some set has', () => {
  const classes = { schema: 'ntm-unit-classes/1', id: 'c', classes: [{ unit: '6328', from: '2026-02-15', to: null, basis: 'Danh sách', communeGroup: 'nhom-9' }] };
  expect(problems(classes)).toEqual(['classes[0].unit out-of-range', 'classes[0].communeGroup unknown-reference']);
});

test('a copy in the same folder that kept its id is a slip, and in the office’s own folder a replacement', () => {
  expect(problems(aSet(), aSet())).toEqual(['id repeated']);
  const law = checkLaw([...ground, { path: 'xa.json', layer: 0, content: aSet() }, { path: 'xa-moi.json', layer: 1, content: aSet({ status: 'checked' }) }]);
  expect(law.ok && law.value.sets.get('xa')?.status).toBe('checked');
});

test('a later file replaces what bears the same id and adds the rest', () => {
  const roles = (...made: object[]) => ({ schema: 'ntm-roles/1', roles: made });
  const law = checkLaw([
    { path: '1', layer: 0, content: roles({ id: 'a', vi: 'Một', en: 'One', deeds: ['view'] }) },
    { path: '2', layer: 1, content: roles({ id: 'a', vi: 'Hai', en: 'Two', deeds: [] }, { id: 'b', vi: 'Ba', en: 'Three', deeds: ['verify'] }) },
  ]);
  expect(law.ok && [...law.value.roles.values()].map((role) => role.vi)).toEqual(['Hai', 'Ba']);
});
