import { expect, test } from 'vitest';
import type { ReadingValue } from '#domain/assessment/reading.ts';
import { aCaseInLaw } from '#test/factories/a-case.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { quickTest } from './quick-test.ts';
import { scoreIndicator } from './score-indicator.ts';

const law = theLaw();
const numbers = [0, 0.1, 1, 2, 3, 4, 7, 13, 28, 50, 65, 80, 95, 100, 250].map((value): ReadingValue => ({ kind: 'number', value }));
const levels = ['Yếu', 'Khá', 'Tốt', 'Mức 1', 'Mức độ 3', '3'].map((level): ReadingValue => ({ kind: 'level', level }));
const values: readonly ReadingValue[] = [...numbers, ...levels, { kind: 'declared', met: true }, { kind: 'declared', met: false }, { kind: 'not-applicable', reason: 'không có chợ' }, { kind: 'unknown' }];

test.each([...law.sets.keys()])('what it says of a reading of %s the full scoring says, and it is silent only where another set is asked', (id) => {
  const silent = new Set<string>();
  for (const { indicators } of law.sets.get(id)?.criteria ?? []) {
    for (const indicator of indicators) {
      for (const value of values) {
        const subject = aCaseInLaw(law, id, [aReading(indicator.code, value, { set: id })]);
        const told = quickTest(indicator, subject.circumstances)(value);
        if (told === undefined) silent.add(indicator.code);
        else expect([indicator.code, value, told]).toEqual([indicator.code, value, scoreIndicator(indicator, subject).standing]);
      }
      const bare = aCaseInLaw(law, id, []);
      const told = quickTest(indicator, bare.circumstances)(undefined);
      if (told !== undefined) expect([indicator.code, told]).toEqual([indicator.code, scoreIndicator(indicator, bare).standing]);
    }
  }
  expect(silent.size > 0).toBe(id === 'commune-ntm-kieu-mau-2021-2025');
});
