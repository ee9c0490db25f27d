import { describe, expect, test } from 'vitest';
import { findBody } from '#domain/bodies/find-body.ts';
import { date, type CalendarDate } from '#domain/calendar.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/places/unit.ts';
import { theLaw } from '#test/factories/the-law.ts';
import type { Deadline } from './deadline.ts';
import type { DutyStanding } from './fold-duty.ts';
import { ladderOf, latenessOf, stepsReached } from './lateness.ts';

const { duties: law, bodies } = theLaw().programme;
const [winter, after] = [date('2023-12-20'), date('2025-12-20')];

function aUnit(id: string, level: UnitLevel, parent: string | null, validTo: CalendarDate | null = null): Unit {
  return { id: id as UnitId, code: id, name: id, level, kind: level, parent: parent as UnitId | null, validFrom: date('1999-01-01'), validTo, region: null, legalBasis: '' };
}

const end = date('2025-06-30');
const places = new Gazetteer([aUnit('20', 'province', null), aUnit('185', 'district', '20', end), aUnit('06328', 'commune', '185', end), aUnit('06325', 'commune', '20'), aUnit('33', 'province', null), aUnit('12103', 'commune', '33')], []);

function told(lead: string, on: CalendarDate, heirs: readonly string[] = []): string {
  const body = findBody(bodies, places, lead);
  return body ? ladderOf(body, heirs.flatMap((heir) => findBody(bodies, places, heir) ?? []), law, places, on).map((step) => `${step.afterDays}:${step.body}`).join(' ') : 'no such body';
}

describe('who is told that a duty is late', () => {
  test('a commune itself, then its district, then its province', () => {
    expect(told('ubnd:06328', winter)).toBe('1:ubnd:06328 6:ubnd:185 16:ubnd:20');
  });
  test('a district itself, then its province', () => {
    expect(told('ubnd:185', winter)).toBe('1:ubnd:185 6:ubnd:20');
  });
  test('a department itself, then the people’s committee it is under', () => {
    expect(told('stnmt:20', winter)).toBe('1:stnmt:20 6:ubnd:20');
    expect(told('ubnd:20', winter)).toBe('1:ubnd:20');
  });
  test('WHEN there are no districts any more THEN the province comes straight after the commune', () => {
    expect([told('ubnd:06325', after), told('ubnd:06328', after)]).toEqual(['1:ubnd:06325 6:ubnd:20', '1:ubnd:06328 6:ubnd:20']);
  });
  test('WHEN a commune has been taken up by others THEN those above each of them are told, and not those who were above it', () => {
    expect(told('ubnd:06328', after, ['ubnd:06325'])).toBe('1:ubnd:06328 6:ubnd:20');
    expect(told('ubnd:06328', after, ['ubnd:06325', 'ubnd:12103'])).toBe('1:ubnd:06328 6:ubnd:20 6:ubnd:33');
    expect(told('ubnd:06328', after, ['ubnd:12103'])).toBe('1:ubnd:06328 6:ubnd:33');
  });
  test('WHEN a province has been taken up by another THEN its departments are told of to the committee of that one', () => {
    expect([told('stnmt:20', after, ['stnmt:33']), told('ubnd:20', after, ['ubnd:33'])]).toEqual(['1:stnmt:20 6:ubnd:33', '1:ubnd:20']);
  });
});

const rounds: Deadline = { kind: 'rounds', wording: '', spans: [{ from: date('2020-06-01'), to: date('2020-06-30') }, { from: date('2020-10-01'), to: date('2020-10-31') }] };
const open: DutyStanding = { state: 'under-way', deadline: rounds, percent: null, asked: null, isProven: false, doneOn: null };

test.each([
  ['2020-05-01', 'far 2020-06-30 60'],
  ['2020-06-23', 'soon 2020-06-30 7'],
  ['2020-06-30', 'soon 2020-06-30 0'],
  ['2020-07-01', 'far 2020-10-31 122'],
  ['2020-11-01', 'overdue 2020-10-31 -1'],
])('of several rounds the next is awaited, and the day after the last is the first day late: on %s', (today, expected) => {
  const { timing, due, daysLeft } = latenessOf(open, law, date(today));
  expect(`${timing} ${due} ${daysLeft}`).toBe(expected);
});

test('what is done is late no longer, but by how many days it was late is kept', () => {
  expect(latenessOf({ ...open, state: 'done', doneOn: date('2020-11-05') }, law, date('2021-01-01'))).toMatchObject({ timing: 'closed', doneLateBy: 5, daysLeft: null });
  expect(latenessOf({ ...open, state: 'accepted', doneOn: date('2020-10-05') }, law, date('2021-01-01'))).toMatchObject({ doneLateBy: 0 });
  expect(latenessOf({ ...open, deadline: { ...rounds, kind: 'continuous', spans: [] } }, law, date('2021-01-01'))).toMatchObject({ timing: 'no-term', daysLeft: null });
});

test('the steps of the ladder are reached one after the other', () => {
  const body = findBody(bodies, places, 'ubnd:06328');
  const steps = body ? ladderOf(body, [], law, places, winter) : [];
  const reached = (daysLeft: number) => stepsReached(steps, { timing: daysLeft < 0 ? 'overdue' : 'soon', daysLeft }).length;
  expect([reached(0), reached(-1), reached(-5), reached(-6), reached(-16), reached(-400)]).toEqual([0, 1, 1, 2, 3, 3]);
});
