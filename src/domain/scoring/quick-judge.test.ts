import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '#domain/assessment/reading.ts';
import { aCaseInLaw } from '#test/factories/a-case.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { packed, quick, quickSet } from './quick-judge.ts';
import { scoreSet } from './score.ts';

const law = theLaw();
const sets = ['commune-ntm-2016-2020', 'commune-ntm-2021-2025', 'commune-ntm-nang-cao-2021-2025', 'district-ntm-2021-2025'];
const names = { [quick.unknown]: 'unknown', [quick.met]: 'met', [quick.unmet]: 'unmet' };

test.each(sets)('judges figures and declarations of %s exactly as the full scoring does', (id) => {
  const set = law.sets.get(id);
  if (!set) throw new Error(id);
  const codes = set.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code));
  const value = fc.oneof(fc.constant(null), fc.boolean(), fc.integer({ min: 0, max: 220 }).map((halves) => halves / 2));
  fc.assert(fc.property(fc.array(value, { minLength: codes.length, maxLength: codes.length }), (values) => {
    const readings: Reading[] = values.flatMap((each, index) => (each === null ? [] : [aReading(codes[index] ?? '', each, { set: id })]));
    const subject = aCaseInLaw(law, id, readings);
    const ready = quickSet(set, subject.circumstances);
    if (!ready) throw new Error('it leans on no other set');
    const figures = {
      kinds: Uint8Array.from(values, (each) => (each === null ? packed.nothing : typeof each === 'number' ? packed.number : each ? packed.met : packed.unmet)),
      values: Float64Array.from(values, (each) => (typeof each === 'number' ? each : 0)),
    };
    const standings = new Uint8Array(ready.criteria);
    ready.judge(figures, 0, standings);
    expect([...standings].map((each) => names[each as 0 | 1 | 2])).toEqual(scoreSet(subject).map(({ standing }) => standing));
  }), { numRuns: 60 });
});

test('leaves a set that leans on another to the full scoring', () => {
  const kieuMau = law.sets.get('commune-ntm-kieu-mau-2021-2025');
  expect(kieuMau && quickSet(kieuMau, { year: 2023, key: 'TDMNPB', overlays: [] })).toBeNull();
});
