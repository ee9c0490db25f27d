import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CriterionScore, Standing } from '#domain/scoring/standing.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { gaugeOf, gaugeVerdicts } from './gauge.ts';

const revocation = theLaw().programme.revocation;
const ntm = 'commune-ntm-2021-2025';
const nangCao = 'commune-ntm-nang-cao-2021-2025';

function scores(unmet: readonly number[], unknown: readonly number[] = [], of = 19): CriterionScore[] {
  return Array.from({ length: of }, (_, index) => {
    const standing: Standing = unmet.includes(index + 1) ? 'unmet' : unknown.includes(index + 1) ? 'unknown' : 'met';
    return { no: index + 1, standing, by: 'declaration', computed: standing, declaration: null, contradiction: false, indicators: [] };
  });
}
const gauge = (set: string, unmet: readonly number[], unknown: readonly number[] = []) => gaugeOf(set, scores(unmet, unknown), revocation);
const firstUnmet = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the gauge of revocation', () => {
  test.each([
    ['Đồng Ý, six unmet and none of them key: at risk, not to be revoked', nangCao, [1, 5, 6, 7, 13, 14], 'at-risk', 31.6, false],
    ['Long Đống, five unmet: below the line, though one is key', ntm, [2, 6, 13, 15, 17], 'warning', 26.3, true],
    ['six unmet without a key one', ntm, [1, 2, 3, 4, 5, 6], 'at-risk', 31.6, false],
    ['six unmet with income among them', ntm, [1, 2, 3, 4, 5, 10], 'to-review', 31.6, true],
    ['nine unmet with security among them', ntm, [1, 2, 3, 4, 5, 6, 7, 8, 19], 'to-review', 47.4, true],
    ['nine unmet without a key one', ntm, [1, 2, 3, 4, 5, 6, 7, 8, 9], 'at-risk', 47.4, false],
    ['ten unmet, whichever', ntm, [1, 2, 3, 4, 5, 6, 7, 8, 9, 11], 'to-review', 52.6, false],
    ['criterion 18 is key for the advanced title', nangCao, [1, 2, 3, 4, 5, 18], 'to-review', 31.6, true],
    ['criterion 18 is not key for the first title', ntm, [1, 2, 3, 4, 5, 18], 'at-risk', 31.6, false],
    ['three unmet', ntm, [10, 17, 19], 'safe', 15.8, true],
    ['none unmet', ntm, [], 'safe', 0, false],
  ] as const)('%s', (_name, set, unmet, verdict, percent, hasKey) => {
    const found = gauge(set, unmet);
    expect(found).toMatchObject({ verdict, hasKey, unmet, total: 19, unknown: [] });
    expect(Math.round((found?.unmetShare ?? 0) * 1000) / 10).toBe(percent);
  });

  test('what is unknown is not unmet, but what could come of it is said', () => {
    expect(gauge(ntm, [1, 2, 3], [10, 11, 12])).toMatchObject({ verdict: 'safe', atWorst: 'to-review', unknown: [10, 11, 12], rule: null });
  });

  test('says nothing where no rule of law is known', () => {
    expect(gauge('commune-ntm-2026-2030', firstUnmet(12))).toBeNull();
    expect(gauge('commune-ntm-2016-2020', firstUnmet(12))).toBeNull();
  });

  test('one more unmet criterion never makes a title safer, and knowing more never makes it worse than the worst', () => {
    const rank = (verdict: string) => gaugeVerdicts.findIndex((each) => each === verdict);
    fc.assert(fc.property(fc.constantFrom(ntm, nangCao), fc.uniqueArray(fc.integer({ min: 1, max: 19 })), fc.nat(), (set, unmet, cut) => {
      const fewer = unmet.slice(0, cut % (unmet.length + 1));
      const [less, all] = [gauge(set, fewer, unmet.slice(fewer.length)), gauge(set, unmet)];
      expect(rank(less?.verdict ?? '')).toBeLessThanOrEqual(rank(all?.verdict ?? ''));
      expect(less?.atWorst).toBe(all?.verdict);
    }));
  });
});
