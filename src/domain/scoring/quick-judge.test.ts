import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieces } from '#domain/assessment/known-items.ts';
import type { Item, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { aProvinceOf } from '#test/factories/some-communes.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { caseOf } from './case-of.ts';
import { QuickJudge } from './quick-judge.ts';
import { scoreSet } from './score.ts';

const law = theLaw();
const { places, communes } = aProvinceOf(1);
const [unit] = communes;
const sets = ['commune-ntm-2016-2020', 'commune-ntm-2021-2025', 'commune-ntm-nang-cao-2021-2025', 'commune-ntm-kieu-mau-2021-2025', 'district-ntm-2021-2025'];
const days = [date('2020-06-30'), date('2023-06-30'), date('2023-11-28')] as const;

function itemsOf(set: CriteriaSet): Item[] {
  return set.criteria.flatMap(({ no, indicators }) => [String(no), ...indicators.flatMap((indicator) => [indicator.code, ...[...pieces(indicator).keys()].map((key) => `${indicator.code}#${key}`)])]);
}

const value: fc.Arbitrary<ReadingValue> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 220 }).map((halves): ReadingValue => ({ kind: 'number', value: halves / 2 })) },
  { weight: 5, arbitrary: fc.boolean().map((met): ReadingValue => ({ kind: 'declared', met })) },
  fc.constantFrom<ReadingValue>({ kind: 'level', level: 'Mức 2' }, { kind: 'level', level: 'Khá' }, { kind: 'not-applicable', reason: 'không có chợ' }, { kind: 'unknown' }, { kind: 'blank' }),
);

test.each(sets)('judges the readings of %s exactly as the full scoring does, whatever they are, on each day', (id) => {
  const set = law.sets.get(id);
  if (!set || !unit) throw new Error(id);
  const judge = new QuickJudge(set, law, places);
  // Kiểu mẫu is judged by the readings of nâng cao too.
  const asked = [id, 'commune-ntm-nang-cao-2021-2025'].flatMap((of) => itemsOf(law.sets.get(of) ?? set).map((item) => ({ set: of, item })));
  const reading = fc.tuple(fc.constantFrom(...asked), fc.constantFrom(...days), value);
  fc.assert(fc.property(fc.array(reading, { maxLength: 160 }), fc.constantFrom(...days), (told, asOf) => {
    const readings = told.map(([about, day, each]) => aReading(about.item, each, { set: about.set, unit: unit.id, asOf: day }));
    const logOf = (of: string) => readings.filter((one) => one.set === of);
    const subject = caseOf(id, unit, asOf, law, places, logOf);
    expect(judge.judge(unit, asOf, logOf)).toEqual(subject && scoreSet(subject).map(({ no, standing }) => ({ no, standing })));
  }), { numRuns: 120 });
});

test('scores nothing in full where every reading is a figure or a declaration of one indicator', () => {
  const set = law.sets.get('commune-ntm-2021-2025');
  if (!set || !unit) throw new Error('the NTM set');
  const readings = set.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => aReading(code, true, { unit: unit.id })));
  let asked = 0;
  const standings = new QuickJudge(set, law, places).judge(unit, days[2], () => {
    asked += 1;
    return readings;
  });
  expect([asked, standings.every(({ standing }) => standing === 'met')]).toEqual([1, true]);
});
