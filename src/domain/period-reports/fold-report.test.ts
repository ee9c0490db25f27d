import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, daysAfter, type CalendarDate } from '#domain/calendar.ts';
import { aPeriodKind } from '#test/factories/some-periods.ts';
import { foldReport, isWithWriter, mayFollow, nextEvents, reportEvents, reportStates, type ReportState, type ToldEvent } from './fold-report.ts';
import { periodFrom, type Period } from './period.ts';

const november = periodFrom(aPeriodKind('month'), 'commune', date('2023-11-01')) as Period;
const stateOn = (day: string, ...events: readonly (readonly [string, ToldEvent['event']])[]) => foldReport(november, events.map(([on, event]) => ({ on: date(on), event })), date(day));

describe('where a report stands', () => {
  test('before it opens it is not due, then it is being written, and late only when its term is over', () => {
    expect(stateOn('2023-11-09')).toEqual({ state: 'not-due', sentOn: null, isLate: false });
    expect(stateOn('2023-11-10')).toMatchObject({ state: 'entering' });
    expect(stateOn('2023-11-20')).toMatchObject({ isLate: false });
    expect(stateOn('2023-11-21')).toMatchObject({ state: 'entering', isLate: true });
  });

  test('sent in time and returned after the term, it is not late however late it comes again', () => {
    expect(stateOn('2023-11-30', ['2023-11-20', 'sent'], ['2023-11-22', 'returned'], ['2023-11-28', 'sent'])).toEqual({ state: 'sent', sentOn: '2023-11-20', isLate: false });
    expect(stateOn('2023-11-30', ['2023-11-21', 'sent'])).toMatchObject({ isLate: true });
  });

  test('on an earlier day it stands as it stood then', () => {
    const events = [['2023-11-20', 'sent'], ['2023-11-21', 'received'], ['2023-11-25', 'frozen']] as const;
    expect(stateOn('2023-11-24', ...events)).toMatchObject({ state: 'received' });
    expect(stateOn('2023-11-19', ...events)).toMatchObject({ state: 'entering', sentOn: null });
  });

  test('saving after it came back does not hide that it came back', () => {
    expect(stateOn('2023-11-22', ['2023-11-20', 'sent'], ['2023-11-21', 'returned'], ['2023-11-22', 'saved'])).toMatchObject({ state: 'returned' });
  });

  test('what is offered is exactly what is accepted, and the whole space of states is the walk of what is offered', () => {
    const reached = new Set<ReportState>();
    const walk = (events: readonly ToldEvent[], day: CalendarDate): void => {
      const { state } = foldReport(november, events, day);
      if (reached.has(state)) return;
      reached.add(state);
      expect(nextEvents(state)).toEqual(reportEvents.filter((event) => mayFollow(event, state)));
      for (const event of nextEvents(state)) {
        const after = foldReport(november, [...events, { event, on: day }], day).state;
        expect(after, `${state} → ${event}`).toBe(event === 'saved' ? state : event);
        walk([...events, { event, on: day }], day);
      }
    };
    walk([], november.opens);
    expect([...reached, 'not-due'].toSorted()).toEqual([...reportStates].toSorted());
    expect(nextEvents('frozen')).toEqual([]);
    expect(nextEvents('not-due')).toEqual([]);
    expect(reportStates.filter(isWithWriter)).toEqual(['not-due', 'entering', 'returned']);
  });

  test('however it is done, in a legal order nothing follows the closing of the books and the first sending never moves', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.nat(5)), { maxLength: 14 });
    fc.assert(fc.property(days, (steps) => {
      const events: ToldEvent[] = [];
      let day: CalendarDate = november.opens;
      let first: CalendarDate | null = null;
      for (const [wait, pick] of steps) {
        day = daysAfter(day, wait);
        const { state, sentOn } = foldReport(november, events, day);
        const offered = nextEvents(state);
        expect(sentOn).toBe(first);
        if (offered.length === 0) break;
        const event = offered[pick % offered.length] ?? 'saved';
        events.push({ event, on: day });
        if (event === 'sent') first ??= day;
      }
      const closed = events.findIndex(({ event }) => event === 'frozen');
      expect(closed === -1 || closed === events.length - 1).toBe(true);
    }));
  });
});
