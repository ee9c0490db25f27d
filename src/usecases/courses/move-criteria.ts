import type { NewOpinion, Opinion, Verdict } from '#domain/assessment/opinion.ts';
import type { Axis, MoveName, Stage } from '#domain/criteria/workflow.ts';
import { done, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { cellName, criterionAt, findCell, type FoundCell, type TypedCell } from './find-cell.ts';
import { deedOf, MovingHand, type MadeMove } from './moving-hand.ts';

/** Every move but correct, which brings a figure with it. */
export type PlainMove = Exclude<MoveName, 'correct'>;

export interface MoveCriteria {
  readonly move: PlainMove;
  readonly axis: Axis;
  /** `computed` gives each criterion the verdict its figures have. */
  readonly verdict: Verdict | 'computed' | null;
  readonly reason: string;
  readonly cells: readonly TypedCell[];
}

export interface Moved {
  readonly unit: string;
  readonly opinion: Opinion;
  readonly stage: Stage;
}

/**
 * Moves one criterion or thousands: all of them, or none and every reason why not, each naming its unit and criterion.
 * Permission is asked cell by cell, because one person may hold different criteria in different places; every cell leaves its own opinion and its own audit line.
 */
export function moveCriteria(office: Office, actor: Actor, input: MoveCriteria): Promise<Outcome<readonly Moved[]>> {
  return deeds[input.move](office, actor, input);
}

const deeds: Readonly<Record<PlainMove, (office: Office, actor: Actor, input: MoveCriteria) => Promise<Outcome<readonly Moved[]>>>> = {
  submit: moving('submit'), withdraw: moving('withdraw'), verify: moving('verify'), confirm: moving('confirm'), return: moving('return'), decide: moving('decide'),
};

function moving(move: PlainMove) {
  return deed<MoveCriteria, readonly Moved[]>(deedOf[move], {
    reach: () => done({ units: [] }),
    act: async (desk, input) => {
      const found = findCells(desk, input.cells);
      if (!found.ok) return found;
      const judged = judge(desk, found.value, input);
      if (!judged.ok) return judged;
      const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
      const given = await desk.shelves.opinions.append(judged.value.map(({ opinion, role }) => ({ ...opinion, ...by, role })));
      return done(given.map((opinion, index) => ({ unit: found.value[index]?.unit.code ?? '', stage: judged.value[index]?.stage ?? 'open', opinion })));
    },
    record: (_input, moved) => moved.map(({ unit, stage, opinion: { seq, set, criterion, asOf, axis, verdict, reason, role } }) => ({
      subject: `${unit} ${criterion}`,
      details: { set, asOf, move, axis, verdict, reason, role, stage, opinion: seq },
    })),
  });
}

interface Judged extends MadeMove {
  readonly opinion: NewOpinion;
}

function judge(desk: Desk, cells: readonly FoundCell[], { move, axis, verdict, reason }: MoveCriteria): Outcome<readonly Judged[]> {
  const hand = new MovingHand(desk, desk.actor);
  return everyOne(cells.map((cell) => {
    const own = verdict === 'computed' ? computedVerdict(desk, cell) : done(verdict);
    // Whether he may is answered before what the figures say, so that a stranger learns nothing of them.
    const asked = { move, axis, reason: reason.trim(), verdict: own.ok ? own.value : ('unmet' as const) };
    const made = hand.make(cell, asked);
    if (!made.ok) return made;
    return own.ok ? done({ opinion: { ...criterionAt(cell), ...asked }, ...made.value }) : own;
  }));
}

/** What the figures themselves say; nothing where they say nothing. */
function computedVerdict({ board }: Desk, cell: FoundCell): Outcome<Verdict> {
  const standing = board.standing(cell.set.id, cell.unit.id, cell.asOf)?.scores.find(({ no }) => no === cell.criterion.no)?.standing ?? 'unknown';
  return standing === 'unknown' ? refuse('nothing-computed', { criterion: cell.criterion.no }, cellName(cell)) : done(standing);
}

/** The cells that are meant, each once, in however many ways its day was written. */
function findCells(desk: Desk, cells: readonly TypedCell[]): Outcome<readonly FoundCell[]> {
  const found = everyOne(cells.map((cell) => {
    const one = findCell(desk, cell);
    return one.ok ? one : { ok: false, refusals: one.refusals.map((refusal) => ({ ...refusal, at: `${cell.unit}/${cell.criterion}` })) };
  }));
  return found.ok ? done([...new Map(found.value.map((cell) => [JSON.stringify(criterionAt(cell)), cell])).values()]) : found;
}

function everyOne<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const refusals: Refusal[] = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  return refusals.length > 0 ? { ok: false, refusals } : done(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
}
