import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Courses } from '#board/courses.ts';
import { advance, courseOf, makeMove, openMoves, untouched, type Course, type Mover } from '#domain/assessment/lifecycle.ts';
import type { Verdict } from '#domain/assessment/opinion.ts';
import { date } from '#domain/calendar.ts';
import { axes, moveNames, stages, type Axis, type MoveName, type Stage } from '#domain/criteria/workflow.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { theDay } from '#test/factories/a-reading.ts';
import { anOpinion } from '#test/factories/an-opinion.ts';
import { theLaw } from '#test/factories/the-law.ts';

const { workflow, roles } = theLaw();

/** The way of a criterion told a second time, from the handbook and not from the table: stage → move → axis → where it leads. */
const told: Readonly<Record<Stage, readonly (readonly [MoveName, Axis, Stage])[]>> = {
  open: [['submit', 'self', 'submitted']],
  submitted: [['withdraw', 'self', 'open'], ['verify', 'area', 'verified'], ['confirm', 'department', 'confirmed'], ['return', 'area', 'open'], ['return', 'department', 'open'], ['correct', 'self', 'open']],
  verified: [['confirm', 'department', 'settled'], ['return', 'area', 'open'], ['return', 'department', 'open'], ['correct', 'self', 'open']],
  confirmed: [['verify', 'area', 'settled'], ['return', 'area', 'open'], ['return', 'department', 'open'], ['correct', 'self', 'open']],
  settled: [['correct', 'self', 'open'], ['decide', 'council', 'settled']],
};
const speakers: Readonly<Record<'before' | 'since', Readonly<Record<Axis, readonly string[]>>>> = {
  before: { self: ['commune-officer', 'commune-specialist'], area: ['district-officer'], department: ['department'], council: ['council-member'] },
  since: { self: ['commune-officer', 'commune-specialist'], area: ['province-officer'], department: ['department'], council: ['council-member'] },
};
const withVerdict: readonly MoveName[] = ['submit', 'verify', 'confirm', 'decide'];
const withReason: readonly MoveName[] = ['return', 'correct'];

/** A course that stands at a stage, everybody who spoke being somebody else. */
const at: Readonly<Record<Stage, Course>> = {
  open: untouched,
  submitted: courseOf([anOpinion()], workflow),
  verified: courseOf([anOpinion(), anOpinion({ move: 'verify', axis: 'area', person: 'hung' })], workflow),
  confirmed: courseOf([anOpinion(), anOpinion({ move: 'confirm', axis: 'department', person: 'giao' })], workflow),
  settled: courseOf([anOpinion(), anOpinion({ move: 'verify', axis: 'area', person: 'hung' }), anOpinion({ move: 'confirm', axis: 'department', person: 'giao' })], workflow),
};

test('every stage is reached by the moves that lead there', () => {
  expect(Object.entries(at).map(([stage, course]) => [stage, course.stage])).toEqual(stages.map((stage) => [stage, stage]));
});

test('the whole space: every role at every stage, every move on every axis, before and after the districts ended', () => {
  let decisions = 0;
  for (const [day, pack] of [['2011-01-01', 'before'], ['2023-11-28', 'before'], ['2025-06-30', 'before'], ['2025-07-01', 'since'], ['2031-01-01', 'since'], ['2010-12-31', null]] as const) {
    for (const role of [...roles.keys(), 'nobody']) {
      const mover: Mover = { role, names: ['ai'], enteredBy: new Set(['lan']) };
      for (const stage of stages) {
        const offered = openMoves(workflow, at[stage], mover, date(day));
        for (const move of moveNames) for (const axis of axes) {
          const row = told[stage].find(([name, whose]) => name === move && whose === axis);
          const speaks = pack !== null && speakers[pack][axis].includes(role);
          for (const verdict of ['met', null] as const) for (const reason of ['vì thiếu biên bản', ' ']) {
            const made = makeMove(workflow, at[stage], { move, axis, verdict, reason }, mover, date(day));
            const filled = withVerdict.includes(move) === (verdict !== null) && (!withReason.includes(move) || reason.trim() !== '');
            const expected = !speaks ? 'not-your-move' : !row ? 'wrong-stage' : !filled ? 'refused' : row[2];
            const got = made.ok ? made.value : ['not-your-move', 'wrong-stage'].find((code) => code === made.refusals[0]?.code) ?? 'refused';
            expect(got, `${day} ${role} ${stage} ${move} ${axis} ${verdict} ${reason}`).toBe(expected);
            decisions += 1;
          }
          expect(offered.some((open) => open.move === move && open.axis === axis), `${day} ${role} ${stage} ${move} ${axis} offered`).toBe(speaks && row !== undefined);
        }
      }
    }
  }
  expect(decisions).toBeGreaterThan(20_000);
});

