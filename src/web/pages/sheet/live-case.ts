import type { Item, Reading } from '#domain/assessment/reading.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Circumstances } from '#domain/criteria/which-threshold.ts';
import type { Case } from '#domain/scoring/score.ts';
import type { SheetAnswer } from '#http/schemas/sheet.ts';

type ReadingsBySet = ReadonlyMap<string, ReadonlyMap<Item, Reading>>;

/** What live scoring needs, as it came with the sheet: the set and those it leans on, the unit's circumstances, the readings in force. */
export class LiveCases {
  readonly #sets: ReadonlyMap<string, CriteriaSet>;
  readonly #circumstances: Readonly<Record<string, Circumstances>>;
  readonly #readings: ReadingsBySet;

  constructor(live: SheetAnswer['live']) {
    const readings = live.readings as readonly Reading[];
    this.#sets = new Map((live.sets as readonly CriteriaSet[]).map((set) => [set.id, set]));
    this.#circumstances = live.circumstances as Readonly<Record<string, Circumstances>>;
    this.#readings = new Map([...this.#sets.keys()].map((id) => [id, new Map(readings.filter((reading) => reading.set === id).map((reading) => [reading.item, reading]))]));
  }

  readingsOf(set: string): ReadonlyMap<Item, Reading> {
    return this.#readings.get(set) ?? new Map();
  }

  /** The unit against a set, with the readings given or those the server knows. */
  case(id: string, current: ReadonlyMap<Item, Reading> = this.readingsOf(id)): Case | undefined {
    const set = this.#sets.get(id);
    const circumstances = this.#circumstances[id];
    return set && circumstances && { set, circumstances, current, other: (other) => this.case(other) };
  }
}
