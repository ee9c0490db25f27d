import type { CalendarDate } from '#domain/calendar.ts';
import { fold } from './fold.ts';
import { isValidAt, type Succession, type Unit, type UnitId, type UnitLevel } from './unit.ts';

/**
 * All units and their succession, in memory. Every question takes the date that decides which tree answers.
 * Built once from the shelves and extended as villages are added; nothing in it ever changes or disappears.
 */
export class Gazetteer {
  readonly #units = new Map<UnitId, Unit>();
  readonly #byCode = new Map<string, Unit[]>();
  readonly #byName = new Map<string, Unit[]>();
  readonly #children = new Map<UnitId, Unit[]>();
  readonly #becoming = new Map<UnitId, Succession[]>();
  readonly #comingFrom = new Map<UnitId, Succession[]>();

  constructor(units: Iterable<Unit>, successions: Iterable<Succession>) {
    this.fill(units, successions);
  }

  fill(units: Iterable<Unit>, successions: Iterable<Succession>): void {
    for (const unit of units) this.add(unit);
    for (const succession of successions) {
      push(this.#becoming, succession.from, succession);
      push(this.#comingFrom, succession.to, succession);
    }
  }

  add(unit: Unit): void {
    if (this.#units.has(unit.id)) return;
    this.#units.set(unit.id, unit);
    push(this.#byCode, unit.code, unit);
    for (const key of new Set([fold(unit.name), fold(`${unit.kind} ${unit.name}`)])) push(this.#byName, key, unit);
    if (unit.parent !== null) push(this.#children, unit.parent, unit);
  }

  get size(): number {
    return this.#units.size;
  }

  find(id: UnitId): Unit | undefined {
    return this.#units.get(id);
  }

  /** The unit that bears a code on a date; codes are reused for other units after 01/7/2025. */
  findByCode(code: string, asOf: CalendarDate): Unit | undefined {
    return this.#byCode.get(code)?.find((unit) => isValidAt(unit, asOf));
  }

  /** Every unit that ever bore a code, oldest first. */
  everByCode(code: string): readonly Unit[] {
    return (this.#byCode.get(code) ?? []).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  }

  /** Units of a name on a date, with or without marks and with or without their common noun, inside an area if one is given. */
  findByName(name: string, asOf: CalendarDate, within?: Unit): readonly Unit[] {
    const named = this.#byName.get(fold(name)) ?? [];
    return named.filter((unit) => isValidAt(unit, asOf) && (within === undefined || this.isWithin(unit, within.id)));
  }

  /** Every unit that ever bore a name, on whatever dates, inside an area if one is given. */
  everByName(name: string, within?: Unit): readonly Unit[] {
    return (this.#byName.get(fold(name)) ?? []).filter((unit) => within === undefined || this.isWithin(unit, within.id));
  }

  /** Type-ahead: units whose code or name begins with, or contains, what was typed; best first, marks ignored. */
  search(typed: string, asOf: CalendarDate, limit: number, levels?: readonly UnitLevel[]): readonly Unit[] {
    const key = fold(typed);
    if (key === '') return [];
    const ranked: { unit: Unit; rank: number }[] = [];
    for (const unit of this.#units.values()) {
      if (!isValidAt(unit, asOf) || (levels && !levels.includes(unit.level))) continue;
      const rank = rankOf(unit, key);
      if (rank < noMatch) ranked.push({ unit, rank });
    }
    return ranked.sort((a, b) => a.rank - b.rank || compareNames(a.unit, b.unit)).slice(0, limit).map(({ unit }) => unit);
  }

  children(id: UnitId, asOf: CalendarDate): readonly Unit[] {
    return (this.#children.get(id) ?? []).filter((unit) => isValidAt(unit, asOf)).sort(compareCodes);
  }

  /** Every unit that was ever right below, on whatever dates. */
  everBelow(id: UnitId): readonly Unit[] {
    return this.#children.get(id) ?? [];
  }

  /** All descendants valid at the date, parents before children, in the order of their codes. */
  descendants(id: UnitId, asOf: CalendarDate): readonly Unit[] {
    return this.children(id, asOf).flatMap((child) => [child, ...this.descendants(child.id, asOf)]);
  }

  /** A unit with all that ever lay within it, on whatever dates. */
  everWithin(unit: Unit): readonly Unit[] {
    return [unit, ...(this.#children.get(unit.id) ?? []).flatMap((child) => this.everWithin(child))];
  }

  provinces(asOf: CalendarDate): readonly Unit[] {
    return [...this.#units.values()].filter((unit) => unit.level === 'province' && isValidAt(unit, asOf)).sort(compareCodes);
  }

  /** The chain from the unit's parent up to its province. */
  ancestors(id: UnitId): readonly Unit[] {
    const unit = this.#units.get(id);
    const parent = unit && this.#parentOf(unit);
    return parent ? [parent, ...this.ancestors(parent.id)] : [];
  }

  isWithin(unit: Unit, area: UnitId): boolean {
    let here: Unit | undefined = unit;
    while (here && here.id !== area) here = this.#parentOf(here);
    return here !== undefined;
  }

  provinceOf(unit: Unit): Unit | undefined {
    let here: Unit | undefined = unit;
    while (here && here.level !== 'province') here = this.#parentOf(here);
    return here;
  }

  successors(id: UnitId): readonly { unit: Unit; by: Succession }[] {
    return (this.#becoming.get(id) ?? []).flatMap((by) => this.#joined(by.to, by));
  }

  predecessors(id: UnitId): readonly { unit: Unit; by: Succession }[] {
    return (this.#comingFrom.get(id) ?? []).flatMap((by) => this.#joined(by.from, by));
  }

  #parentOf({ parent }: Unit): Unit | undefined {
    return parent === null ? undefined : this.#units.get(parent);
  }

  #joined(id: UnitId, by: Succession): { unit: Unit; by: Succession }[] {
    const unit = this.#units.get(id);
    return unit ? [{ unit, by }] : [];
  }
}

const noMatch = 9;

function rankOf(unit: Unit, key: string): number {
  const name = fold(unit.name);
  if (unit.code === key || name === key) return 0;
  if (name.startsWith(key)) return 1;
  if (` ${name}`.includes(` ${key}`) || fold(`${unit.kind} ${unit.name}`).startsWith(key)) return 2;
  return unit.code.startsWith(key) ? 3 : noMatch;
}

const vietnamese = new Intl.Collator('vi');

/** Vietnamese order: a ă â b … đ …, tones last. */
export function compareNames(a: Unit, b: Unit): number {
  return vietnamese.compare(a.name, b.name) || compareCodes(a, b);
}

function compareCodes(a: Unit, b: Unit): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
