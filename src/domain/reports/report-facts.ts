import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Department } from '#domain/criteria/law.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { TitleStatus } from '#domain/titles/title.ts';
import type { Form } from './form.ts';

/** The title a unit is counted under, as the columns of Biểu 01 and 02 tell it. */
export interface PrintedTitle {
  readonly kind: string;
  readonly titleYear: number;
  readonly decision: string;
  readonly decidedOn: CalendarDate;
  readonly status: TitleStatus;
}

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
  /** Unit → the title it is counted under; units that hold none are not in it. */
  readonly titles?: ReadonlyMap<UnitId, PrintedTitle>;
  /** Criterion → units that met it at the end of the period before, where that is known. */
  readonly previousMet?: ReadonlyMap<number, number>;
}
