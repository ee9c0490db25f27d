import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf, type Course } from '#domain/assessment/lifecycle.ts';
import { date, daysAfter } from '#domain/calendar.ts';
import { moveNames, stages, type Axis, type MoveName, type Stage } from '#domain/criteria/workflow.ts';
import { deeds, taskKinds, type Actor, type Assignment, type Deed, type TaskKind } from '#domain/people/actor.ts';
import { standIn, type Delegation } from '#domain/people/delegation.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { visibleUnits } from '#domain/people/visible-units.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/places/unit.ts';
import { MovingHand } from '#usecases/courses/moving-hand.ts';
import { anOpinion } from '#test/factories/an-opinion.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { businessDeeds, oracleDeeds, oracleMayDo, oracleRoles, oracleRolesFor, type OracleDelegation, type OracleQuestion, type OracleTask, type OracleWorld } from '#test/oracle/may-do.ts';

const law = theLaw();
const decisionsWanted = Number(process.env['ORACLE_DECISIONS'] ?? 300_000);
const questionsPerWorld = 200;

const dayZero = date('2025-05-01');
const dayOf = (day: number) => daysAfter(dayZero, day);

/** Two provinces; one has districts, the other, as since 01/7/2025, communes directly; villages under some. */
const tree: readonly (readonly [id: string, level: UnitLevel, parent: string | null])[] = [
  ['P1', 'province', null], ['D1', 'district', 'P1'], ['D2', 'district', 'P1'],
  ['C1', 'commune', 'D1'], ['C2', 'commune', 'D1'], ['C3', 'town', 'D2'], ['V1', 'village', 'C1'], ['V2', 'village', 'C1'], ['V3', 'village', 'C3'],
  ['P2', 'province', null], ['C4', 'commune', 'P2'], ['C5', 'ward', 'P2'],
];
const units = new Map(tree.map(([id, level, parent]): [string, Unit] => [id, {
  id: id as UnitId, code: id, name: id, kind: 'xã', level, parent: parent as UnitId | null, validFrom: date('2004-07-08'), validTo: null, region: null, legalBasis: '',
}]));
const places = new Gazetteer(units.values(), []);
const names = [...units.keys()];
const under = new Map(names.map((id) => [id, tree.filter(([, , parent]) => parent === id).map(([child]) => child)]));

const set = 'commune-ntm-2021-2025';
const criteria = ['1', '2', '5', '14'].map((no) => `${set}/${no}`);
const logins = ['an', 'binh', 'chi'] as const;
const ofKind: Readonly<Record<string, TaskKind>> = { 'department': 'criterion-ownership', 'area-follower': 'area-in-charge', 'sponsor': 'sponsorship' };

const period = fc.record({ firstDay: fc.integer({ min: 0, max: 60 }), length: fc.option(fc.integer({ min: 0, max: 70 }), { freq: 3 }) });
const task = fc.record({
  role: fc.constantFrom(...oracleRoles, 'nobody-knows'), slip: fc.option(fc.constantFrom(...taskKinds), { freq: 2, nil: null }), isSlip: fc.integer({ min: 0, max: 4 }),
  area: fc.option(fc.constantFrom(...names), { freq: 8 }), criteria: fc.option(fc.subarray(criteria), { freq: 2 }), period, takenBack: fc.integer({ min: 0, max: 9 }),
}).map(({ role, slip, isSlip, area, criteria: owned, period: { firstDay, length }, takenBack }): Omit<OracleTask, 'id'> => ({
  kind: isSlip === 0 && slip ? slip : ofKind[role] ?? 'office', role, area, criteria: owned, firstDay, lastDay: length === null ? null : firstDay + length, takenBack: takenBack === 0,
}));
const delegation = fc.record({ pair: fc.constantFrom(['an', 'binh'], ['binh', 'an'], ['an', 'chi'], ['chi', 'binh'], ['binh', 'chi']), which: fc.option(fc.integer({ min: 0, max: 8 }), { freq: 2 }), period, takenBack: fc.integer({ min: 0, max: 5 }) })
  .map(({ pair: [giver = '', receiver = ''], which, period: { firstDay, length }, takenBack }): OracleDelegation => ({ giver, receiver, task: which, firstDay, lastDay: firstDay + (length ?? 30), takenBack: takenBack === 0 }));

const world = fc.record({ held: fc.array(fc.tuple(fc.constantFrom(...logins), task), { minLength: 1, maxLength: 7 }), delegations: fc.array(delegation, { maxLength: 4 }) })
  .map(({ held, delegations }): OracleWorld => {
    const numbered = held.map(([login, one], id) => [login, { ...one, id }] as const);
    return { under, delegations, tasksOf: new Map(logins.map((login) => [login, numbered.filter(([owner]) => owner === login).map(([, one]) => one)])) };
  });

