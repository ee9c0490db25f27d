import { criterionNumber } from '#domain/assessment/figures-in-force.ts';
import type { CourseAt } from '#domain/assessment/lifecycle.ts';
import type { NewReading } from '#domain/assessment/reading.ts';
import { refusal, type Refusal } from '#domain/outcome.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

type Figure = Pick<NewReading, 'unit' | 'set' | 'item' | 'asOf'>;
type Boards = Pick<Office, 'law' | 'board' | 'courses'>;

/**
 * The criteria that no longer stand open and that a figure would change: of its own day, and of every later day for which it would be the one that counts.
 * What was submitted is what stands until it is returned, withdrawn or corrected.
 */
export function locksOver({ law, board, courses }: Boards, { unit, set, item, asOf }: Figure): readonly CourseAt[] {
  const held = courses.ofUnit(set, unit);
  const known = law.sets.get(set);
  if (held.length === 0 || !known) return [];
  const criterion = criterionNumber(known, item);
  const log = board.log(set, unit).filter((reading) => reading.item === item && reading.asOf > asOf);
  return held.filter((at) => at.criterion === criterion && at.course.stage !== 'open' && asOf <= at.asOf && !log.some((later) => later.asOf <= at.asOf));
}

/** Why a figure may not be entered now, if so. */
export function lockOver(boards: Boards, figure: Figure): Refusal | undefined {
  const [lock] = locksOver(boards, figure);
  return lock && refusal('locked', { item: figure.item, stage: lock.course.stage }, figure.item);
}

/** Why an import may not be taken back, if so: figures it brought stand under criteria that were submitted since. */
export function locksUnder(boards: Boards, batch: number, units: readonly UnitId[]): readonly Refusal[] {
  const { law, board } = boards;
  const brought = units.flatMap((unit) => [...law.sets.keys()].flatMap((set) => board.log(set, unit).filter((reading) => reading.batch === batch)));
  return brought.flatMap((reading) => {
    const lock = locksOver(boards, reading).find(({ asOf }) => board.current(reading.set, reading.unit, asOf).get(reading.item)?.seq === reading.seq);
    return lock ? [refusal('locked', { item: reading.item, stage: lock.course.stage }, reading.source.at)] : [];
  });
}
