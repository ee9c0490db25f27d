import type { UnitId } from '#domain/places/unit.ts';

/** Something held for each set and unit. Asked hundreds of thousands of times for a country, so no key is ever put together from the two. */
export class BySubject<Held> {
  readonly #sets = new Map<string, Map<UnitId, Held>>();

  get(set: string, unit: UnitId): Held | undefined {
    return this.#sets.get(set)?.get(unit);
  }

  put(set: string, unit: UnitId, held: Held): void {
    const units = this.#sets.get(set) ?? new Map<UnitId, Held>();
    this.#sets.set(set, units.set(unit, held));
  }

  drop(set: string, unit: UnitId): void {
    this.#sets.get(set)?.delete(unit);
  }

  *all(): Iterable<{ readonly set: string; readonly unit: UnitId; readonly held: Held }> {
    for (const [set, units] of this.#sets) for (const [unit, held] of units) yield { set, unit, held };
  }
}
