import { describe, expect, test } from 'vitest';
import type { Reading } from '#domain/assessment/reading.ts';
import type { Indicator } from '#domain/criteria/criteria-set.ts';
import type { Circumstances } from '#domain/criteria/which-threshold.ts';
import { aCase } from '#test/factories/a-case.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { aSetOf, asks } from '#test/factories/a-set.ts';
import { scoreSet } from './score.ts';
import type { IndicatorScore } from './standing.ts';

/** The one indicator 1.1 of a set, judged. */
function judged(indicator: Partial<Indicator>, readings: readonly Reading[], circumstances: Partial<Circumstances> = {}): IndicatorScore {
  const score = scoreSet(aCase(aSetOf(indicator), readings, circumstances))[0]?.indicators[0];
  if (!score) throw new Error('a set of one indicator has one score');
  return score;
}

const standing = (...given: Parameters<typeof judged>) => judged(...given).standing;

describe('a figure against a threshold', () => {
  test('is met at the threshold and unmet just below it', () => {
    expect(standing({}, [aReading('1.1', 80)])).toBe('met');
    expect(standing({}, [aReading('1.1', 79.99)])).toBe('unmet');
  });

  test('a ceiling is met at the threshold and unmet just above it', () => {
    const poverty = { comparison: '<=', thresholds: asks(13) } as const;
    expect(standing(poverty, [aReading('1.1', 13)])).toBe('met');
    expect(standing(poverty, [aReading('1.1', 13.01)])).toBe('unmet');
  });

  test('zero is a figure: it fails a floor and passes a ceiling', () => {
    expect(standing({}, [aReading('1.1', 0)])).toBe('unmet');
    expect(standing({ comparison: '=', valueType: 'count', unit: 'nhà', thresholds: asks(0) }, [aReading('1.1', 0)])).toBe('met');
  });

  test('says what was compared with what, and under which clause', () => {
    const score = judged({ thresholds: { TDMNPB: asks(70)['*'] ?? never(), ...asks(90) } }, [aReading('1.1', 72.5)]);
    expect(score.why).toEqual({ kind: 'compared', value: 72.5, cmp: '>=', required: 70, unit: '%', year: null, notSplit: false });
    expect(score.clause).toMatchObject({ key: 'TDMNPB', overlay: null });
  });
});

describe('what decides nothing', () => {
  test('no reading is unknown, and so is a reading that says nobody knows', () => {
    expect(judged({}, [])).toMatchObject({ standing: 'unknown', why: { kind: 'no-reading' }, readings: [] });
    expect(judged({}, [aReading('1.1', { kind: 'unknown' })])).toMatchObject({ standing: 'unknown', why: { kind: 'stated-unknown' } });
  });

  test('blank withdraws what was entered before, and does not bring back what stood before that', () => {
    expect(standing({}, [aReading('1.1', 90), aReading('1.1', 60), aReading('1.1', { kind: 'blank' })])).toBe('unknown');
  });

  test('a bare number is kept but undecided while the province has not set its level', () => {
    const score = judged({ thresholds: asks({ kind: 'delegated', to: 'province', value: null }) }, [aReading('1.1', 100)]);
    expect(score).toMatchObject({ standing: 'unknown', why: { kind: 'threshold-missing', because: 'delegated' } });
    expect(score.readings).toHaveLength(1);
  });

  test('a threshold nobody knows never makes a commune fail', () => {
    expect(judged({ thresholds: asks({ kind: 'unknown', value: null }) }, [aReading('1.1', 0)])).toMatchObject({ standing: 'unknown', why: { because: 'unknown' } });
  });

  test('a commune whose region or group is not known is not judged by what holds for those not named', () => {
    const byGroup = { thresholds: { 'nhom-3': asks(50)['*'] ?? never(), ...asks(80) } };
    expect(judged(byGroup, [aReading('1.1', 10)], { key: null })).toMatchObject({ standing: 'unknown', why: { because: 'no-key' } });
    expect(standing({ thresholds: asks(80) }, [aReading('1.1', 10)], { key: null })).toBe('unmet');
  });

  test('a number cannot answer a yes-or-no requirement', () => {
    expect(judged({ valueType: 'boolean', unit: null, comparison: '=', thresholds: asks(true) }, [aReading('1.1', 1)])).toMatchObject({ standing: 'unknown', why: { kind: 'needs-declaration' } });
  });
});

