import { isLater } from '#domain/assessment/current.ts';
import { splitItem, type Item, type Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Law } from '#domain/criteria/law.ts';
import { circumstancesOf, type Circumstances } from '#domain/criteria/which-threshold.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import { caseOf, type LogOf } from './case-of.ts';
import { quickTest, type QuickTest } from './quick-test.ts';
import { scoreCriterion, type Case } from './score.ts';
import type { CriterionStanding, Standing } from './standing.ts';

/**
 * Judges units against one set without saying why: for whole countries, where only the outcome is read. It says what scoreSet says; what it cannot tell at a glance
 * (pieces, another set, a declaration against figures) it has scored in full, criterion by criterion.
 */
export class QuickJudge {
  readonly #set: CriteriaSet;
  readonly #law: Law;
  readonly #places: Gazetteer;
  /** Where the reading of an item is held: the indicators in the order of the set, then the criteria. */
  readonly #slots = new Map<Item, number>();
  /** The first indicator of each criterion, and their end. */
  readonly #starts: readonly number[];
  readonly #criterionOf: readonly number[];
  readonly #tests: { readonly circumstances: Circumstances; readonly tests: readonly QuickTest[] }[] = [];
  /** Criteria whose number is also the code of an indicator: one reading speaks of both. */
  readonly #twice = new Set<number>();
  /** Of the unit in hand, the reading that counts for each slot; made once, for a country is judged in one go. */
  readonly #held: (Reading | undefined)[];
  /** Of the unit in hand, the criteria that have readings of pieces. */
  readonly #inPieces: Uint8Array;

  constructor(set: CriteriaSet, law: Law, places: Gazetteer) {
    this.#set = set;
    this.#law = law;
    this.#places = places;
    this.#starts = set.criteria.reduce<number[]>((starts, { indicators }) => [...starts, (starts.at(-1) ?? 0) + indicators.length], [0]);
    this.#criterionOf = set.criteria.flatMap(({ indicators }, index) => indicators.map(() => index));
    this.#held = new Array<Reading | undefined>(this.#criterionOf.length + set.criteria.length).fill(undefined);
    this.#inPieces = new Uint8Array(set.criteria.length);
    for (const { code } of set.criteria.flatMap(({ indicators }) => indicators)) this.#slots.set(code, this.#slots.size);
    for (const [index, { no }] of set.criteria.entries()) {
      if (this.#slots.has(String(no))) this.#twice.add(index);
      else this.#slots.set(String(no), this.#criterionOf.length + index);
    }
  }

  /** The standing of every criterion on a day, in the order of the set. */
  judge(unit: Unit, asOf: CalendarDate, logOf: LogOf): CriterionStanding[] {
    this.#fold(logOf(this.#set.id), asOf);
    const tests = this.#testsFor(circumstancesOf(this.#set, unit, this.#places.provinceOf(unit)?.code ?? '', this.#law, asOf));
    let subject: Case | undefined;
    return this.#set.criteria.map((criterion, index) => {
      const quick = this.#twice.has(index) || this.#inPieces[index] === 1 ? undefined : this.#standing(index, tests);
      subject ??= quick === undefined ? caseOf(this.#set.id, unit, asOf, this.#law, this.#places, logOf) : undefined;
      return { no: criterion.no, standing: quick ?? (subject ? scoreCriterion(criterion, subject).standing : 'unknown') };
    });
  }

  #fold(log: Iterable<Reading>, asOf: CalendarDate): void {
    this.#held.fill(undefined);
    this.#inPieces.fill(0);
    for (const reading of log) {
      if (reading.asOf > asOf) continue;
      const slot = this.#slots.get(reading.item) ?? -1;
      if (slot < 0) {
        const whole = this.#criterionOf[this.#slots.get(splitItem(reading.item).code) ?? -1];
        if (whole !== undefined) this.#inPieces[whole] = 1;
        continue;
      }
      const before = this.#held[slot];
      if (!before || isLater(reading, before)) this.#held[slot] = reading;
    }
  }

  #testsFor(circumstances: Circumstances): readonly QuickTest[] {
    const ready = this.#tests.findLast(({ circumstances: known }) => isSame(known, circumstances));
    if (ready) return ready.tests;
    const tests = this.#set.criteria.flatMap(({ indicators }) => indicators.map((indicator) => quickTest(indicator, circumstances)));
    this.#tests.push({ circumstances, tests });
    return tests;
  }

  /** undefined where it takes the full scoring to tell. */
  #standing(index: number, tests: readonly QuickTest[]): Standing | undefined {
    const [start = 0, end = 0] = [this.#starts[index], this.#starts[index + 1]];
    let computed: Standing = start === end ? 'unknown' : 'met';
    for (let at = start; at < end; at += 1) {
      const standing = tests[at]?.(this.#held[at]?.value);
      if (standing === undefined) return undefined;
      if (standing === 'unmet' || computed === 'met') computed = standing;
    }
    const declaration = this.#held[this.#criterionOf.length + index]?.value;
    const declared = declaration?.kind === 'declared' ? (declaration.met ? 'met' : 'unmet') : 'unknown';
    if (declared === 'unknown' || declared === computed) return computed;
    return computed === 'unknown' ? declared : undefined;
  }
}

/** A country has some dozens: seven regions by years and the decisions of its provinces. */
function isSame(a: Circumstances, b: Circumstances): boolean {
  return a.year === b.year && a.key === b.key && a.overlays.length === b.overlays.length && a.overlays.every((overlay, index) => overlay === b.overlays[index]);
}
