import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentIds } from '#domain/criteria/push-rules.ts';
import { buildBoard, type BoardFacts, type UnitProgress } from '#domain/push/build-board.ts';
import type { ProgressBoard } from '#domain/push/progress-board.ts';
import { scoreOf } from '#domain/push/rank.ts';
import { aBoard, aCommuneOf, aDistrict, aProgress, aRegistered, aReported } from '#test/factories/a-board.ts';
import { theLaw } from '#test/factories/the-law.ts';

const rules = theLaw().programme.push;
const numRuns = 150;

/** What a district may have reported and reached; each figure may be missing. */
interface Drawn {
  readonly before: string;
  readonly now: string;
  readonly duties: number;
  readonly overdue: number;
  readonly late: number | null;
  readonly assigned: number | null;
  readonly disbursed: number | null;
  readonly works: number | null;
  readonly notStarted: number | null;
}

const letters = fc.string({ unit: fc.constantFrom('+', '-', '?'), minLength: 6, maxLength: 6 });
const maybe = (max: number) => fc.option(fc.nat({ max }), { freq: 3 });
const aDrawn: fc.Arbitrary<Drawn> = fc.record({
  before: letters, now: letters, duties: fc.nat({ max: 8 }), overdue: fc.nat({ max: 8 }), late: maybe(12),
  assigned: maybe(100), disbursed: maybe(120), works: maybe(20), notStarted: maybe(20),
}).map((drawn) => ({ ...drawn, overdue: Math.min(drawn.overdue, drawn.duties) }));
const districts = fc.array(aDrawn, { minLength: 2, maxLength: 6 });

function factsOf(drawn: readonly Drawn[]): BoardFacts {
  const units = drawn.map((one, index) => ({ one, district: aDistrict(String(180 + index)) }));
  const progress = units.map(({ one, district }): UnitProgress => {
    const registered = [aRegistered(aCommuneOf(district, `0${district.code}0`), one.before, one.now)];
    return aProgress(district, { registered, duties: { bad: one.overdue, due: one.duties, grounds: [] }, reports: one.late === null ? null : { bad: one.late, due: 12, grounds: [] } });
  });
  const figures = units.flatMap(({ one, district }) => {
    const told = (measure: string, value: number | null) => (value === null ? [] : [aReported(district, measure, value)]);
    return [...told('assigned', one.assigned), ...told('disbursed', one.disbursed), ...told('works-allocated', one.works), ...told('works-not-started', one.notStarted)];
  });
  return aBoard(progress, figures);
}

function lineOf(board: ProgressBoard, index: number) {
  return board.lines.find(({ code }) => code === String(180 + index));
}

/** Ways to do better in one thing alone; what is missing or already best is left as it is. */
const better: Readonly<Record<string, (drawn: Drawn) => Drawn>> = {
  'a criterion more is met': (drawn) => ({ ...drawn, now: drawn.now.replace('-', '+') }),
  'a duty less is overdue': (drawn) => ({ ...drawn, overdue: Math.max(0, drawn.overdue - 1) }),
  'a report less is late': (drawn) => ({ ...drawn, late: drawn.late === null ? null : Math.max(0, drawn.late - 1) }),
  'more is disbursed': (drawn) => ({ ...drawn, disbursed: drawn.disbursed === null ? null : drawn.disbursed + 7 }),
  'one more of the works is started': (drawn) => ({ ...drawn, notStarted: drawn.notStarted === null ? null : Math.max(0, drawn.notStarted - 1) }),
};

describe('the progress board', () => {
  test('says the same whatever order districts and figures come in', () => {
    fc.assert(fc.property(districts.map(factsOf).chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts.units], { minLength: facts.units.length }), fc.shuffledSubarray([...facts.figures], { minLength: facts.figures.length }))), ([facts, units, figures]) => {
      expect(buildBoard({ ...facts, units, figures }, rules)).toEqual(buildBoard(facts, rules));
    }), { numRuns });
  });

  test('gives a district with a component missing just the score it has where that component does not exist', () => {
    fc.assert(fc.property(districts.map(factsOf), fc.constantFrom(...componentIds), (facts, dropped) => {
      const fewer = { ...rules, components: rules.components.filter(({ id }) => id !== dropped) };
      for (const { code, components, score } of buildBoard(facts, rules).lines) {
        const without = buildBoard(facts, fewer).lines.find((line) => line.code === code);
        const gone = components.map((component) => (component.id === dropped ? { id: dropped, state: 'missing', reason: 'no-figures', lacking: [] } as const : component));
        expect(scoreOf(gone, rules)).toBe(without?.score);
        if (components.find(({ id }) => id === dropped)?.state === 'missing') expect(without?.score).toBe(score);
      }
    }), { numRuns });
  });

  test.each(Object.entries(better))('never ranks a district lower because %s', (_name, improve) => {
    fc.assert(fc.property(districts, fc.nat(), (drawn, pick) => {
      const index = pick % drawn.length;
      const [was, is] = [drawn, drawn.map((one, at) => (at === index ? improve(one) : one))].map((some) => lineOf(buildBoard(factsOf(some), rules), index));
      expect(is?.score ?? 0).toBeGreaterThanOrEqual(was?.score ?? 0);
      expect(is?.rank ?? 0).toBeLessThanOrEqual(was?.rank ?? Number.MAX_SAFE_INTEGER);
    }), { numRuns });
  });

  test('ranks only those of whom enough is known, shares a rank among equal scores and counts past them', () => {
    fc.assert(fc.property(districts.map(factsOf), (facts) => {
      const { lines } = buildBoard(facts, rules);
      for (const { components, score, rank } of lines) {
        expect(score === null).toBe(components.filter(({ state }) => state === 'known').length < rules.minimumKnown);
        expect(rank).toBe(score === null ? null : 1 + lines.filter((other) => (other.score ?? -1) > score).length);
      }
    }), { numRuns });
  });
});
