import { figuresInForce, noFigures, type FiguresInForce } from '#domain/assessment/figures-in-force.ts';
import { makeMove, openMoves, type AskedMove, type Course, type Mover } from '#domain/assessment/lifecycle.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Move, MoveName, Stage } from '#domain/criteria/workflow.ts';
import { refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor, Assignment, Deed } from '#domain/people/actor.ts';
import { holds, owns, tasksFor } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { cellName, type FoundCell } from './find-cell.ts';

/** What each move asks of the one who makes it. */
export const deedOf: Readonly<Record<MoveName, Deed>> = {
  submit: 'submit-criteria', withdraw: 'submit-criteria', verify: 'verify-criteria', confirm: 'confirm-criteria', return: 'return-criteria', correct: 'correct-locked', decide: 'decide-criteria',
};

export interface MadeMove {
  /** Where the criterion then stands. */
  readonly stage: Stage;
  /** The role in which it was made. */
  readonly role: string;
}

/** Somebody before the criteria: what he may move, cell by cell. What many cells share is looked up once. */
export class MovingHand {
  readonly #office: Pick<Office, 'law' | 'places' | 'board' | 'courses'>;
  readonly #names: readonly string[];
  readonly #tasks = new Map<Deed, readonly Assignment[]>();
  readonly #held = new Map<string, readonly Assignment[]>();
  readonly #figures = new Map<string, ReadonlyMap<number, FiguresInForce>>();

  constructor(office: Pick<Office, 'law' | 'places' | 'board' | 'courses' | 'clock'>, actor: Actor) {
    this.#office = office;
    this.#names = actor.behalf ? [actor.account, actor.behalf.account] : [actor.account];
    const today = office.clock.today();
    for (const deed of new Set(Object.values(deedOf))) this.#tasks.set(deed, tasksFor(actor, deed, office.law.roles, today));
  }

  course({ set, unit, criterion, asOf }: FoundCell): Course {
    return this.#office.courses.course(set.id, unit.id, criterion.no, asOf);
  }

  figures({ set, unit, criterion, asOf }: FoundCell): FiguresInForce {
    return this.#figuresOf(set, unit, asOf).get(criterion.no) ?? noFigures;
  }

  /** The moves he may make now; exactly these are taken by `make`. */
  open(cell: FoundCell): readonly Move[] {
    const { workflow } = this.#office.law;
    const course = this.course(cell);
    const open = new Set(this.#roles(cell).flatMap(([deed, role]) => openMoves(workflow, course, this.#mover(cell, role), cell.asOf).filter(({ move }) => deedOf[move] === deed)));
    return workflow.moves.filter((row) => open.has(row));
  }

  /** Makes a move in the first of his roles that may, or says why not, naming the cell. */
  make(cell: FoundCell, asked: AskedMove): Outcome<MadeMove> {
    const deed = deedOf[asked.move];
    const roles = this.#roles(cell).filter(([given]) => given === deed).map(([, role]) => role);
    const tried = roles.map((role) => ({ role, made: makeMove(this.#office.law.workflow, this.course(cell), asked, this.#mover(cell, role), cell.asOf) }));
    for (const { role, made } of tried) if (made.ok) return { ok: true, value: { stage: made.value, role } };
    const [first] = tried;
    const refused = first && !first.made.ok ? first.made : refuse('not-yours', { deed, place: cell.unit.name });
    return { ok: false, refusals: refused.refusals.map((refusal) => ({ ...refusal, at: cellName(cell) })) };
  }

  /** Whether any of his tasks in the programme reaches the cell. */
  reaches(cell: FoundCell): boolean {
    return this.#roles(cell).length > 0;
  }

  /** Whether any of his tasks in the programme lies in the unit. */
  holdsIn(unit: Unit): boolean {
    return [...this.#tasks.keys()].some((deed) => this.#tasksIn(deed, unit).length > 0);
  }

  #mover(cell: FoundCell, role: string): Mover {
    return { role, names: this.#names, enteredBy: this.figures(cell).enteredBy };
  }

  #roles({ unit, set, criterion }: FoundCell): readonly (readonly [Deed, string])[] {
    const reached = [...this.#tasks.keys()].flatMap((deed) => this.#tasksIn(deed, unit).filter((task) => owns(task, `${set.id}/${criterion.no}`)).map(({ role }) => [deed, role] as const));
    return [...new Map(reached.map((pair) => [pair.join(' '), pair])).values()];
  }

  #tasksIn(deed: Deed, unit: Unit): readonly Assignment[] {
    const key = `${deed}|${unit.id}`;
    const held = this.#held.get(key) ?? (this.#tasks.get(deed) ?? []).filter((task) => holds(task, unit, this.#office.places));
    this.#held.set(key, held);
    return held;
  }

  #figuresOf(set: CriteriaSet, unit: Unit, asOf: CalendarDate): ReadonlyMap<number, FiguresInForce> {
    const key = `${set.id}|${unit.id}|${asOf}`;
    const held = this.#figures.get(key) ?? figuresInForce(this.#office.board.log(set.id, unit.id), set, asOf);
    this.#figures.set(key, held);
    return held;
  }
}
