import type { CalendarDate } from '#domain/calendar.ts';
import type { Axis, Move, MoveName, Stage, Workflow, WorkflowPack } from '#domain/criteria/workflow.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { CriterionAt, Opinion, Verdict } from './opinion.ts';

/** What has been said of one criterion: where it stands, the four latest opinions side by side, and since when. */
export interface Course {
  readonly stage: Stage;
  /** The latest verdict on each axis, kept whatever came after. */
  readonly opinions: Readonly<Partial<Record<Axis, Opinion>>>;
  /** The return that sent it back, while it has not been submitted again. */
  readonly returned: Opinion | null;
  /** The last move of all. */
  readonly last: Opinion | null;
}

export interface CourseAt extends CriterionAt {
  readonly course: Course;
}

/** Who asks for a move: the role spoken in, the names behind it (the person's own and whom he acts for), and who entered the criterion's figures in force. */
export interface Mover {
  readonly role: string;
  readonly names: readonly string[];
  readonly enteredBy: ReadonlySet<string>;
}

export interface AskedMove {
  readonly move: MoveName;
  readonly axis: Axis;
  readonly verdict: Verdict | null;
  readonly reason: string;
}

export const untouched: Course = { stage: 'open', opinions: {}, returned: null, last: null };

/** Folds the log of one criterion and day, in the order of `seq`. */
export function courseOf(log: readonly Opinion[], workflow: Workflow): Course {
  return log.reduce((course, opinion) => advance(course, opinion, workflow), untouched);
}

/** The course after one more opinion; one that the table does not know from here changes nothing. */
export function advance(course: Course, opinion: Opinion, workflow: Workflow): Course {
  const row = findMove(workflow, opinion.move, opinion.axis, course.stage);
  if (!row) return course;
  return {
    stage: landing(row, course, opinion.verdict),
    opinions: opinion.verdict === null ? course.opinions : { ...course.opinions, [opinion.axis]: opinion },
    returned: opinion.move === 'return' ? opinion : opinion.move === 'submit' ? null : course.returned,
    last: opinion,
  };
}

/** The moves open to somebody on a criterion now; what the screen offers is exactly what the server accepts. */
export function openMoves(workflow: Workflow, course: Course, mover: Mover, asOf: CalendarDate): readonly Move[] {
  return workflow.moves.filter((row) => row.from.includes(course.stage) && speaks(workflow, mover.role, row.axis, asOf) && !isOwnEntry(row, course, mover));
}

/** Makes a move, or says why it cannot be made: not this role's, not from here, one's own entry, or something is missing. */
export function makeMove(workflow: Workflow, course: Course, asked: AskedMove, mover: Mover, asOf: CalendarDate): Outcome<Stage> {
  const { move, axis, verdict, reason } = asked;
  if (!speaks(workflow, mover.role, axis, asOf)) return refuse('not-your-move', { move, role: mover.role });
  const row = findMove(workflow, move, axis, course.stage);
  if (!row) return refuse('wrong-stage', { move, stage: course.stage, open: movesFrom(workflow, course.stage).join(', ') });
  if (isOwnEntry(row, course, mover)) return refuse('own-entry', { move });
  if (row.verdict !== (verdict !== null)) return refuse('verdict-needed', { move });
  return row.reason && reason.trim() === '' ? refuse('reason-for-move', { move }) : done(landing(row, course, verdict));
}

/** The roles that speak on an axis for the figures of a day. */
export function rolesOn(workflow: Workflow, axis: Axis, asOf: CalendarDate): readonly string[] {
  return packAt(workflow, asOf)?.axes[axis] ?? [];
}

/** Whether something was said before a figure now in force was entered. */
export function isOlder(opinion: Opinion, newestFigure: number): boolean {
  return opinion.upTo < newestFigure;
}

function findMove(workflow: Workflow, move: MoveName, axis: Axis, stage: Stage): Move | undefined {
  return workflow.moves.find((row) => row.move === move && row.axis === axis && row.from.includes(stage));
}

/** Where a move with this verdict leads. */
function landing({ to, differing }: Move, { opinions }: Course, verdict: Verdict | null): Stage {
  return differing && opinions[differing.from]?.verdict !== verdict ? differing.to : to;
}

function movesFrom(workflow: Workflow, stage: Stage): readonly MoveName[] {
  return [...new Set(workflow.moves.filter(({ from }) => from.includes(stage)).map(({ move }) => move))];
}

function isOwnEntry({ apartFrom }: Move, course: Course, { names, enteredBy }: Mover): boolean {
  return apartFrom.some((hand) => names.some((name) => (hand === 'entry' ? enteredBy.has(name) : isBy(course.opinions[hand], name))));
}

function isBy(opinion: Opinion | undefined, name: string): boolean {
  return opinion?.person === name || opinion?.behalf === name;
}

function speaks(workflow: Workflow, role: string, axis: Axis, asOf: CalendarDate): boolean {
  return rolesOn(workflow, axis, asOf).includes(role);
}

function packAt(workflow: Workflow, asOf: CalendarDate): WorkflowPack | undefined {
  return workflow.packs.find(({ from, to }) => from <= asOf && (to === null || asOf <= to));
}
