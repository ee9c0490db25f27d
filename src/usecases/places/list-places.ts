import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import { question } from '#usecases/use-case.ts';

export interface ListPlaces {
  readonly asOf: string;
  /** Code of the unit to look below; without it, the provinces. */
  readonly under?: string;
  /** All descendants, not only children. */
  readonly deep?: boolean;
  /** Type-ahead, marks ignored; inside `under` where given. */
  readonly search?: string;
}

export interface ListedPlace {
  readonly unit: Unit;
  readonly parent: Unit | null;
  readonly hasChildren: boolean;
}

export interface ListedPlaces {
  readonly asOf: CalendarDate;
  readonly places: readonly ListedPlace[];
}

const searchLimit = 30;

/** The tree as it stood on a day: what lies below a unit, or what a name typed without marks may mean. */
export const listPlaces = question<ListPlaces, ListedPlaces>('browse', {
  reach: () => done({ units: [] }),
  answer: async ({ places }, _actor, input) => {
    const asOf = readDate(input.asOf);
    if (!asOf.ok) return asOf;
    const under = input.under === undefined ? null : unitAt(places, input.under, asOf.value);
    if (under && !under.ok) return under;
    const units = choose(places, asOf.value, input, under?.value ?? null);
    return done({ asOf: asOf.value, places: units.map((unit) => listed(places, unit, asOf.value)) });
  },
});

function choose(places: Gazetteer, asOf: CalendarDate, input: ListPlaces, under: Unit | null): readonly Unit[] {
  if (input.search !== undefined) {
    const found = places.search(input.search, asOf, under ? Number.MAX_SAFE_INTEGER : searchLimit);
    return under ? found.filter((unit) => places.isWithin(unit, under.id)).slice(0, searchLimit) : found;
  }
  if (!under) return places.provinces(asOf);
  return input.deep === true ? places.descendants(under.id, asOf) : places.children(under.id, asOf);
}

function listed(places: Gazetteer, unit: Unit, asOf: CalendarDate): ListedPlace {
  return { unit, parent: (unit.parent === null ? undefined : places.find(unit.parent)) ?? null, hasChildren: places.children(unit.id, asOf).length > 0 };
}
