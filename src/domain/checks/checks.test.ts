import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date, type CalendarDate } from '#domain/calendar.ts';
import { currentAt } from '#domain/assessment/current.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import { aCase } from '#test/factories/a-case.ts';
import { aReading, theDay } from '#test/factories/a-reading.ts';
import { aCriterion, anIndicator, aSet } from '#test/factories/a-set.ts';
import { askQuestions } from './ask-questions.ts';
import { examine, type Examined } from './examine.ts';
import { KnownFigures } from './known-figures.ts';
import { peersOf, type Peers } from './peers.ts';
import type { CheckName, Question } from './question.ts';

const limits = {
  copiedForward: { least: 8, share: 0.7 },
  justOver: { from: 10, points: 2, share: 0.05, figures: { least: 6, evenShare: 0.5, elsewhereShare: 0.12, chance: 0.02 }, units: { least: 10, evenShare: 0.7, elsewhereShare: 0.18, chance: 0.005 } },
  roundDigits: { from: 10, least: 20, chiSquare: 12.1 },
  latePassing: { days: 7, least: 4, usual: 0.5, chance: 0.03 },
  olderProof: { days: 30, least: 3 },
  jump: { from: 10, z: 6, peers: 8, points: 2, share: 0.05 },
};
const set = aSet(Array.from({ length: 6 }, (_, criterion) => aCriterion(criterion + 1, Array.from({ length: 4 }, (_, index) => anIndicator(`${criterion + 1}.${index + 1}`)))));
const codes = set.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code));
const known = new KnownFigures(set, []);
const june = date('2023-06-30');
/** Of every figure nine peers moved by about one. */
const peers: Peers = { changes: new Map(codes.map((code) => [code, { middle: 1, width: 1, count: 9 }])), passed: 0 };

function lookAt(log: readonly Reading[], differs: { proofs?: ReadonlyMap<string, CalendarDate>; before?: readonly Reading[] } = {}): Examined {
  const scores = scoreSet(aCase(set, log));
  return examine({ unit: aReading('1.1', 1).unit, asOf: theDay, log, scores, scoresBefore: differs.before ? scoreSet(aCase(set, differs.before)) : scores, proofs: differs.proofs ?? new Map() }, known);
}

function asked(check: CheckName, unit: Examined, among = peers): Question | undefined {
  return askQuestions(unit, among, limits).find((question) => question.check === check);
}

/** A figure for each of the first codes, in June and on the day. */
const told = (figures: readonly (readonly [june: number, now: number])[]): Reading[] =>
  figures.flatMap(([then, now], index) => [aReading(codes[index] ?? '', then, { asOf: june }), aReading(codes[index] ?? '', now)]);

describe('copied forward', () => {
  const copied = Array.from({ length: 8 }, (_, index) => [60.3 + index, 60.3 + index] as const);
  const moved = Array.from({ length: 4 }, (_, index) => [60.3 + index, 61.4 + index] as const);

  test('is asked of figures that repeat those of the day before, and names them', () => {
    expect(asked('copied-forward', lookAt(told([...copied, ...moved.slice(0, 3)])))).toMatchObject({ items: codes.slice(0, 8), about: { unchanged: 8, compared: 11, from: june, to: theDay } });
  });

  test('is not asked while enough of them moved, of full shares, or of what was not entered again', () => {
    expect(asked('copied-forward', lookAt(told([...copied, ...moved])))).toBeUndefined();
    expect(asked('copied-forward', lookAt(told(copied.map(() => [100, 100]))))).toBeUndefined();
    expect(asked('copied-forward', lookAt(told(copied).filter(({ asOf }) => asOf === june)))).toBeUndefined();
  });
});

describe('just over', () => {
  test('is asked of figures that have just enough where hardly any just fail', () => {
    const hugging = [...Array.from({ length: 8 }, (_, index) => 80.2 + index / 10), 79.5, 60.1, 91.3, 95.2].map((now) => [now - 3, now] as const);
    expect(asked('just-over', lookAt(told(hugging)))).toMatchObject({ items: codes.slice(0, 8), about: { of: 'figures', over: 8, under: 1, compared: 12 } });
  });

  test('is not asked where as many just fail', () => {
    const even = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 80.4 : 79.4)).map((now) => [now - 3, now] as const);
    expect(asked('just-over', lookAt(told(even)))).toBeUndefined();
  });
});

describe('round digits', () => {
  test('are asked about where they are far more than two in ten', () => {
    const rounded = Array.from({ length: 12 }, (_, index) => [40 + index, index < 11 ? 55 + (index % 3) * 5 : 61.3] as const);
    expect(asked('round-digits', lookAt(told(rounded)))).toMatchObject({ about: { round: 14, compared: 24 } });
    const counted = Array.from({ length: 12 }, (_, index) => [40 + index, 61.1 + index * 1.1] as const);
    expect(asked('round-digits', lookAt(told(counted)))).toBeUndefined();
  });
});

