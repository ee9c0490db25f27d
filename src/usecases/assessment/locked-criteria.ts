import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

/** The criteria of a unit that were submitted for the figures of a day, and may not be entered until they are returned. */
export function lockedCriteria({ courses }: Pick<Office, 'courses'>, unit: Unit, set: CriteriaSet, asOf: CalendarDate): readonly number[] {
  return courses.ofUnit(set.id, unit.id).filter((at) => at.asOf === asOf && at.course.stage !== 'open').map(({ criterion }) => criterion).sort((a, b) => a - b);
}
