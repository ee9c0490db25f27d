import type { CalendarDate } from '#domain/calendar.ts';
import type { Period } from './period.ts';

export const reportEvents = ['saved', 'sent', 'returned', 'received', 'consolidated', 'frozen'] as const;
export type ReportEvent = (typeof reportEvents)[number];

/** What its receiver may do. */
export const judgements = ['received', 'returned', 'frozen'] as const satisfies readonly ReportEvent[];
export type Judgement = (typeof judgements)[number];

/** chưa đến hạn → đang nhập → đã gửi → bị trả lại → đã tiếp nhận → đã tổng hợp → khóa sổ. */
export const reportStates = ['not-due', 'entering', 'sent', 'returned', 'received', 'consolidated', 'frozen'] as const;
export type ReportState = (typeof reportStates)[number];

/** Something done to a period report; appended, never changed. */
export interface ToldEvent {
  readonly event: ReportEvent;
  readonly on: CalendarDate;
}

export interface ReportStanding {
  readonly state: ReportState;
  /** The day it was sent first; a report sent again after it was returned is no later for it. */
  readonly sentOn: CalendarDate | null;
  /** Sent after its term, or not sent and the term is over. */
  readonly isLate: boolean;
}

/** From which states an event may follow. `entering` is a report that is open and was never sent; until its books are closed its receiver may return it. */
const follows: Readonly<Record<ReportEvent, readonly ReportState[]>> = {
  saved: ['entering', 'returned'],
  sent: ['entering', 'returned'],
  returned: ['sent', 'received', 'consolidated'],
  received: ['sent'],
  consolidated: ['received'],
  frozen: ['received', 'consolidated'],
};

export function mayFollow(event: ReportEvent, state: ReportState): boolean {
  return follows[event].includes(state);
}

/** What may be done next. */
export function nextEvents(state: ReportState): ReportEvent[] {
  return reportEvents.filter((event) => mayFollow(event, state));
}

/** It may still be written: it was never sent, or came back. */
export function isWithWriter(state: ReportState): boolean {
  return state === 'not-due' || state === 'entering' || state === 'returned';
}

/** Where a report stands on a day: what was done to it up to then, in the order it was done. */
export function foldReport(period: Period, events: readonly ToldEvent[], today: CalendarDate): ReportStanding {
  const told = events.filter(({ on }) => on <= today);
  const sentOn = told.find(({ event }) => event === 'sent')?.on ?? null;
  const isLate = sentOn === null ? period.due < today : period.due < sentOn;
  return { state: stateAfter(told, period, today), sentOn, isLate };
}

function stateAfter(told: readonly ToldEvent[], period: Period, today: CalendarDate): ReportState {
  const last = told.flatMap(({ event }) => (event === 'saved' ? [] : [event])).at(-1);
  if (last !== undefined) return last;
  return told.length === 0 && today < period.opens ? 'not-due' : 'entering';
}
