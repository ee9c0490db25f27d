import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import { countMet, scoreSet } from '#domain/scoring/score.ts';
import type { CriterionScore, IndicatorScore } from '#domain/scoring/standing.ts';
import { distribution, averageMet } from '#domain/scoring/tally.ts';
import { aCaseInLaw } from '#test/factories/a-case.ts';
import { aCommune } from '#test/factories/a-commune.ts';
import { aReading, theDay } from '#test/factories/a-reading.ts';
import { officeLawFolder, theLaw } from '#test/factories/the-law.ts';

const law = theLaw(officeLawFolder);
const ntm = 'commune-ntm-2021-2025';
const nangCao = 'commune-ntm-nang-cao-2021-2025';
const kieuMau = 'commune-ntm-kieu-mau-2021-2025';

type Where = Parameters<typeof aCaseInLaw>[3];

/** Việt Hưng of Văn Lâm, in the Red River delta. */
const vietHung: Where = { unit: aCommune({ code: '12007', name: 'Việt Hưng', region: 'DBSH' }), province: '33' };

function indicator(set: string, code: string, readings: readonly Reading[], where: Where = {}): IndicatorScore {
  const found = scoreSet(aCaseInLaw(law, set, readings, where)).flatMap((score) => score.indicators).find((score) => score.code === code);
  if (!found) throw new Error(`${set} has no indicator ${code}`);
  return found;
}

function numbers(scores: readonly CriterionScore[], standing: string): number[] {
  return scores.filter((score) => score.standing === standing).map((score) => score.no);
}

describe('the province’s own decision', () => {
  const roads = aReading('2.1', 100);

  test('decides indicator 2.1 in Lạng Sơn, under a mark that the figure is a template', () => {
    expect(indicator(ntm, '2.1', [roads])).toMatchObject({ standing: 'met', clause: { overlay: 'lang-son-2021-2025.xa-ntm', threshold: { confidence: 'template' } } });
    expect(indicator(ntm, '2.1', [aReading('2.1', 99)])).toMatchObject({ standing: 'unmet' });
  });

  test('does not reach Hưng Yên, where 2.1 stays unknown though the figure is kept', () => {
    const score = indicator(ntm, '2.1', [roads], vietHung);
    expect(score).toMatchObject({ standing: 'unknown', why: { kind: 'threshold-missing', because: 'delegated' }, clause: { overlay: null } });
    expect(score.readings).toEqual([roads]);
    expect(indicator(ntm, '2.1', [aReading('2.1', true)], vietHung)).toMatchObject({ standing: 'met' });
  });

  test('does not reach back before it was signed', () => {
    const before = date('2022-09-13');
    expect(indicator(ntm, '2.1', [aReading('2.1', 100, { asOf: before })], { asOf: before })).toMatchObject({ standing: 'unknown' });
    const signed = date('2022-09-14');
    expect(indicator(ntm, '2.1', [aReading('2.1', 100, { asOf: before })], { asOf: signed })).toMatchObject({ standing: 'met' });
  });

  test('may raise a national level, from its date and for its region', () => {
    const insured = [aReading('15.1', 91)];
    expect(indicator(ntm, '15.1', insured)).toMatchObject({ standing: 'met' });
    expect(indicator(ntm, '15.1', insured, { asOf: date('2024-06-30') })).toMatchObject({ standing: 'unmet', clause: { overlay: 'lang-son-nang-muc-thu' } });
    expect(indicator(ntm, '15.1', insured, { ...vietHung, asOf: date('2024-06-30') })).toMatchObject({ standing: 'met' });
  });

  test('may cut what it fills into parts that must all hold', () => {
    const of = (key: string, value: number) => aReading(`2.2#${key}`, value, { set: nangCao });
    expect(indicator(nangCao, '2.2', [of('cung_hoa_bao_tri', 85), of('hang_muc_canh_quan', 80)])).toMatchObject({ standing: 'met' });
    expect(indicator(nangCao, '2.2', [of('cung_hoa_bao_tri', 85), of('hang_muc_canh_quan', 79)])).toMatchObject({ standing: 'unmet' });
  });
});

