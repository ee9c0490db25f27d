import { describe, expect, test } from 'vitest';
import type { Reading } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import { aCase } from '#test/factories/a-case.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { aCriterion, aSet, anIndicator } from '#test/factories/a-set.ts';
import { countMet, scoreSet } from './score.ts';

const roads = aSet([aCriterion(1, [anIndicator('1.1'), anIndicator('1.2')])]);

function judged(...readings: Reading[]) {
  const score = scoreSet(aCase(roads, readings))[0];
  if (!score) throw new Error('a set of one criterion has one score');
  return score;
}

test('a criterion is met when all its indicators are, unmet as soon as one is not, and otherwise unknown', () => {
  expect(judged(aReading('1.1', 90), aReading('1.2', 85))).toMatchObject({ standing: 'met', by: 'readings' });
  expect(judged(aReading('1.1', 70))).toMatchObject({ standing: 'unmet', by: 'readings' });
  expect(judged(aReading('1.1', 90))).toMatchObject({ standing: 'unknown', by: 'nothing' });
});

test('a criterion without indicators, as in a set known by its names alone, is unknown until it is declared', () => {
  const names = aSet([aCriterion(1, []), aCriterion(2, [])]);
  const scores = scoreSet(aCase(names, [aReading('2', true)]));
  expect(scores.map((score) => score.standing)).toEqual(['unknown', 'met']);
  expect(countMet(scores)).toBe(1);
});

describe('a declared criterion', () => {
  test('counts where the readings decide nothing', () => {
    expect(judged(aReading('1', true), aReading('1.1', 90))).toMatchObject({ standing: 'met', by: 'declaration', computed: 'unknown', contradiction: false });
    expect(judged(aReading('1', false))).toMatchObject({ standing: 'unmet', by: 'declaration' });
  });

  test('that contradicts the readings stands beside them, flagged, and the later of the two decides', () => {
    const early = date('2023-06-30');
    const later = judged(aReading('1.1', 70, { asOf: early }), aReading('1', true));
    expect(later).toMatchObject({ standing: 'met', by: 'declaration', computed: 'unmet', contradiction: true });
    expect(later.indicators[0]?.readings).toHaveLength(1);
    const earlier = judged(aReading('1', true, { asOf: early }), aReading('1.1', 70));
    expect(earlier).toMatchObject({ standing: 'unmet', by: 'readings', contradiction: true });
    expect(earlier.declaration?.value).toEqual({ kind: 'declared', met: true });
  });

  test('is flagged when it says unmet and every reading passes', () => {
    expect(judged(aReading('1.1', 90), aReading('1.2', 90), aReading('1', false))).toMatchObject({ standing: 'unmet', computed: 'met', contradiction: true });
  });

  test('is not overturned by a better figure elsewhere while the failing ones are older', () => {
    expect(judged(aReading('1.1', 70), aReading('1', true), aReading('1.2', 95))).toMatchObject({ standing: 'met', by: 'declaration' });
  });

  test('that was withdrawn leaves the word to the readings', () => {
    expect(judged(aReading('1.1', 70), aReading('1', true), aReading('1', { kind: 'blank' }))).toMatchObject({ standing: 'unmet', declaration: null, contradiction: false });
  });
});