describe('late passing', () => {
  const before = codes.slice(0, 16).map((code) => aReading(code, 70, { asOf: june }));
  const now = [...before, ...codes.slice(0, 16).map((code) => aReading(code, 88))];

  test('is asked of criteria that were unmet a week before, and not where that is usual', () => {
    expect(asked('late-passing', lookAt(now, { before }))).toMatchObject({ items: ['1', '2', '3', '4'], about: { passed: 4, days: 7, usual: 0 } });
    expect(asked('late-passing', lookAt(now, { before }), { ...peers, passed: 4 })).toBeUndefined();
  });

  test('is not asked of criteria nobody had said anything of: unknown is not unmet', () => {
    expect(asked('late-passing', lookAt(now, { before: [] }))).toBeUndefined();
  });
});

describe('older proof', () => {
  const log = told([[60.3, 61.2], [60.3, 61.2], [60.3, 61.2], [60.3, 60.3]]);
  const proofs = new Map(codes.slice(0, 4).map((code) => [code, june]));

  test('is asked of values that changed after it, not of those that stayed', () => {
    expect(asked('older-proof', lookAt(log, { proofs }))).toMatchObject({ items: codes.slice(0, 3), about: { newer: 3, oldest: june } });
  });

  test('is not asked where nothing is proven, or where proof is as new', () => {
    expect(asked('older-proof', lookAt(log))).toBeUndefined();
    expect(asked('older-proof', lookAt(log, { proofs: new Map(codes.slice(0, 4).map((code) => [code, date('2023-11-01')])) }))).toBeUndefined();
  });
});

describe('a jump', () => {
  test('is asked about where a figure moved far from its past and from its peers', () => {
    expect(asked('jump', lookAt(told([[40.2, 66.7]])))).toMatchObject({ items: ['1.1'], about: { before: 40.2, now: 66.7, unit: '%', from: june, to: theDay } });
    expect(asked('jump', lookAt(told([[40.2, 44.7]])))).toBeUndefined();
  });

  test('is not asked about where peers moved as far, or where there are too few of them', () => {
    const unit = lookAt(told([[40.2, 66.7]]));
    expect(asked('jump', unit, { ...peers, changes: new Map([['1.1', { middle: 25, width: 2, count: 9 }]]) })).toBeUndefined();
    expect(asked('jump', unit, peersOf([unit]))).toBeUndefined();
  });

  test('is not asked about where the figure has always swung', () => {
    const swinging = [30, 52, 29, 55].map((value, index) => aReading('1.1', value, { asOf: date(`2023-0${index + 1}-28`) }));
    expect(asked('jump', lookAt([...swinging, aReading('1.1', 31)]))).toBeUndefined();
  });
});

describe('whatever is in the log', () => {
  const value: fc.Arbitrary<ReadingValue> = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 1000 }).map((tenths): ReadingValue => ({ kind: 'number', value: tenths / 10 })) },
    { weight: 3, arbitrary: fc.constantFrom(60, 80, 80.5, 100).map((number): ReadingValue => ({ kind: 'number', value: number })) },
    fc.constantFrom<ReadingValue>({ kind: 'declared', met: true }, { kind: 'unknown' }, { kind: 'blank' }),
  );
  const log = fc.array(fc.record({ item: fc.constantFrom(...codes.slice(0, 20)), value, asOf: fc.constantFrom(june, date('2023-09-30'), theDay, date('2024-01-31')) }), { maxLength: 120 })
    .map((entries) => entries.map(({ item, value: said, asOf }, seq) => aReading(item, said, { asOf, seq })));
  const proofs = new Map(codes.map((code) => [code, june]));
  const questions = (readings: readonly Reading[]) => askQuestions(lookAt(readings, { proofs }), peers, limits);

  test('an empty log is asked nothing', () => {
    expect(questions([])).toEqual([]);
  });

  test('the order in which readings come makes no difference', () => {
    fc.assert(fc.property(log.chain((readings) => fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length, maxLength: readings.length }))), ([readings, shuffled]) => {
      expect(questions(shuffled)).toEqual(questions(readings));
    }));
  });

  test('a blank where nothing stands changes nothing', () => {
    fc.assert(fc.property(log, fc.constantFrom(...codes), (readings, code) => {
      fc.pre(!readings.some(({ item, asOf }) => item === code && asOf <= theDay));
      expect(questions([...readings, aReading(code, { kind: 'blank' })])).toEqual(questions(readings));
    }));
  });

  test('what was withdrawn is asked about no more', () => {
    const copied = codes.slice(0, 10).flatMap((code, index) => [june, date('2023-09-30')].map((asOf) => aReading(code, 60.3 + index, { asOf })));
    expect(questions(copied).map(({ check }) => check)).toContain('copied-forward');
    const withdrawn = codes.slice(0, 10).map((code) => aReading(code, { kind: 'blank' }));
    expect(questions([...copied, ...withdrawn])).toEqual([]);
  });

  test('every question names items of the set, rests on readings that count, and has a strength from 0 to 1', () => {
    fc.assert(fc.property(log, (readings) => {
      const seqs = new Set(readings.filter(({ asOf }) => asOf <= theDay).map(({ seq }) => seq));
      const current = currentAt(readings, theDay);
      for (const question of questions(readings)) {
        expect(question.strength).toBeGreaterThanOrEqual(0);
        expect(question.strength).toBeLessThanOrEqual(1);
        expect(question.items.length).toBeGreaterThan(0);
        for (const item of question.items) expect(current.has(item)).toBe(true);
        for (const seq of question.seqs) expect(seqs.has(seq)).toBe(true);
      }
    }));
  });
});