test('an especially difficult commune outside the mountains is judged by the northern mountains, while it is one', () => {
  const poverty = [aReading('11.1', 10)];
  const difficult: Where = { unit: aCommune({ code: '12031', region: 'DBSH', validTo: null }), province: '33' };
  expect(indicator(ntm, '11.1', poverty, vietHung)).toMatchObject({ standing: 'unmet', clause: { key: 'DBSH' } });
  expect(indicator(ntm, '11.1', poverty, difficult)).toMatchObject({ standing: 'met', clause: { key: 'TDMNPB' } });
  expect(indicator(ntm, '11.1', poverty, { ...difficult, asOf: date('2026-01-01') })).toMatchObject({ standing: 'unmet', clause: { key: 'DBSH' } });
});

test('income is asked year by year and nothing is asked outside the period', () => {
  const income = [aReading('10.1', 40, { asOf: date('2021-12-31') })];
  const years = ['2021-12-31', '2022-12-31', '2023-12-31', '2026-06-30'].map((asOf) => indicator(ntm, '10.1', income, { asOf: date(asOf) }));
  expect(years.map((score) => score.standing)).toEqual(['met', 'met', 'unmet', 'unknown']);
  expect(years.slice(0, 3).map(({ why }) => (why.kind === 'compared' ? why.required : null))).toEqual([36, 39, 42]);
});

describe('schools of criterion 5', () => {
  const school = (key: string, value: number) => aReading(`5.1#${key}`, value);

  test('are asked 70 % at level 1 where there are more than three of them, and 50 % where there are not', () => {
    const share = [school('csvc_toi_thieu', 100), school('csvc_muc_1', 60)];
    expect(indicator(ntm, '5.1', [...share, school('so_truong', 3)])).toMatchObject({ standing: 'met' });
    expect(indicator(ntm, '5.1', [...share, school('so_truong', 5)])).toMatchObject({ standing: 'unmet' });
    expect(indicator(ntm, '5.1', share)).toMatchObject({ standing: 'unknown' });
  });
});

test('workers’ training must hold for men and for women', () => {
  expect(indicator(ntm, '12.1', [aReading('12.1#nam', 80), aReading('12.1#nu', 70)])).toMatchObject({ standing: 'met' });
  expect(indicator(ntm, '12.1', [aReading('12.1#nam', 80), aReading('12.1#nu', 69.9)])).toMatchObject({ standing: 'unmet' });
});

test('craft villages do not count against a commune that has none', () => {
  const none = { kind: 'not-applicable', reason: 'Xã không có làng nghề' } as const;
  expect(indicator(ntm, '13.4', [aReading('13.4', none)])).toMatchObject({ standing: 'met' });
  expect(indicator(ntm, '13.1', [aReading('13.1', none)])).toMatchObject({ standing: 'unknown' });
});

describe('kiểu mẫu leans on nâng cao', () => {
  const declared = (no: number, met: boolean) => aReading(String(no), met, { set: nangCao });
  const all = Array.from({ length: 19 }, (_, index) => index + 1);

  test('KM.1 is met with all nineteen criteria, unmet with one that is not, unknown with one nobody read', () => {
    expect(indicator(kieuMau, 'KM.1', all.map((no) => declared(no, true)))).toMatchObject({ standing: 'met', why: { kind: 'other-set', set: nangCao } });
    expect(indicator(kieuMau, 'KM.1', all.map((no) => declared(no, no !== 7)))).toMatchObject({ standing: 'unmet' });
    expect(indicator(kieuMau, 'KM.1', all.slice(1).map((no) => declared(no, true)))).toMatchObject({ standing: 'unknown' });
  });

  test('KM.1 names the readings that decided it', () => {
    const readings = all.map((no) => declared(no, no !== 7));
    expect(indicator(kieuMau, 'KM.1', readings).readings.map((reading) => reading.item)).toEqual(['7']);
  });

  test('KM.2 asks the nâng cao income of the same year and region and a tenth more', () => {
    const endOf2024 = { asOf: date('2024-12-31') };
    const income = (value: number) => indicator(kieuMau, 'KM.2', [aReading('10.1', value, { set: nangCao })], endOf2024);
    expect(income(60.5)).toMatchObject({ standing: 'met', why: { required: 60.5, year: 2024, unit: 'triệu đồng/người/năm' } });
    expect(income(60.49)).toMatchObject({ standing: 'unmet' });
    expect(indicator(kieuMau, 'KM.2', [], endOf2024)).toMatchObject({ standing: 'unknown', why: { kind: 'no-reading' } });
  });

  test('a newer figure of the other set speaks before an older declaration', () => {
    const older = aReading('2', true, { set: kieuMau, asOf: date('2023-06-30') });
    const score = scoreSet(aCaseInLaw(law, kieuMau, [older, aReading('10.1', 1, { set: nangCao })]))[1];
    expect(score).toMatchObject({ standing: 'unmet', by: 'readings', contradiction: true });
  });
});

