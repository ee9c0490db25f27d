import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCriterion, anIndicator, aSet } from '#test/factories/a-set.ts';
import { coverageOf } from './coverage.ts';

const set = aSet([aCriterion(1, [anIndicator('1.1'), anIndicator('1.2'), anIndicator('1.3')]), aCriterion(2, [anIndicator('2.1')])]);

test('counts indicators with a proof, however many proofs each has', () => {
  expect(coverageOf(set, ['1.1', '1.1', '1.3'])).toEqual([{ no: 1, proven: 2, of: 3, whole: false }, { no: 2, proven: 0, of: 1, whole: false }]);
});

test('a proof of a part is a proof of its indicator; one of the criterion as a whole proves none of its indicators', () => {
  expect(coverageOf(set, ['1.2#nam', '2'])).toEqual([{ no: 1, proven: 1, of: 3, whole: false }, { no: 2, proven: 0, of: 1, whole: true }]);
});

test('another proof never lowers it, and what is not in the set counts for nothing', () => {
  const items = fc.array(fc.constantFrom('1', '1.1', '1.2', '1.2#nu', '2', '2.1', '9.9'));
  fc.assert(fc.property(items, items, (some, more) => {
    const [before, after] = [coverageOf(set, some), coverageOf(set, [...some, ...more])];
    for (const [index, { proven, of }] of before.entries()) {
      expect(after[index]?.proven).toBeGreaterThanOrEqual(proven);
      expect(after[index]?.proven).toBeLessThanOrEqual(of);
    }
  }));
});
