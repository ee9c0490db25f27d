import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyId } from '#domain/bodies/body.ts';
import { date, daysAfter, type CalendarDate } from '#domain/calendar.ts';
import type { Duty } from '#domain/directives/duty.ts';
import type { Actor, TaskKind } from '#domain/people/actor.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import { formerUnits, heirUnits } from '#domain/places/heirs.ts';
import { isValidAt, type Unit, type UnitId, type UnitLevel } from '#domain/places/unit.ts';
import { bodiesAnsweredFor, maySeeDuty, sidesOf } from '#usecases/duties/duty-sides.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { oracleRoles, type OracleTask } from '#test/oracle/may-do.ts';
import { hands, oracleSees, oracleSides, type OracleBody, type OracleCountry } from '#test/oracle/who-answers.ts';

const law = theLaw();
const dayZero = date('2025-05-01');
const dayOf = (day: number): CalendarDate => daysAfter(dayZero, day);

const tree: readonly (readonly [id: string, level: UnitLevel, parent: string | null])[] = [
  ['P1', 'province', null], ['D1', 'district', 'P1'], ['D2', 'district', 'P1'], ['C1', 'commune', 'D1'], ['C2', 'commune', 'D1'], ['C3', 'town', 'D2'],
  ['P2', 'province', null], ['C4', 'commune', 'P2'], ['C5', 'ward', 'P2'], ['C6', 'commune', 'P2'],
];
const names = tree.map(([id]) => id);
const levelOf = new Map(tree.map(([id, level]) => [id, level]));
const under = new Map(names.map((id) => [id, tree.filter(([, , parent]) => parent === id).map(([child]) => child)]));
const ofKind: Readonly<Record<string, TaskKind>> = { 'department': 'criterion-ownership', 'area-follower': 'area-in-charge', 'sponsor': 'sponsorship' };

const aDay = fc.integer({ min: 0, max: 40 });
const speaking = ['commune-officer', 'commune-specialist', 'district-officer', 'province-officer', 'clerk', 'leader'];
const country = fc.record({
  spans: fc.array(fc.record({ firstDay: fc.constantFrom(-7000, -7000, 25), length: fc.option(aDay) }), { minLength: tree.length, maxLength: tree.length }),
  arrows: fc.uniqueArray(fc.record({ from: fc.constantFrom(...names), to: fc.constantFrom(...names), day: aDay }), { minLength: 4, maxLength: 12, selector: ({ from, to }) => `${from} ${to}` }),
  tasks: fc.array(fc.record({ role: fc.oneof(fc.constantFrom(...oracleRoles), fc.constantFrom(...speaking)), area: fc.option(fc.constantFrom(...names), { freq: 20 }), firstDay: aDay, lastDay: fc.option(fc.integer({ min: 20, max: 90 }), { freq: 2 }) }), { minLength: 1, maxLength: 4 }),
}).map(({ spans, arrows, tasks }): OracleCountry => ({
  under, arrows: arrows.filter(({ from, to }) => from !== to), delegations: [],
  places: new Map(names.map((id, at) => {
    const { firstDay = 0, length = null } = spans[at] ?? {};
    return [id, { level: levelOf.get(id) ?? '', firstDay, lastDay: length === null ? null : Math.max(firstDay, 0) + length }];
  })),
  tasksOf: new Map([['an', tasks.map(({ role, area, firstDay, lastDay }, id): OracleTask => ({ id, kind: ofKind[role] ?? 'office', role, area, criteria: null, firstDay, lastDay, takenBack: false }))]]),
}));

function gazetteerOf({ places, arrows }: OracleCountry): Gazetteer {
  const units = tree.map(([id, level, parent]): Unit => {
    const { firstDay = 0, lastDay = null } = places.get(id) ?? {};
    return { id: id as UnitId, code: id, name: id, kind: level, level, parent: parent as UnitId | null, validFrom: dayOf(firstDay), validTo: lastDay === null ? null : dayOf(lastDay), region: null, legalBasis: '' };
  });
  return new Gazetteer(units, arrows.map(({ from, to, day }) => ({ from: from as UnitId, to: to as UnitId, effective: dayOf(day), legalBasis: '' })));
}

