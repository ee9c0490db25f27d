import { advance, untouched, type Course, type CourseAt } from '#domain/assessment/lifecycle.ts';
import type { Opinion } from '#domain/assessment/opinion.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Workflow } from '#domain/criteria/workflow.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** The way of every criterion in memory, unit by unit. Fed by committed opinions only, in their order; asks neither clock nor disk. */
export class Courses {
  readonly #workflow: Workflow;
  readonly #held = new Map<string, Map<string, CourseAt>>();
  #lastSeq = 0;

  constructor(workflow: Workflow) {
    this.#workflow = workflow;
  }

  /** Number of the newest opinion taken in. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  apply(opinions: readonly Opinion[]): void {
    for (const opinion of opinions) {
      const { unit, set, criterion, asOf } = opinion;
      const ofUnit = this.#held.get(unitKey(set, unit)) ?? new Map<string, CourseAt>();
      const course = ofUnit.get(dayKey(criterion, asOf))?.course ?? untouched;
      ofUnit.set(dayKey(criterion, asOf), { unit, set, criterion, asOf, course: advance(course, opinion, this.#workflow) });
      this.#held.set(unitKey(set, unit), ofUnit);
      if (opinion.seq > this.#lastSeq) this.#lastSeq = opinion.seq;
    }
  }

  course(set: string, unit: UnitId, criterion: number, asOf: CalendarDate): Course {
    return this.#held.get(unitKey(set, unit))?.get(dayKey(criterion, asOf))?.course ?? untouched;
  }

  /** Everything ever moved of one unit in one set, all days. */
  ofUnit(set: string, unit: UnitId): readonly CourseAt[] {
    return [...(this.#held.get(unitKey(set, unit))?.values() ?? [])];
  }

  /** Unit by unit, everything that was ever moved. */
  *all(): Iterable<readonly CourseAt[]> {
    for (const ofUnit of this.#held.values()) yield [...ofUnit.values()];
  }
}

function unitKey(set: string, unit: UnitId): string {
  return `${set}|${unit}`;
}

function dayKey(criterion: number, asOf: CalendarDate): string {
  return `${criterion}|${asOf}`;
}
