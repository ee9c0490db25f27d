import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Department } from '#domain/criteria/law.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Form } from './form.ts';

/** What a report is made of: the standings of an area's units on a day, and the form they are printed on. */
export interface ReportFacts {
  readonly set: CriteriaSet;
  readonly area: Unit;
  /** The units that were counted where not all of the area is the reader's; left out or null, it is the whole. */
  readonly part?: readonly Unit[] | null;
  readonly asOf: CalendarDate;
  /** In the order in which they are to be printed. */
  readonly standings: readonly UnitStanding[];
  readonly places: Gazetteer;
  readonly form: Form;
  readonly departments: ReadonlyMap<string, Department>;
  /** Criterion → units that met it at the end of the period before, where that is known. */
  readonly previousMet?: ReadonlyMap<number, number>;
}