const question: fc.Arbitrary<OracleQuestion> = fc.record({
  who: fc.constantFrom(...logins), inPlaceOf: fc.option(fc.constantFrom(...logins), { freq: 2 }), deed: fc.constantFrom(...oracleDeeds),
  places: fc.oneof({ weight: 9, arbitrary: fc.array(fc.constantFrom(...names), { maxLength: 3 }) }, { weight: 1, arbitrary: fc.constant('country' as const) }),
  criteria: fc.oneof(fc.constant([]), fc.subarray(criteria, { maxLength: 2 })), day: fc.integer({ min: -1, max: 130 }),
});

/** The world as the server holds it: what was taken back is not there. */
function assignmentsOf({ tasksOf }: OracleWorld, login: string): readonly Assignment[] {
  const basis = { number: '1', date: dayZero, issuer: '' };
  return (tasksOf.get(login) ?? []).filter(({ takenBack }) => !takenBack).map(({ id, kind, role, area, criteria: owned, firstDay, lastDay }) => ({
    id, kind: kind as TaskKind, role, area: area as UnitId | null, criteria: owned, department: null, from: dayOf(firstDay), to: lastDay === null ? null : dayOf(lastDay), basis,
  }));
}

function actorIn(here: OracleWorld, { who, inPlaceOf, day }: Pick<OracleQuestion, 'who' | 'inPlaceOf' | 'day'>): Actor | null {
  const self = { account: who, name: who, assignments: assignmentsOf(here, who) };
  if (inPlaceOf === null) return self;
  const delegations = here.delegations.map(({ giver, receiver, task: given, firstDay, lastDay, takenBack }, id): Delegation => ({
    id, from: giver, to: receiver, task: given, begins: dayOf(firstDay), until: dayOf(lastDay), basis: { number: '1', date: dayZero, issuer: '' }, endedAt: takenBack ? '2025-01-01T00:00:00.000Z' : null,
  }));
  return standIn(self, { account: inPlaceOf, name: inPlaceOf, assignments: assignmentsOf(here, inPlaceOf) }, delegations, dayOf(day));
}

function serverSays(here: OracleWorld, asked: OracleQuestion): boolean {
  const actor = actorIn(here, asked);
  const reach = { units: asked.places === 'country' ? null : asked.places.map((id) => units.get(id) as Unit), ...(asked.criteria.length === 0 ? {} : { criteria: asked.criteria }) };
  return actor !== null && mayDo(actor, asked.deed as Deed, reach, law.roles, places, dayOf(asked.day));
}

describe('who may do what', () => {
  test('is the same to the server and to the oracle, whoever asks for whatever, wherever and whenever', () => {
    let asked = 0;
    let allowed = 0;
    fc.assert(fc.property(world, fc.array(question, { minLength: questionsPerWorld, maxLength: questionsPerWorld }), (here, questions) => {
      for (const one of questions) {
        const told = oracleMayDo(here, one);
        if (serverSays(here, one) !== told) expect.fail(`the oracle says ${told}: ${JSON.stringify(one)} among ${JSON.stringify([...here.tasksOf])} ${JSON.stringify(here.delegations)}`);
        asked += 1;
        if (told) allowed += 1;
      }
    }), { numRuns: Math.ceil(decisionsWanted / questionsPerWorld) });
    expect(asked).toBeGreaterThanOrEqual(decisionsWanted);
    // Neither a world in which nothing is allowed nor one in which everything is would prove much.
    expect(allowed / asked).toBeGreaterThan(0.02);
    expect(allowed / asked).toBeLessThan(0.6);
  });

  test('in lists is what it is one by one: the part of an area somebody sees holds exactly the units he may see', () => {
    fc.assert(fc.property(world, fc.constantFrom(...logins), fc.option(fc.constantFrom(...logins)), fc.constantFrom(...names), fc.integer({ min: 0, max: 120 }), fc.constantFrom('view', 'print-report'), (here, who, inPlaceOf, area, day, deed) => {
      const actor = actorIn(here, { who, inPlaceOf, day });
      const seen = actor ? visibleUnits(actor, deed as Deed, units.get(area) as Unit, dayOf(day), law.roles, places, dayOf(day)).map(({ id }) => String(id)) : [];
      const inArea = [area, ...places.descendants(area as UnitId, dayOf(day)).map(({ id }) => String(id))];
      expect(seen).toEqual(inArea.filter((place) => oracleMayDo(here, { who, inPlaceOf, deed, places: [place], criteria: [], day })));
    }), { numRuns: 5000 });
  });
});