function actorOf({ tasksOf }: OracleCountry): Actor {
  const basis = { number: '1', date: dayZero, issuer: '' };
  const assignments = (tasksOf.get('an') ?? []).map(({ id, kind, role, area, firstDay, lastDay }) => ({
    id, kind: kind as TaskKind, role, area: area as UnitId | null, criteria: null, department: null, from: dayOf(firstDay), to: lastDay === null ? null : dayOf(lastDay), basis,
  }));
  return { account: 'an', name: 'an', assignments };
}

const committee = fc.record({ kind: fc.constantFrom('ubnd', 'ubnd', 'bcd', 'hdnd'), place: fc.constantFrom(...names) });
const body: fc.Arbitrary<OracleBody> = fc.oneof({ weight: 4, arbitrary: committee }, { weight: 1, arbitrary: fc.record({ kind: fc.constant('vpdp'), place: fc.constantFrom('P1', 'D1', 'D2', 'P2') }) });

test('exactly those answer for a duty who speak for the body itself or for a living heir, and nobody else sees it than who may look at where it is', () => {
  const counted = { inherited: 0, unseen: 0, all: 0 };
  fc.assert(fc.property(country, fc.record({ lead: body, helper: body, giver: body, about: fc.constantFrom(...names) }), fc.integer({ min: 0, max: 90 }), (here, told, day) => {
    const office = { law, places: gazetteerOf(here), clock: { now: () => '', today: () => dayOf(day) } };
    const idOf = ({ kind, place }: OracleBody) => bodyId(kind, place as UnitId);
    const duty: Duty = {
      id: 1, content: '', proof: '', lead: idOf(told.lead), supporting: [idOf(told.helper)], giver: idOf(told.giver), unit: told.about as UnitId, criteria: [], sources: [], events: [],
      deadline: { kind: 'continuous', wording: '', spans: [] },
    };
    const [actor, expected] = [actorOf(here), oracleSides(here, 'an', told, day)];
    expect(sidesOf(office, actor, duty)).toEqual(expected);
    // Lists ask the store by these bodies, and judge nothing they find; a task over the whole country has no list of its own.
    const asked = { lead: duty.lead, supporting: idOf(told.helper), giver: duty.giver };
    const isOfPlaces = actor.assignments.every(({ area }) => area !== null);
    if (isOfPlaces) for (const side of ['lead', 'supporting', 'giver'] as const) expect(bodiesAnsweredFor(office, actor, side).includes(asked[side])).toBe(expected.includes(side));
    expect(maySeeDuty(office, actor, duty)).toBe(oracleSees(here, 'an', told, day));
    counted.all += 1;
    if (expected.length > 0 && oracleSides({ ...here, arrows: [] }, 'an', told, day).length === 0) counted.inherited += 1;
    if (!oracleSees(here, 'an', told, day)) counted.unseen += 1;
  }), { numRuns: 60_000 });
  // Worlds in which nobody inherits, or everybody sees everything, would prove little.
  expect(counted.inherited).toBeGreaterThan(600);
  expect(counted.unseen / counted.all).toBeGreaterThan(0.2);
});

test('heirs and those they came after are each other’s reverse, so lists hold what may be answered', () => {
  fc.assert(fc.property(country, fc.integer({ min: 0, max: 90 }), fc.constantFrom('successors', 'or-above'), (here, day, bequest) => {
    const places = gazetteerOf(here);
    const units = names.map((id) => places.find(id as UnitId)).filter((unit) => unit !== undefined);
    for (const unit of units) {
      const heirs = heirUnits(places, unit, dayOf(day), bequest).map(({ id }) => String(id)).toSorted();
      expect(heirs).toEqual(isValidAt(unit, dayOf(day)) ? [] : [...hands(here, unit.id, day, bequest === 'or-above', [])].toSorted());
      expect(heirs).toEqual(units.filter((other) => formerUnits(places, other, dayOf(day), bequest).includes(unit)).map(({ id }) => String(id)).toSorted());
    }
  }), { numRuns: 4000 });
});