describe('a set of ten criteria and three commune groups, added as a file', () => {
  const set = 'commune-thu-2026-2030';
  const day = date('2026-12-31');
  const at = (code: string, asOf = day): Where => ({ unit: aCommune({ code, validTo: null }), asOf });
  const share = (value: number) => [aReading('1.1', value, { set, asOf: day }), aReading('2.1', value, { set, asOf: day })];

  test('judges a commune by its group', () => {
    expect(indicator(set, '1.1', share(80), at('06325'))).toMatchObject({ standing: 'unmet', clause: { key: 'nhom-1' } });
    expect(indicator(set, '1.1', share(80), at('06337'))).toMatchObject({ standing: 'met', clause: { key: 'nhom-3' } });
    expect(indicator(set, '1.1', share(70), at('06337', date('2028-06-30')))).toMatchObject({ standing: 'unmet', clause: { key: 'nhom-2' } });
  });

  test('leaves a commune of no known group unknown, also where one level stands for the groups not named', () => {
    expect(indicator(set, '1.1', share(100), at('06340'))).toMatchObject({ standing: 'unknown', why: { because: 'no-key' } });
    expect(indicator(set, '2.1', share(0), at('06340'))).toMatchObject({ standing: 'unknown', why: { because: 'no-key' } });
    expect(indicator(set, '2.1', share(70), at('06325'))).toMatchObject({ standing: 'unmet', clause: { key: '*' } });
  });

  test('counts in its own bands', () => {
    const readings = [2, 3, 4, 5, 6, 7, 8, 9].map((no) => aReading(`${no}.1`, 95, { set, asOf: day }));
    const subject = aCaseInLaw(law, set, readings, at('06328'));
    const standings = [{ unit: aCommune(), scores: scoreSet(subject) }];
    expect(distribution(subject.set, standings).map(({ band, count }) => `${band}: ${count}`)).toEqual(['10: 0', '8-9: 1', '5-7: 0', '3-4: 0', '0-2: 0']);
    expect(averageMet(standings)).toBe(8);
  });
});

describe('the notice of Bắc Sơn', () => {
  const notice = (set: string, met: readonly number[]) => scoreSet(aCaseInLaw(law, set, Array.from({ length: 19 }, (_, index) => aReading(String(index + 1), met.includes(index + 1), { set }))));

  test.each([
    ['Long Đống', ntm, [1, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 16, 18, 19], [2, 6, 13, 15, 17]],
    ['Đồng Ý', nangCao, [2, 3, 4, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19], [1, 5, 6, 7, 13, 14]],
    ['Vũ Sơn', nangCao, [2, 3, 4, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19], [1, 5, 6, 13]],
  ])('%s: criteria met and unmet part the nineteen between them', (_commune, set, met, unmet) => {
    const scores = notice(set, met);
    expect(numbers(scores, 'met')).toEqual(met);
    expect(numbers(scores, 'unmet')).toEqual(unmet);
    expect(countMet(scores) + unmet.length).toBe(19);
  });
});

test('with no reading at all every criterion of every set is unknown', () => {
  for (const set of law.sets.keys()) expect(new Set(scoreSet(aCaseInLaw(law, set, [], { asOf: theDay })).map((score) => score.standing))).toEqual(new Set(['unknown']));
});