describe('a declaration', () => {
  test('decides an indicator whose threshold is delegated, unknown or composite', () => {
    for (const threshold of [{ kind: 'delegated', to: 'province', value: null }, { kind: 'unknown', value: null }, { kind: 'bool', value: true }]) {
      expect(standing({ thresholds: asks(threshold) }, [aReading('1.1', true)])).toBe('met');
      expect(standing({ thresholds: asks(threshold) }, [aReading('1.1', false)])).toBe('unmet');
    }
  });

  test('not applicable counts as met only where the decision says "nếu có"', () => {
    const notThere = aReading('1.1', { kind: 'not-applicable', reason: 'Xã không có làng nghề' });
    expect(standing({ mayNotApply: true }, [notThere])).toBe('met');
    expect(judged({}, [notThere])).toMatchObject({ standing: 'unknown', why: { kind: 'not-applicable', allowed: false } });
  });
});

describe('a level', () => {
  const kha = { valueType: 'level', unit: null, thresholds: asks({ kind: 'level', value: 'Khá' }) } as const;
  const muc2 = { valueType: 'level', unit: null, thresholds: asks({ kind: 'level', value: 'Mức độ 2' }) } as const;

  test('in words rises from Trung bình through Khá to Tốt', () => {
    const words = ['Trung bình', 'Khá', 'TỐT'].map((level) => standing(kha, [aReading('1.1', { kind: 'level', level })]));
    expect(words).toEqual(['unmet', 'met', 'met']);
  });

  test('in numbers rises with the number, however it is worded', () => {
    const numbers = ['Mức độ 1', 'Mức 2', '3'].map((level) => standing(muc2, [aReading('1.1', { kind: 'level', level })]));
    expect(numbers).toEqual(['unmet', 'met', 'met']);
    expect(standing(muc2, [aReading('1.1', 1)])).toBe('unmet');
  });

  test('that ranks nowhere, or on the other scale, is unknown', () => {
    expect(standing(kha, [aReading('1.1', { kind: 'level', level: 'Xuất sắc' })])).toBe('unknown');
    expect(standing(kha, [aReading('1.1', { kind: 'level', level: 'Mức độ 3' })])).toBe('unknown');
    expect(standing(muc2, [aReading('1.1', { kind: 'level', level: 'Tốt' })])).toBe('unknown');
    expect(standing(kha, [aReading('1.1', 84)])).toBe('unknown');
  });
});

test('a series is read by the year of the review and is unknown outside its years', () => {
  const income = { valueType: 'number', unit: 'triệu đồng', thresholds: asks({ kind: 'series', values: { 2022: 39, 2023: 42 } }) } as const;
  const reading = [aReading('1.1', 40)];
  expect(standing(income, reading, { year: 2022 })).toBe('met');
  expect(judged(income, reading, { year: 2023 })).toMatchObject({ standing: 'unmet', why: { required: 42, year: 2023 } });
  expect(judged(income, reading, { year: 2026 })).toMatchObject({ standing: 'unknown', why: { because: 'no-year' } });
});

