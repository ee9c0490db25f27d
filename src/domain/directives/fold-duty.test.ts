import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { DutySide } from '#domain/criteria/duty-rules.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import { theLaw } from '#test/factories/the-law.ts';
import type { Deadline } from './deadline.ts';
import { dutyEventKinds, dutyStates, type Duty, type DutyEvent, type DutyEventKind, type DutyState } from './duty.ts';
import { foldDuty, mayFollow, nextMoves } from './fold-duty.ts';

const law = theLaw().programme.duties;
const sides: readonly DutySide[] = ['lead', 'supporting', 'giver'];
const term = (on: string): Deadline => ({ kind: 'day', wording: `trước ngày ${on}`, spans: [{ from: date(on), to: date(on) }] });

function anEvent(kind: DutyEventKind, differs: Partial<DutyEvent> = {}): DutyEvent {
  const extends_ = kind === 'extended' || kind === 'extension-asked';
  return {
    kind, on: date('2023-12-01'), note: 'có lý do', percent: kind === 'progress' ? 50 : null, deadline: extends_ ? term('2024-06-30') : null,
    files: kind === 'done' ? [{ sha: 'a', name: 'gcn.pdf' }] : [], document: null, person: 'hung', behalf: null, at: '2023-12-01T00:00:00Z', ...differs,
  };
}

function aDuty(events: readonly DutyEvent[] = [], differs: Partial<Duty> = {}): Duty {
  const [giver, lead] = ['stnmt:20@x', 'ubnd:185@x'] as unknown as [BodyId, BodyId];
  return { id: 1, content: 'Cấp giấy', giver, lead, supporting: [], unit: null, criteria: [], deadline: term('2023-12-15'), proof: 'giấy', sources: [], events: [anEvent('given'), ...events], ...differs };
}

test('every state can be reached, every event happens somewhere, and from no other state', () => {
  const reached = new Map<DutyState, Duty>([['given', aDuty()]]);
  const happened = new Set<DutyEventKind>(['given']);
  for (const duty of reached.values()) {
    const at = foldDuty(duty, law).state;
    for (const kind of dutyEventKinds) {
      const events = kind === 'extension-refused' && at !== 'done' ? [...duty.events, anEvent('extension-asked')] : duty.events;
      const told = mayFollow({ ...duty, events }, anEvent(kind), sides, law);
      const isLegal = law.moves.some(({ event, from }) => event === kind && from.includes(at));
      expect(`${at} ${kind} ${told.ok}`).toBe(`${at} ${kind} ${isLegal}`);
      if (!told.ok) continue;
      happened.add(kind);
      const next = { ...duty, events: [...events, anEvent(kind)] };
      if (!reached.has(foldDuty(next, law).state)) reached.set(foldDuty(next, law).state, next);
    }
  }
  expect([...reached.keys()].toSorted()).toEqual([...dutyStates].toSorted());
  expect([...happened].toSorted()).toEqual([...dutyEventKinds].toSorted());
});

test('nothing follows what was accepted or withdrawn', () => {
  expect([...law.moves].filter(({ from }) => from.includes('accepted') || from.includes('withdrawn'))).toEqual([]);
});

test('only the side that the law names may say an event', () => {
  expect(nextMoves(foldDuty(aDuty(), law), ['lead'], law).map(({ event }) => event)).toEqual(['received', 'extension-asked']);
  expect(nextMoves(foldDuty(aDuty([anEvent('received')]), law), ['supporting'], law).map(({ event }) => event)).toEqual(['progress']);
  expect(mayFollow(aDuty(), anEvent('received'), ['giver'], law)).toMatchObject({ refusals: [{ code: 'not-your-side' }] });
  expect(mayFollow(aDuty([anEvent('received'), anEvent('done')]), anEvent('accepted'), ['lead'], law)).toMatchObject({ refusals: [{ code: 'not-your-side' }] });
});

test('WHEN a duty asks for proof THEN it is not done without, told together with what else is missing', () => {
  const bare = anEvent('done', { files: [], note: ' ' });
  expect(mayFollow(aDuty([anEvent('received')]), bare, ['lead'], law)).toMatchObject({ refusals: [{ code: 'duty-note-needed' }, { code: 'duty-proof-needed' }] });
  const proven = anEvent('progress', { files: [{ sha: 'b', name: 'b.pdf' }] });
  expect(mayFollow(aDuty([anEvent('received'), proven]), anEvent('done', { files: [] }), ['lead'], law).ok).toBe(true);
  expect(mayFollow(aDuty([anEvent('received'), anEvent('done'), anEvent('returned')]), anEvent('done', { files: [] }), ['lead'], law).ok).toBe(false);
  expect(mayFollow(aDuty([anEvent('received')], { proof: '' }), anEvent('done', { files: [] }), ['lead'], law).ok).toBe(true);
});

test('an extension ends later than the term in force, and answers what was asked', () => {
  expect(mayFollow(aDuty(), anEvent('extended', { deadline: term('2023-12-15') }), ['giver'], law)).toMatchObject({ refusals: [{ code: 'term-not-later' }] });
  expect(mayFollow(aDuty(), anEvent('extension-refused'), ['giver'], law)).toMatchObject({ refusals: [{ code: 'wrong-duty-state' }] });
  expect(foldDuty(aDuty([anEvent('extension-asked')]), law)).toMatchObject({ asked: { kind: 'extension-asked' }, deadline: term('2023-12-15') });
  expect(foldDuty(aDuty([anEvent('extension-asked'), anEvent('extended')]), law)).toMatchObject({ asked: null, deadline: term('2024-06-30') });
});

test('where a duty stands depends on what was said of it, in that order, and on nothing else', () => {
  const someEvents = fc.array(fc.constantFrom(...dutyEventKinds).map((kind) => anEvent(kind)), { maxLength: 12 });
  fc.assert(
    fc.property(someEvents, someEvents, (before, later) => {
      const whole = foldDuty(aDuty([...before, ...later]), law);
      expect(foldDuty(aDuty([...before, ...later].map((event) => ({ ...event, person: 'ai đó', at: '2030-01-01T00:00:00Z' })), { id: 9, content: 'khác' }), law)).toMatchObject({ state: whole.state, percent: whole.percent, deadline: whole.deadline });
      const events = [...before, anEvent('given'), ...later];
      expect(foldDuty(aDuty(events), law).state).toBe(whole.state);
    }),
  );
});