test('who speaks on an axis has the deed for its moves, and nobody else has all it takes', () => {
  for (const [axis, deeds] of [['self', ['submit-criteria', 'correct-locked']], ['area', ['verify-criteria', 'return-criteria']], ['department', ['confirm-criteria', 'return-criteria']], ['council', ['decide-criteria']]] as const) {
    const speaking = new Set(workflow.packs.flatMap((pack) => pack.axes[axis]));
    for (const { id, deeds: given } of roles.values()) for (const deed of deeds) if (deed !== 'return-criteria' || speaking.has(id)) expect(given.includes(deed), `${id} ${deed}`).toBe(speaking.has(id));
  }
});

/** One person of three, in any of three roles, for himself or for another; or one who enters a figure while the criterion is open. */
const people = ['an', 'binh', 'chi'] as const;
const inRole: readonly (readonly [string, Axis])[] = [['commune-officer', 'self'], ['district-officer', 'area'], ['department', 'department']];

interface Searched {
  readonly course: Course;
  readonly enteredBy: readonly string[];
  /** Kept apart from the course: who agreed to what since it was last open, and every stage since. */
  readonly signed: Readonly<Partial<Record<Axis, { readonly names: readonly string[]; readonly verdict: Verdict }>>>;
  readonly path: readonly Stage[];
}

/** Every step anybody can make from a point, by the rules. */
function steps(point: Searched): Searched[] {
  const entries = point.course.stage === 'open' ? people.map((person) => ({ ...point, enteredBy: [person] })) : [];
  const moves = people.flatMap((person) => [null, ...people.filter((other) => other !== person)].flatMap((behalf) => inRole.flatMap(([role, axis]) => moveNames.flatMap((move) => (['met', 'unmet', null] as const).flatMap((verdict) => {
    const names = behalf === null ? [person] : [person, behalf];
    const mover = { role, names, enteredBy: new Set(point.enteredBy) };
    const made = makeMove(workflow, point.course, { move, axis, verdict, reason: 'vì sao' }, mover, theDay);
    if (!made.ok) return [];
    const course = advance(point.course, anOpinion({ move, axis, verdict, person, behalf, role }), workflow);
    expect(course.stage).toBe(made.value);
    const signed = course.stage === 'open' ? {} : verdict === null ? point.signed : { ...point.signed, [axis]: { names, verdict } };
    return [{ course, enteredBy: point.enteredBy, signed, path: course.stage === 'open' ? ['open' as const] : [...point.path, course.stage] }];
  })))));
  return [...entries, ...moves];
}

function keyOf({ course, enteredBy, signed }: Searched): string {
  const spoken = axes.map((axis) => [course.opinions[axis]?.person, course.opinions[axis]?.behalf, course.opinions[axis]?.verdict].join('/'));
  return JSON.stringify([course.stage, spoken, enteredBy, axes.map((axis) => [signed[axis]?.names.toSorted().join('+'), signed[axis]?.verdict])]);
}