describe('men and women', () => {
  const split = { measure: { numerator: 'lao động qua đào tạo', denominator: 'lao động', splitBy: 'giới' }, thresholds: asks(70) } as const;

  test('must both reach the threshold', () => {
    expect(standing(split, [aReading('1.1#nam', 75), aReading('1.1#nu', 71)])).toBe('met');
    expect(standing(split, [aReading('1.1#nam', 75), aReading('1.1#nu', 69)])).toBe('unmet');
    expect(standing(split, [aReading('1.1#nam', 75)])).toBe('unknown');
  });

  test('speak before the figure for all, which is only a makeshift', () => {
    expect(judged(split, [aReading('1.1', 75)])).toMatchObject({ standing: 'met', why: { notSplit: true } });
    expect(standing(split, [aReading('1.1', 75), aReading('1.1#nam', 80), aReading('1.1#nu', 69)])).toBe('unmet');
  });

  test('cannot both reach it where all together do not, so the figure for all decides while one is missing', () => {
    expect(standing(split, [aReading('1.1', 65), aReading('1.1#nam', 75)])).toBe('unmet');
    expect(standing(split, [aReading('1.1', 75), aReading('1.1#nam', 75)])).toBe('unknown');
  });

  test('may each be declared', () => {
    expect(standing(split, [aReading('1.1#nam', 75), aReading('1.1#nu', true)])).toBe('met');
  });
});

describe('parts', () => {
  const schools = {
    valueType: 'composite', unit: null, comparison: 'all-of',
    thresholds: asks({ kind: 'parts', parts: [
      { key: 'toi_thieu', vi: 'Tối thiểu', cmp: '>=', value: 100, unit: '%' },
      { key: 'muc_1', vi: 'Mức độ 1', cmp: '>=', value: 70, unit: '%', when: 'so_truong > 3' },
      { key: 'muc_1', vi: 'Mức độ 1', cmp: '>=', value: 50, unit: '%', when: 'so_truong <= 3' },
    ] }),
  } as const;
  const enough = aReading('1.1#toi_thieu', 100);

  test('all hold or the indicator does not', () => {
    expect(standing(schools, [enough, aReading('1.1#muc_1', 75), aReading('1.1#so_truong', 5)])).toBe('met');
    expect(standing(schools, [aReading('1.1#toi_thieu', 90), aReading('1.1#muc_1', 75), aReading('1.1#so_truong', 5)])).toBe('unmet');
    expect(standing(schools, [aReading('1.1#muc_1', 75), aReading('1.1#so_truong', 5)])).toBe('unknown');
  });

  test('that depend on a count are judged by the count', () => {
    const share = aReading('1.1#muc_1', 60);
    expect(standing(schools, [enough, share, aReading('1.1#so_truong', 3)])).toBe('met');
    expect(standing(schools, [enough, share, aReading('1.1#so_truong', 4)])).toBe('unmet');
  });

  test('that depend on a count not yet known are met outright or unknown, never unmet', () => {
    expect(standing(schools, [enough, aReading('1.1#muc_1', 70)])).toBe('met');
    expect(standing(schools, [enough, aReading('1.1#muc_1', 60)])).toBe('unknown');
    expect(standing(schools, [enough, aReading('1.1#muc_1', 10)])).toBe('unknown');
  });

  test('may be declared one by one, and a number says nothing about a part that asks for yes or no', () => {
    const mixed = { ...schools, thresholds: asks({ kind: 'parts', parts: [{ key: 'share', vi: 'Tỷ lệ', cmp: '>=', value: 50, unit: '%' }, { key: 'done', vi: 'Có', cmp: '=', value: true }] }) };
    expect(standing(mixed, [aReading('1.1#share', true), aReading('1.1#done', true)])).toBe('met');
    expect(standing(mixed, [aReading('1.1#share', false), aReading('1.1#done', true)])).toBe('unmet');
    expect(standing(mixed, [aReading('1.1#share', 60), aReading('1.1#done', 1)])).toBe('unknown');
  });

  test('leave a bare number for the whole undecided, and speak where the whole says nothing', () => {
    expect(judged(schools, [aReading('1.1', 100)])).toMatchObject({ standing: 'unknown', why: { kind: 'needs-declaration' } });
    expect(standing(schools, [aReading('1.1', { kind: 'unknown' }), aReading('1.1#toi_thieu', 90)])).toBe('unmet');
  });
});

function never(): never {
  throw new Error('a threshold for everyone stands under *');
}
