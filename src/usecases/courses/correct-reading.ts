import type { CourseAt } from '#domain/assessment/lifecycle.ts';
import type { Opinion } from '#domain/assessment/opinion.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { appendReadings } from '#usecases/assessment/append-readings.ts';
import { takeReading, type EnterReading, type TakenReading } from '#usecases/assessment/take-reading.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import type { PrintedReport } from '#store/shelves.ts';
import type { FoundCell } from './find-cell.ts';
import { locksOver } from './locks.ts';
import { MovingHand } from './moving-hand.ts';

/** A figure typed over one that was submitted; the reason becomes its note. */
export interface CorrectReading extends Omit<EnterReading, 'note'> {
  readonly reason: string;
}

export interface Corrected {
  readonly reading: Reading;
  readonly reopened: readonly Opinion[];
  /** Papers that left the house before, and now say something else than the figures. */
  readonly reports: readonly PrintedReport[];
}

/** Corrects after the lock: a new entry with its reason, the criterion open again for both signatures, and the papers named that it changes. All in one transaction; nothing is overwritten. */
export const correctReading = deed<CorrectReading, Corrected>('correct-locked', {
  reach: (office, input) => {
    const taken = takeReading(office, typed(input), 'sheet');
    return taken.ok ? done({ units: [taken.value.view.unit], criteria: [`${input.set}/${taken.value.criterion}`] }) : taken;
  },
  act: async (desk, input) => {
    const taken = takeReading(desk, typed(input), 'sheet');
    if (!taken.ok) return taken;
    const { view, reading } = taken.value;
    const held = desk.board.current(view.set.id, view.unit.id, view.asOf).get(input.item);
    if ((held?.seq ?? null) !== input.base) return refuse('changed-meanwhile', { item: input.item, now: held ? JSON.stringify(held.value) : '', by: held?.person ?? '' }, input.item);
    const cells = cellsOver(desk, taken.value);
    const roles = rolesFor(desk, cells, input.reason);
    if (!roles.ok) return roles;
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    const [entered] = await appendReadings(desk, 'correct-locked', [reading], null);
    if (!entered) return refuse('busy', {});
    const plain = { unit: view.unit.id, set: view.set.id, criterion: taken.value.criterion, move: 'correct', axis: 'self', verdict: null, reason: input.reason.trim() } as const;
    const reopened = await desk.shelves.opinions.append(cells.map(({ asOf }, index) => ({ ...plain, ...by, asOf, role: roles.value[index] ?? '' })));
    const areas = [view.unit, ...desk.places.ancestors(view.unit.id)].map(({ id }) => id);
    return done({ reading: entered, reopened, reports: await desk.shelves.printedReports.since(view.set.id, view.asOf, areas) });
  },
  record: (input, { reading, reopened, reports }) => ({
    subject: `${input.unit} ${input.item}`,
    details: { set: input.set, asOf: reading.asOf, value: reading.value, reading: reading.seq, reason: reading.note, roles: [...new Set(reopened.map(({ role }) => role))], reopened: reopened.map(({ seq }) => seq), reports: reports.length },
  }),
});

function typed({ reason, ...input }: CorrectReading): EnterReading {
  return { ...input, note: reason.trim() };
}

/** The criterion on every day it is locked for and the figure would count; where it is locked for none, its own day, which then refuses. */
function cellsOver(desk: Desk, { view: { unit, set, asOf }, criterion: no, reading }: TakenReading): FoundCell[] {
  const locks: readonly Pick<CourseAt, 'asOf'>[] = locksOver(desk, reading);
  const criterion = set.criteria.find((candidate) => candidate.no === no);
  return criterion ? (locks.length === 0 ? [{ asOf }] : locks).map((lock) => ({ unit, set, criterion, asOf: lock.asOf })) : [];
}

/** The role in which each is reopened, or every reason why one may not be. */
function rolesFor(desk: Desk, cells: readonly FoundCell[], reason: string): Outcome<readonly string[]> {
  const hand = new MovingHand(desk, desk.actor);
  const made = cells.map((cell) => hand.make(cell, { move: 'correct', axis: 'self', verdict: null, reason }));
  const refusals = made.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  return refusals.length > 0 ? { ok: false, refusals } : done(made.flatMap((outcome) => (outcome.ok ? [outcome.value.role] : [])));
}
