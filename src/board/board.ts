import { currentAt, type Current } from '#domain/assessment/current.ts';
import type { NewReading, Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { caseOf } from '#domain/scoring/case-of.ts';
import { QuickJudge } from '#domain/scoring/quick-judge.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { CriterionStanding } from '#domain/scoring/standing.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import { BySubject } from './by-subject.ts';
import { leaningOn } from './leaning.ts';
import { ReadingDays, type LatestRead } from './reading-days.ts';

/** How many days' standings are kept ready per unit and set before the oldest is dropped. */
const daysKept = 24;

/**
 * The standing of every unit in memory, for any set and day. Fed by committed readings only; asks neither clock nor disk.
 * Standings are computed when first asked for and forgotten when a reading under them changes.
 */
export class Board {
  readonly #law: Law;
  readonly #places: Gazetteer;
  readonly #logs = new BySubject<Reading[]>();
  readonly #ready = new BySubject<Map<CalendarDate, UnitStanding>>();
  readonly #versions = new Map<string, number>();
  readonly #judges = new Map<string, QuickJudge>();
  readonly #leaning: ReadonlyMap<string, readonly string[]>;
  readonly #days: ReadingDays;
  #lastSeq = 0;
  #rewound = 0;

  constructor(law: Law, places: Gazetteer) {
    this.#law = law;
    this.#places = places;
    this.#leaning = leaningOn(law.sets);
    this.#days = new ReadingDays(places);
  }

  /** Number of the newest reading the board has seen. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Grows when readings stopped counting because their import was taken back. */
  get rewound(): number {
    return this.#rewound;
  }

  /** A unit's figures mostly come one after the other, so its log is looked up once for all of them. */
  apply(readings: readonly Reading[]): void {
    let last: Reading | undefined;
    let log: Reading[] = [];
    for (const reading of readings) {
      const isSameUnit = last !== undefined && last.unit === reading.unit && last.set === reading.set;
      if (!isSameUnit) log = this.#changing(reading.set, reading.unit);
      log.push(reading);
      if (reading.seq > this.#lastSeq) this.#lastSeq = reading.seq;
      if (!isSameUnit || last?.asOf !== reading.asOf) this.#days.take(reading);
      last = reading;
    }
    for (const set of new Set(readings.map((reading) => reading.set))) this.#grow(set);
  }

  /** Takes back what the batches brought, as if they had never been entered. */
  undo(batches: readonly number[]): void {
    if (batches.length === 0) return;
    this.#rewound += 1;
    for (const { set, unit, held: log } of this.#logs.all()) {
      const kept = log.filter((reading) => reading.batch === null || !batches.includes(reading.batch));
      if (kept.length === log.length) continue;
      this.#logs.put(set, unit, kept);
      this.#forget(set, unit);
      this.#grow(set);
    }
    this.#days.forget();
    for (const { held: log } of this.#logs.all()) for (const reading of log) this.#days.take(reading);
  }

  version(setId: string): number {
    return this.#versions.get(setId) ?? 0;
  }

  log(setId: string, unit: UnitId): readonly Reading[] {
    return this.#logs.get(setId, unit) ?? [];
  }

  current(setId: string, unit: UnitId, asOf: CalendarDate): Current {
    return currentAt(this.log(setId, unit), asOf);
  }

  /** undefined where the unit or the set is not known. */
  standing(setId: string, unit: UnitId, asOf: CalendarDate): UnitStanding | undefined {
    const held = this.#ready.get(setId, unit)?.get(asOf);
    if (held) return held;
    const fresh = this.#compute(setId, unit, asOf, []);
    if (fresh) this.#keep(setId, asOf, fresh);
    return fresh;
  }

  /** How every criterion stands, without why: for whole countries, where computing and keeping the reasons would be in vain. undefined where the unit or the set is not known. */
  outcome(setId: string, unitId: UnitId, asOf: CalendarDate): readonly CriterionStanding[] | undefined {
    const held = this.#ready.get(setId, unitId)?.get(asOf);
    const [unit, set] = [this.#places.find(unitId), this.#law.sets.get(setId)];
    if (held || !unit || !set) return held?.scores;
    const judge = this.#judges.get(setId) ?? new QuickJudge(set, this.#law, this.#places);
    this.#judges.set(setId, judge);
    return judge.judge(unit, asOf, (id) => this.log(id, unitId));
  }

  /** The standing a unit would have if these readings were entered now. */
  whatIf(setId: string, unit: UnitId, asOf: CalendarDate, readings: readonly NewReading[]): UnitStanding | undefined {
    const entered = readings.map((reading, index) => ({ ...reading, seq: this.#lastSeq + 1 + index, person: '', behalf: null, at: '', batch: null }));
    return this.#compute(setId, unit, asOf, entered);
  }

  /** The newest day with readings in an area, and of the sets read in it the one with most units; null where nothing was ever read. */
  latest(area: UnitId, upTo: CalendarDate): LatestRead | null {
    return this.#days.latest(area, upTo);
  }

  /** Every unit and set that has a reading, with the days its readings speak of. */
  *subjects(): Iterable<{ set: string; unit: UnitId; days: readonly CalendarDate[] }> {
    for (const { set, unit, held: log } of this.#logs.all()) if (log.length > 0) yield { set, unit, days: [...new Set(log.map((reading) => reading.asOf))].sort() };
  }

  #compute(setId: string, unitId: UnitId, asOf: CalendarDate, extra: readonly Reading[]): UnitStanding | undefined {
    const unit = this.#places.find(unitId);
    const logOf = (id: string) => (extra.length === 0 ? this.log(id, unitId) : [...this.log(id, unitId), ...extra.filter((reading) => reading.set === id)]);
    const subject = unit && caseOf(setId, unit, asOf, this.#law, this.#places, logOf);
    return unit && subject && { unit, scores: scoreSet(subject) };
  }

  #keep(setId: string, asOf: CalendarDate, standing: UnitStanding): void {
    const days = this.#ready.get(setId, standing.unit.id) ?? new Map<CalendarDate, UnitStanding>();
    const oldest = days.keys().next();
    if (days.size >= daysKept && !oldest.done) days.delete(oldest.value);
    days.set(asOf, standing);
    this.#ready.put(setId, standing.unit.id, days);
  }

  /** The log of a unit that is about to grow. */
  #changing(set: string, unit: UnitId): Reading[] {
    const log = this.#logs.get(set, unit) ?? [];
    this.#logs.put(set, unit, log);
    this.#forget(set, unit);
    return log;
  }

  #forget(setId: string, unit: UnitId): void {
    for (const set of [setId, ...(this.#leaning.get(setId) ?? [])]) this.#ready.drop(set, unit);
  }

  #grow(setId: string): void {
    for (const set of [setId, ...(this.#leaning.get(setId) ?? [])]) this.#versions.set(set, this.version(set) + 1);
  }
}
