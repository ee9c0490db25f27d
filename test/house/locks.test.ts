import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Board } from '#board/board.ts';
import { Courses } from '#board/courses.ts';
import { figuresInForce } from '#domain/assessment/figures-in-force.ts';
import { currentAt } from '#domain/assessment/current.ts';
import type { Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import { moveNames } from '#domain/criteria/workflow.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import { locksOver } from '#usecases/courses/locks.ts';
import { aCommune } from '#test/factories/a-commune.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { anOpinion } from '#test/factories/an-opinion.ts';
import { theLaw } from '#test/factories/the-law.ts';

const law = theLaw();
const set = law.sets.get('commune-ntm-2021-2025');
if (!set) throw new Error('the NTM set');

const days = [date('2022-12-31'), date('2023-06-30'), date('2023-11-28'), date('2024-06-30')];
const item = fc.constantFrom('2', '2.1', '2.2', '5.1', '12.1#nam');
const value: fc.Arbitrary<ReadingValue> = fc.oneof(fc.nat(100).map((figure) => ({ kind: 'number', value: figure }) as const), fc.constantFrom({ kind: 'blank' } as const, { kind: 'unknown' } as const));
const figure = fc.record({ item, value, asOf: fc.constantFrom(...days), person: fc.constantFrom('lan', 'hung'), behalf: fc.constantFrom(null, 'mai') });
const log = fc.array(figure, { maxLength: 30 }).map((drawn) => drawn.map(({ item: about, value: said, ...differs }, index) => aReading(about, said, { ...differs, seq: index + 1 })));
const moves = fc.array(fc.record({ move: fc.constantFrom(...moveNames), criterion: fc.constantFrom(2, 5, 12), asOf: fc.constantFrom(...days) }), { maxLength: 20 });

test('a figure is locked exactly when it would change what was submitted', () => {
  fc.assert(fc.property(log, moves, figure, (readings, moved, drawn) => {
    const board = new Board(law, new Gazetteer([aCommune()], []));
    board.apply(readings);
    const courses = new Courses(law.workflow);
    courses.apply(moved.map(({ move, ...differs }, index) => anOpinion({ ...differs, move, axis: move === 'verify' ? 'area' : move === 'confirm' ? 'department' : 'self', seq: index + 1 })));
    const { item: about, value: said, ...differs } = drawn;
    const next = aReading(about, said, { ...differs, seq: readings.length + 1 });
    const locked = locksOver({ law, board, courses }, next).map(({ asOf }) => asOf);
    for (const at of [...courses.all()].flat()) {
      if (at.course.stage === 'open') continue;
      const changes = counts([...readings, next], at.asOf, at.criterion) !== counts(readings, at.asOf, at.criterion);
      if (changes) expect(locked).toContain(at.asOf);
      if (String(at.criterion) === about.split('.')[0] && locked.includes(at.asOf)) expect(changes).toBe(true);
    }
  }), { numRuns: 500 });
});

/** The newest reading that counts under a criterion, told without the code under test: a later day outweighs an earlier one, of one day the last. */
function counts(readings: readonly Reading[], asOf: Reading['asOf'], criterion: number): string {
  const own = readings.filter((reading) => reading.asOf <= asOf && reading.item.split(/[.#]/)[0] === String(criterion));
  const last = [...Map.groupBy(own, (reading) => reading.item).values()].map((several) => several.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.seq - b.seq)).at(-1)?.seq);
  return last.toSorted((a, b) => Number(a) - Number(b)).join();
}

test('what stands under a criterion counts what scoring counts, and knows the hands it went through', () => {
  fc.assert(fc.property(log, fc.constantFrom(...days), (readings, asOf) => {
    const current = currentAt(readings, asOf);
    const figures = figuresInForce(readings, set, asOf);
    for (const no of [2, 5, 12]) {
      const own = [...current.values()].filter((reading) => reading.item.split(/[.#]/)[0] === String(no));
      const held = figures.get(no);
      expect(held?.count ?? 0).toBe(own.length);
      for (const { person, behalf, seq } of own) {
        expect([...(held?.enteredBy ?? [])]).toEqual(expect.arrayContaining(behalf === null ? [person] : [person, behalf]));
        expect(held?.newest).toBeGreaterThanOrEqual(seq);
      }
    }
  }));
});
