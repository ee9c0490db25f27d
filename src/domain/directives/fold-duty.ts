import type { DutyMove, DutyNeed, DutyRules, DutySide } from '#domain/criteria/duty-rules.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { dueOn, type Deadline } from './deadline.ts';
import type { Duty, DutyEvent, DutyState, ToldDuty, ToldEvent } from './duty.ts';

/** Where a duty stands after everything said of it. */
export interface DutyStanding {
  readonly state: DutyState;
  /** The term in force: as given, or as last extended. */
  readonly deadline: Deadline;
  /** The newest percentage reported; null while none was. */
  readonly percent: number | null;
  /** An extension that was asked for and not answered yet. */
  readonly asked: ToldEvent | null;
  /** Whether any proof was handed in since it was given or last returned. */
  readonly isProven: boolean;
  /** The day it was last said to be done; null while it is not. */
  readonly doneOn: CalendarDate | null;
}

type Told = Pick<ToldDuty, 'deadline' | 'events'>;
type Moves = Pick<DutyRules, 'moves'>;

/** A duty's state is a fold of what was said of it, in that order, and of nothing else. */
export function foldDuty({ deadline, events }: Told, law: Moves): DutyStanding {
  return events.reduce((at, event) => after(at, event, law), begun(deadline));
}

function begun(deadline: Deadline): DutyStanding {
  return { state: 'given', deadline, percent: null, asked: null, isProven: false, doneOn: null };
}

function after(at: DutyStanding, event: ToldEvent, { moves }: Moves): DutyStanding {
  const state = moves.find((move) => move.event === event.kind)?.to ?? at.state;
  const isProven = event.kind === 'returned' ? false : at.isProven || event.files.length > 0;
  return {
    state,
    deadline: event.kind === 'extended' && event.deadline ? event.deadline : at.deadline,
    percent: event.kind === 'done' ? 100 : event.percent ?? at.percent,
    asked: askedAfter(at.asked, event, state),
    isProven,
    doneOn: event.kind === 'done' ? event.on : state === 'done' || state === 'accepted' ? at.doneOn : null,
  };
}

function askedAfter(asked: ToldEvent | null, event: ToldEvent, state: DutyState): ToldEvent | null {
  if (event.kind === 'extension-asked') return event;
  return ['extended', 'extension-refused'].includes(event.kind) || closedStates.includes(state) ? null : asked;
}

const closedStates: readonly DutyState[] = ['done', 'accepted', 'withdrawn'];

/** Nothing more is awaited of who leads. */
export function isClosed({ state }: Pick<DutyStanding, 'state'>): boolean {
  return closedStates.includes(state);
}

/** What somebody on these sides may say next. */
export function nextMoves(at: DutyStanding, sides: readonly DutySide[], { moves }: Moves): readonly DutyMove[] {
  return moves.filter(({ from, by, needs }) => from.includes(at.state) && by.some((side) => sides.includes(side)) && (!needs.includes('ask') || at.asked !== null));
}

export type SaidEvent = Pick<DutyEvent, 'kind' | 'note' | 'percent' | 'deadline' | 'files'>;

/** Whether an event may follow, said by somebody on these sides; everything that is missing is told at once. */
export function mayFollow(duty: Duty, event: SaidEvent, sides: readonly DutySide[], law: Moves): Outcome<DutyMove> {
  const move = law.moves.find((known) => known.event === event.kind);
  const at = foldDuty(duty, law);
  if (!move || !move.from.includes(at.state)) {
    return refuse('wrong-duty-state', { event: event.kind, state: at.state, open: nextMoves(at, sides, law).map((open) => open.event).join(', ') });
  }
  if (!move.by.some((side) => sides.includes(side))) return refuse('not-your-side', { event: event.kind, sides: move.by.join(', ') });
  const missing = [...move.needs.flatMap((need) => lacks(need, event, at, duty) ?? []), ...lateness(event, at)];
  return missing.length > 0 ? { ok: false, refusals: missing } : done(move);
}

function lacks(need: DutyNeed, event: SaidEvent, at: DutyStanding, duty: Duty): Refusal | undefined {
  switch (need) {
    case 'note': return event.note.trim() === '' ? refusal('duty-note-needed', { event: event.kind }, 'note') : undefined;
    case 'percent': return event.percent === null ? refusal('out-of-range', { found: '', expected: '0–100' }, 'percent') : undefined;
    case 'deadline': return event.deadline === null ? refusal('bad-deadline', { found: '', suggestion: 'trước ngày 31/12' }, 'deadline') : undefined;
    case 'proof': return duty.proof !== '' && !at.isProven && event.files.length === 0 ? refusal('duty-proof-needed', { proof: duty.proof }, 'files') : undefined;
    case 'ask': return at.asked === null ? refusal('wrong-duty-state', { event: event.kind, state: at.state, open: '' }) : undefined;
  }
}

/** A new term that ends no later than the one in force extends nothing. */
function lateness({ deadline }: SaidEvent, at: DutyStanding): readonly Refusal[] {
  const [wished, now] = [deadline && dueOn(deadline), dueOn(at.deadline)];
  return wished && now && wished <= now ? [refusal('term-not-later', { found: wished, now }, 'deadline')] : [];
}
