import { readDate, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Axis, MoveName } from '#domain/criteria/workflow.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { tasksFor } from '#domain/people/may-do.ts';
import { isValidAt, type Unit } from '#domain/places/unit.ts';
import type { Course } from '#domain/assessment/lifecycle.ts';
import type { Office } from '#usecases/office.ts';
import { findHome } from '#usecases/people/find-home.ts';
import { question } from '#usecases/use-case.ts';
import { findSet } from '#usecases/view.ts';
import type { FoundCell } from './find-cell.ts';
import { MovingHand } from './moving-hand.ts';

/** Left out, all sets and days are looked through; what nobody has begun is then looked for in the set and on the day last read. */
export interface ViewWaiting {
  readonly set?: string;
  readonly asOf?: string;
}

/** What is to be done: enter figures, submit them, correct what was sent back, verify, confirm, decide. */
export type WaitingKind = 'enter' | 'submit' | 'correct' | 'verify' | 'confirm' | 'decide';

export interface WaitingCell {
  readonly unit: Unit;
  readonly criterion: number;
  /** null where nothing was done yet. */
  readonly since: string | null;
  /** Why it was sent back; else empty. */
  readonly reason: string;
}

export interface WaitingGroup {
  readonly axis: Axis;
  readonly set: CriteriaSet;
  readonly asOf: CalendarDate;
  readonly cells: readonly WaitingCell[];
}

export interface Waiting {
  readonly mine: readonly (WaitingGroup & { readonly kind: WaitingKind })[];
  readonly others: readonly WaitingGroup[];
}

/** Who owes what: what waits for the one who asks, and what he waits for, with whom and since when. */
export const viewWaiting = question<ViewWaiting, Waiting>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, input) => {
    const wanted = readWanted(office, input);
    if (!wanted.ok) return wanted;
    const hand = new MovingHand(office, actor);
    const begun = begunCells(office, hand, wanted.value);
    const mine = [...begun, ...(await untouchedCells(office, actor, wanted.value))].flatMap((cell) => duties(hand, cell));
    const others = begun.flatMap((cell) => debts(office, hand, cell));
    return done({
      mine: grouped(mine, ({ kind }) => kind).map(({ first, ...group }) => ({ ...group, kind: first.kind })),
      others: grouped(others, () => '').map(({ first: _first, ...group }) => group),
    });
  },
});

interface Wanted {
  readonly set?: CriteriaSet;
  readonly asOf?: CalendarDate;
}

interface Debt {
  readonly cell: FoundCell;
  readonly axis: Axis;
  readonly since: string | null;
  readonly reason: string;
}

interface Duty extends Debt {
  readonly kind: WaitingKind;
}

function readWanted(office: Office, input: ViewWaiting): Outcome<Wanted> {
  const set = input.set === undefined ? undefined : findSet(office, input.set);
  const asOf = input.asOf === undefined ? undefined : readDate(input.asOf);
  if (set && !set.ok) return set;
  if (asOf && !asOf.ok) return asOf;
  return done({ ...(set ? { set: set.value } : {}), ...(asOf ? { asOf: asOf.value } : {}) });
}

/** Everything in reach that was ever moved. */
function begunCells({ courses, places, law }: Office, hand: MovingHand, wanted: Wanted): FoundCell[] {
  return [...courses.all()].flatMap((ofUnit) => {
    const unit = ofUnit[0] && places.find(ofUnit[0].unit);
    const set = ofUnit[0] && law.sets.get(ofUnit[0].set);
    if (!unit || !set || (wanted.set && wanted.set !== set) || !hand.holdsIn(unit)) return [];
    const asked = ofUnit.filter(({ asOf }) => wanted.asOf === undefined || asOf === wanted.asOf);
    return asked.flatMap(({ criterion: no, asOf }) => set.criteria.filter((criterion) => criterion.no === no).map((criterion) => ({ unit, set, criterion, asOf })));
  });
}

/** Criteria nobody has moved yet, of the units for which the one who asks submits. */
async function untouchedCells(office: Office, actor: Actor, wanted: Wanted): Promise<FoundCell[]> {
  const areas = tasksFor(actor, 'submit-criteria', office.law.roles, office.clock.today()).flatMap(({ area }) => (area === null ? [] : (office.places.find(area) ?? [])));
  const home = areas.length > 0 ? await findHome(office, actor, null) : undefined;
  const set = wanted.set ?? (home?.ok ? office.law.sets.get(home.value.set) : undefined);
  const asOf = wanted.asOf ?? (home?.ok ? home.value.asOf : undefined);
  if (!set || !asOf) return [];
  const units = new Set(areas.flatMap((area) => [area, ...office.places.descendants(area.id, asOf)]).filter((unit) => unit.level === set.level && isValidAt(unit, asOf)));
  return [...units].flatMap((unit) => set.criteria.map((criterion) => ({ unit, set, criterion, asOf }))).filter(({ unit, criterion }) => office.courses.course(set.id, unit.id, criterion.no, asOf).last === null);
}

const forward: readonly MoveName[] = ['submit', 'verify', 'confirm', 'decide'];

function duties(hand: MovingHand, cell: FoundCell): Duty[] {
  const course = hand.course(cell);
  const { count, at } = hand.figures(cell);
  const decided = course.last?.move === 'decide';
  return hand.open(cell).filter(({ move }) => forward.includes(move) && !(decided && move === 'decide')).map(({ move, axis }) => {
    if (move !== 'submit') return { cell, axis, kind: move as WaitingKind, since: waitsSince(course, axis), reason: '' };
    if (course.returned) return { cell, axis, kind: 'correct', since: course.returned.at, reason: course.returned.reason };
    return { cell, axis, kind: count > 0 ? 'submit' : 'enter', since: course.last?.at ?? (count > 0 ? at : null), reason: '' };
  });
}

/** With whom a cell in reach rests, where the one who asks cannot carry it further himself. */
function debts({ law }: Office, hand: MovingHand, cell: FoundCell): Debt[] {
  const course = hand.course(cell);
  if (course.stage === 'settled' || !hand.reaches(cell) || hand.open(cell).some(({ move }) => forward.includes(move))) return [];
  const next = law.workflow.moves.filter(({ move, from }) => forward.includes(move) && from.includes(course.stage));
  return [...new Set(next.map(({ axis }) => axis))].map((axis) => ({ cell, axis, since: waitsSince(course, axis), reason: course.returned?.reason ?? '' }));
}

/** An axis waits from the day of submission, whatever the other has done since; one that has spoken and is asked again, from then. */
function waitsSince({ stage, opinions, last }: Course, axis: Axis): string | null {
  const submitted = opinions.self;
  if (stage === 'open' || stage === 'settled' || !submitted) return last?.at ?? null;
  return (opinions[axis]?.seq ?? 0) > submitted.seq ? (last?.at ?? null) : submitted.at;
}

function grouped<T extends Debt>(debts: readonly T[], kindOf: (debt: T) => string): (WaitingGroup & { readonly first: T })[] {
  const groups = Map.groupBy(debts, (debt) => [kindOf(debt), debt.axis, debt.cell.set.id, debt.cell.asOf].join('|'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cells = group.map(({ cell: { unit, criterion }, since, reason }) => ({ unit, criterion: criterion.no, since, reason }));
    return [{ first, axis: first.axis, set: first.cell.set, asOf: first.cell.asOf, cells: cells.sort((a, b) => (a.unit.code < b.unit.code ? -1 : a.unit.code > b.unit.code ? 1 : a.criterion - b.criterion)) }];
  });
}