test('no sequence of three people in three roles, for themselves or for each other, settles a criterion without two other people who agree', () => {
  const found = new Map<string, Searched>();
  let edge: Searched[] = [{ course: untouched, enteredBy: ['an'], signed: {}, path: ['open'] }];
  let settled = 0;
  for (let length = 0; length < 6; length += 1) {
    const next: Searched[] = [];
    for (const reached of edge.flatMap(steps)) {
      const key = keyOf(reached);
      if (found.has(key)) continue;
      found.set(key, reached);
      next.push(reached);
      const { course: { stage }, signed: { self, area, department }, enteredBy, path } = reached;
      if (stage !== 'settled') continue;
      settled += 1;
      expect(self && area && department, path.join(' ')).toBeTruthy();
      expect(area?.verdict).toBe(department?.verdict);
      for (const [mine, theirs] of [[area, department], [area, self], [department, self]]) expect(mine?.names.filter((name) => theirs?.names.includes(name)), path.join(' ')).toEqual([]);
      for (const signer of [area, department]) expect(signer?.names.filter((name) => enteredBy.includes(name))).toEqual([]);
      expect(path[0]).toBe('open');
      expect(path[1]).toBe('submitted');
      expect(['verified', 'confirmed']).toContain(path[2]);
    }
    edge = next;
  }
  expect(settled).toBeGreaterThan(5);
  expect(found.size).toBeGreaterThan(2_000);
});

describe('the log', () => {
  const opinion = fc.record({
    move: fc.constantFrom(...moveNames), axis: fc.constantFrom(...axes), verdict: fc.constantFrom('met' as const, 'unmet' as const, null), person: fc.constantFrom(...people),
    criterion: fc.integer({ min: 1, max: 2 }), unit: fc.constantFrom('a' as UnitId, 'b' as UnitId), asOf: fc.constantFrom(theDay, date('2024-11-28')),
  });

  test('folds to the same courses in whatever slices it comes, each criterion, unit and day apart', () => {
    fc.assert(fc.property(fc.array(opinion, { maxLength: 60 }), fc.array(fc.nat(60)), (drawn, cuts) => {
      const log = drawn.map((fields, index) => anOpinion({ ...fields, seq: index + 1 }));
      const courses = new Courses(workflow);
      const bounds = [0, ...cuts.toSorted((a, b) => a - b), log.length];
      bounds.slice(1).forEach((bound, index) => courses.apply(log.slice(bounds[index], bound)));
      expect(courses.lastSeq).toBe(log.length);
      for (const [, own] of Map.groupBy(log, ({ unit, criterion, asOf }) => `${unit}${criterion}${asOf}`)) {
        const [first] = own;
        if (first) expect(courses.course(first.set, first.unit, first.criterion, first.asOf)).toEqual(courseOf(own, workflow));
      }
    }));
  });

  test('keeps the last word of each side for ever, whatever comes after', () => {
    fc.assert(fc.property(fc.array(opinion, { maxLength: 40 }), (drawn) => {
      const log = drawn.map((fields, index) => anOpinion({ ...fields, criterion: 2, seq: index + 1 }));
      let course = untouched;
      for (const said of log) {
        const before = course;
        course = advance(course, said, workflow);
        for (const axis of axes) if (before.opinions[axis] !== course.opinions[axis]) expect(course.opinions[axis]).toBe(said);
        for (const axis of axes) if (before.opinions[axis]) expect(course.opinions[axis]).toBeDefined();
      }
    }));
  });

  test('a return stands until the criterion is submitted again', () => {
    const back = anOpinion({ move: 'return', axis: 'area', verdict: null, reason: 'Thiếu biên bản', person: 'hung' });
    const returned = courseOf([anOpinion(), back], workflow);
    expect(returned).toMatchObject({ stage: 'open', returned: back });
    expect(advance(returned, anOpinion(), workflow)).toMatchObject({ stage: 'submitted', returned: null });
  });

  test('two who differ do not settle it: the one who spoke first is asked again', () => {
    const disputed = courseOf([anOpinion(), anOpinion({ move: 'verify', axis: 'area', person: 'hung' }), anOpinion({ move: 'confirm', axis: 'department', verdict: 'unmet', person: 'giao' })], workflow);
    expect(disputed).toMatchObject({ stage: 'confirmed', opinions: { self: { verdict: 'met' }, area: { verdict: 'met' }, department: { verdict: 'unmet' } } });
    expect(advance(disputed, anOpinion({ move: 'verify', axis: 'area', verdict: 'unmet', person: 'hung' }), workflow).stage).toBe('settled');
    expect(advance(disputed, anOpinion({ move: 'verify', axis: 'area', verdict: 'met', person: 'hung' }), workflow).stage).toBe('verified');
  });
});
