import type { CalendarDate } from '#domain/calendar.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Course, CourseAt } from '#domain/assessment/lifecycle.ts';
import type { Opinion } from '#domain/assessment/opinion.ts';
import type { NewReading, Reading } from '#domain/assessment/reading.ts';
import type { PlanWords } from '#domain/papers/plan-facts.ts';
import type { PeriodWords } from '#domain/papers/period-words.ts';
import type { SayGap } from '#domain/roadmap/build-lines.ts';
import type { CriterionStanding } from '#domain/scoring/standing.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Current } from '#domain/assessment/current.ts';
import type { Shelves, Store } from '#store/shelves.ts';
import type { Passwords } from './people/passwords.ts';

/** Everything deeds are done with. Main puts it together once; nothing in it is looked up behind anyone's back. */
export interface Office {
  readonly store: Store;
  readonly law: Law;
  readonly places: Gazetteer;
  readonly board: StandingBoard;
  readonly courses: CourseBoard;
  readonly clock: Clock;
  readonly passwords: Passwords;
  /** Puts into words what a unit does not meet, for a roadmap keeps the words of its day; the sentences themselves stand in words/. */
  readonly sayGap: SayGap;
  /** The words of a plan's paper that its wording does not have. */
  readonly planWords: PlanWords;
  /** The same of a period report's. */
  readonly periodWords: PeriodWords;
  /** Brings board and gazetteer up to the newest committed entry, whichever process wrote it. */
  readonly follow: (known?: Known) => Promise<void>;
}

/** What a deed knows better than the store's notice of it. */
export interface Known {
  /** The newest committed entry, where the writers' lock is held and nothing can come after it; a notice from PostgreSQL may still be on its way. */
  readonly newest?: number;
  /** Readings just committed here, so that they need not be fetched. */
  readonly readings?: readonly Reading[];
  /** Opinions just committed here. */
  readonly opinions?: readonly Opinion[];
}

export interface Clock {
  /** ISO instant. */
  readonly now: () => string;
  /** Today in Vietnam. */
  readonly today: () => CalendarDate;
}

/** The board as deeds and questions see it: standings from memory, never from the store. */
export interface StandingBoard {
  standing(setId: string, unit: UnitId, asOf: CalendarDate): UnitStanding | undefined;
  /** How every criterion stands, without why: for whole countries. */
  outcome(setId: string, unit: UnitId, asOf: CalendarDate): readonly CriterionStanding[] | undefined;
  current(setId: string, unit: UnitId, asOf: CalendarDate): Current;
  log(setId: string, unit: UnitId): readonly Reading[];
  whatIf(setId: string, unit: UnitId, asOf: CalendarDate, readings: readonly NewReading[]): UnitStanding | undefined;
  subjects(): Iterable<{ readonly set: string; readonly unit: UnitId; readonly days: readonly CalendarDate[] }>;
  /** The newest day with readings in an area, and of the sets read in it the one with most units. */
  latest(area: UnitId, upTo: CalendarDate): { readonly set: string; readonly asOf: CalendarDate } | null;
  /** Grows whenever anything under the set changed; equal versions mean equal answers. */
  version(setId: string): number;
  /** Number of the newest reading the board has seen. */
  readonly lastSeq: number;
  /** Grows when readings stopped counting because their import was taken back. */
  readonly rewound: number;
}

/** Where every criterion stands on its way, from memory. */
export interface CourseBoard {
  course(set: string, unit: UnitId, criterion: number, asOf: CalendarDate): Course;
  /** Everything ever moved of one unit in one set, all days. */
  ofUnit(set: string, unit: UnitId): readonly CourseAt[];
  /** Unit by unit, everything that was ever moved. */
  all(): Iterable<readonly CourseAt[]>;
}

/** What a deed is handed: the office, the transaction's shelves, and who acts. */
export interface Desk extends Omit<Office, 'store' | 'follow'> {
  readonly shelves: Shelves;
  readonly actor: Actor;
  /** Number of the audit entry this deed will leave. */
  readonly entry: number;
}
