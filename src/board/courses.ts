import { advance, untouched, type Course, type CourseAt } from '#domain/assessment/lifecycle.ts';
import type { Opinion } from '#domain/assessment/opinion.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Workflow } from '#domain/criteria/workflow.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** By criterion and day. */
type CoursesOfUnit = Map<string, CourseAt>;

/** The way of every criterion in memory, unit by unit. Fed by committed opinions only, in their order; asks neither clock nor disk. */
export class Courses {
  readonly #workflow: Workflow;
  /** By set and unit. */
  readonly #held = new Map<string, Map<UnitId, CoursesOfUnit>>();
  /** The same, in the order in which they were first moved. */
  readonly #moved: CoursesOfUnit[] = [];
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
      const ofUnit = this.#held.get(set)?.get(unit) ?? this.#begin(set, unit);
      const course = ofUnit.get(dayKey(criterion, asOf))?.course ?? untouched;
      ofUnit.set(dayKey(criterion, asOf), { unit, set, criterion, asOf, course: advance(course, opinion, this.#workflow) });
      if (opinion.seq > this.#lastSeq) this.#lastSeq = opinion.seq;
    }
  }

  course(set: string, unit: UnitId, criterion: number, asOf: CalendarDate): Course {
    return this.#held.get(set)?.get(unit)?.get(dayKey(criterion, asOf))?.course ?? untouched;
  }

  /** Everything ever moved of one unit in one set, all days. */
  ofUnit(set: string, unit: UnitId): readonly CourseAt[] {
    const ofUnit = this.#held.get(set)?.get(unit);
    return ofUnit ? [...ofUnit.values()] : nothing;
  }

  /** Unit by unit, everything that was ever moved. */
  *all(): Iterable<readonly CourseAt[]> {
    for (const ofUnit of this.#moved) yield [...ofUnit.values()];
  }

  #begin(set: string, unit: UnitId): CoursesOfUnit {
    const ofUnit: CoursesOfUnit = new Map();
    const ofSet = this.#held.get(set) ?? new Map<UnitId, CoursesOfUnit>();
    this.#held.set(set, ofSet.set(unit, ofUnit));
    this.#moved.push(ofUnit);
    return ofUnit;
  }
}

/** Most units were never moved, and imports ask for every figure. */
const nothing: readonly CourseAt[] = [];

function dayKey(criterion: number, asOf: CalendarDate): string {
  return `${criterion}|${asOf}`;
}