const stood: Readonly<Record<Stage, Course>> = {
  open: courseOf([], law.workflow),
  submitted: courseOf([anOpinion({ person: 'dung' })], law.workflow),
  verified: courseOf([anOpinion({ person: 'dung' }), anOpinion({ move: 'verify', axis: 'area', person: 'em' })], law.workflow),
  confirmed: courseOf([anOpinion({ person: 'dung' }), anOpinion({ move: 'confirm', axis: 'department', person: 'giang' })], law.workflow),
  settled: courseOf([anOpinion({ person: 'dung' }), anOpinion({ move: 'verify', axis: 'area', person: 'em' }), anOpinion({ move: 'confirm', axis: 'department', person: 'giang' })], law.workflow),
};
/** Two signatures on every criterion, told again: whose hand makes a move, and while the criterion stands where. */
const steps: readonly (readonly [move: MoveName, axis: Axis, deed: string, from: readonly Stage[], hand: (day: number) => readonly string[]])[] = [
  ['submit', 'self', 'submit-criteria', ['open'], () => ['commune-officer', 'commune-specialist']],
  ['withdraw', 'self', 'submit-criteria', ['submitted'], () => ['commune-officer', 'commune-specialist']],
  ['verify', 'area', 'verify-criteria', ['submitted', 'confirmed'], intermediate],
  ['confirm', 'department', 'confirm-criteria', ['submitted', 'verified'], () => ['department']],
  ['return', 'area', 'return-criteria', ['submitted', 'verified', 'confirmed'], intermediate],
  ['return', 'department', 'return-criteria', ['submitted', 'verified', 'confirmed'], () => ['department']],
  ['correct', 'self', 'correct-locked', ['submitted', 'verified', 'confirmed', 'settled'], () => ['commune-officer', 'commune-specialist']],
  ['decide', 'council', 'decide-criteria', ['settled'], () => ['council-member']],
];

/** The district until 30/6/2025, day 60 here; the province since. */
function intermediate(day: number): readonly string[] {
  return day <= 60 ? ['district-officer'] : ['province-officer'];
}

test('where a criterion stands is asked too: a move is offered to exactly those whose task reaches it, in a role that speaks then, from that stage', () => {
  const theSet = law.sets.get(set);
  if (!theSet) throw new Error(set);
  let offered = 0;
  fc.assert(fc.property(world, fc.constantFrom(...logins), fc.option(fc.constantFrom(...logins)), fc.constantFrom('C1', 'C2', 'C3', 'C4'), fc.constantFrom(1, 2, 5, 14), fc.constantFrom(...stages), fc.integer({ min: 0, max: 120 }), (here, who, inPlaceOf, place, no, stage, day) => {
    const actor = actorIn(here, { who, inPlaceOf, day });
    const office = {
      law, places, clock: { now: () => '', today: () => dayOf(day) }, board: { log: () => [] }, courses: { course: () => stood[stage] },
    } as unknown as ConstructorParameters<typeof MovingHand>[0];
    const cell = { unit: units.get(place) as Unit, set: theSet, criterion: theSet.criteria.find((criterion) => criterion.no === no) as (typeof theSet.criteria)[number], asOf: dayOf(day) };
    const open = actor ? new MovingHand(office, actor).open(cell).map(({ move, axis }) => `${move} ${axis}`) : [];
    const told = steps.filter(([, , deed, from, hand]) => from.includes(stage) && oracleRolesFor(here, { who, inPlaceOf, deed, places: [place], criteria: [`${set}/${no}`], day }).some((role) => hand(day).includes(role)));
    offered += told.length;
    expect(open.toSorted()).toEqual(told.map(([move, axis]) => `${move} ${axis}`).toSorted());
  }), { numRuns: 20_000 });
  expect(offered).toBeGreaterThan(60);
  expect(new Set(steps.map(([move]) => move))).toEqual(new Set(moveNames));
});

describe('the oracle', () => {
  test('knows every deed but those of the house’s own actors, so a new deed is told to it before it may be done', () => {
    const ownActors = ['refuse-sign-in', 'load-demo', 'remind'];
    expect(deeds.filter((deed) => !ownActors.includes(deed)).toSorted()).toEqual(oracleDeeds);
  });

  test('knows every role that people hold', () => {
    expect([...law.roles.values()].filter((role) => role.deeds.includes('sign-in')).map(({ id }) => id).toSorted()).toEqual(oracleRoles.toSorted());
  });

  test('lets nobody who keeps accounts touch the programme’s business, over any area and for any deed', () => {
    expect(businessDeeds.length).toBeGreaterThan(10);
    const technical = [...law.roles.values()].filter((role) => role.technical && role.deeds.includes('sign-in'));
    expect(technical.map(({ id }) => id)).toEqual(['admin']);
    for (const { id } of technical) for (const deed of businessDeeds) for (const area of [null, ...names]) {
      const [an] = ['an'];
      const held = new Map([[an, [{ id: 0, kind: 'office', role: id, area, criteria: null, firstDay: 0, lastDay: null, takenBack: false }]]]);
      for (const place of [[], ...names.map((name) => [name]), 'country' as const]) {
        expect(serverSays({ under, delegations: [], tasksOf: held }, { who: an, inPlaceOf: null, deed, places: place, criteria: [], day: 3 }), `${deed} ${area}`).toBe(false);
      }
    }
  });
});
