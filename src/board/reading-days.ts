import type { Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** A set and the newest day on which it was read somewhere in an area. */
export interface LatestRead {
  readonly set: string;
  readonly asOf: CalendarDate;
}

interface ReadSet {
  readonly units: Set<UnitId>;
  readonly days: Set<CalendarDate>;
}

/** For every area, which sets were read in it, of how many units and on which days: kept as readings come, so that nobody need walk the log to find where work stands. */
export class ReadingDays {
  readonly #places: Gazetteer;
  readonly #areas = new Map<UnitId, Map<string, ReadSet>>();
  readonly #seen = new Set<string>();

  constructor(places: Gazetteer) {
    this.#places = places;
  }

  take({ set, unit, asOf }: Reading): void {
    const key = `${set}|${unit}|${asOf}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const area of [unit, ...this.#places.ancestors(unit).map(({ id }) => id)]) {
      const read = this.#readSet(area, set);
      read.units.add(unit);
      read.days.add(asOf);
    }
  }

  forget(): void {
    this.#areas.clear();
    this.#seen.clear();
  }

  /** The newest day not after another, and of the sets read in the area the one with most units. */
  latest(area: UnitId, upTo: CalendarDate): LatestRead | null {
    const sets = [...(this.#areas.get(area) ?? [])];
    const newest = sets.flatMap(([, { days }]) => [...days]).reduce<CalendarDate | null>((latest, day) => (day <= upTo && (latest === null || day > latest) ? day : latest), null);
    const [most] = sets.toSorted(([a, one], [b, other]) => other.units.size - one.units.size || (a < b ? -1 : 1));
    return newest !== null && most ? { set: most[0], asOf: newest } : null;
  }

  #readSet(area: UnitId, set: string): ReadSet {
    const sets = this.#areas.get(area) ?? new Map<string, ReadSet>();
    this.#areas.set(area, sets);
    const held = sets.get(set) ?? { units: new Set(), days: new Set() };
    sets.set(set, held);
    return held;
  }
}
