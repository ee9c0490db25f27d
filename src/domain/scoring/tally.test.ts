import { expect, test } from 'vitest';
import { aCase } from '#test/factories/a-case.ts';
import { aCommune } from '#test/factories/a-commune.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { aCriterion, aSet, anIndicator } from '#test/factories/a-set.ts';
import { scoreSet } from './score.ts';
import { averageMet, byCriterion, distribution, unmetIndicators, type UnitStanding } from './tally.ts';

const nineteen = aSet(Array.from({ length: 19 }, (_, index) => aCriterion(index + 1, [anIndicator(`${index + 1}.1`)])), {
  bands: [{ min: 19, max: 19 }, { min: 15, max: 18 }, { min: 10, max: 14 }, { min: 5, max: 9 }, { min: 0, max: 4 }],
});

/** A commune whose first criteria are declared met and the others not. */
function meeting(met: number, code: string): UnitStanding {
  const readings = nineteen.criteria.map(({ no }) => aReading(String(no), no <= met));
  return { unit: aCommune({ code }), scores: scoreSet(aCase(nineteen, readings)) };
}

/** A vector of our own that agrees with all the notice of Bắc Sơn prints. */
const bacSon = [19, 19, 19, 19, 17, 17, 17, 17, 16, 16, 12, 11, 14, 8, 8, 7, 7].map((met, index) => meeting(met, String(6300 + index)));

test('the seventeen communes of Bắc Sơn fall into bands 4, 6, 3, 4, 0 and average 14.29', () => {
  expect(distribution(nineteen, bacSon).map(({ band, count }) => `${band}: ${count}`)).toEqual(['19: 4', '15-18: 6', '10-14: 3', '5-9: 4', '0-4: 0']);
  expect(averageMet(bacSon)).toBe(14.29);
});

test('an average of no commune is not a figure', () => {
  expect(averageMet([])).toBeNull();
});

test('each criterion counts the communes that meet it, do not, and cannot be told', () => {
  const silent: UnitStanding = { unit: aCommune({ code: '06399' }), scores: scoreSet(aCase(nineteen, [])) };
  const tally = byCriterion(nineteen, [...bacSon, silent]);
  expect(tally[0]).toEqual({ no: 1, met: 17, unmet: 0, unknown: 1 });
  expect(tally[18]).toEqual({ no: 19, met: 4, unmet: 13, unknown: 1 });
});

test('unmet indicators are listed in the order of the set', () => {
  const scores = scoreSet(aCase(nineteen, [aReading('13.1', 10), aReading('2.1', 79), aReading('6.1', 90)]));
  expect(unmetIndicators(scores)).toEqual(['2.1', '13.1']);
});
