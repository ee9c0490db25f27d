import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import { question } from '#usecases/use-case.ts';
import { findArea, type AreaOnDay } from './list-titles.ts';
import { openTitleBook, titlesAt, type TitleAt } from './title-book.ts';

export interface UnitTitles {
  readonly unit: Unit;
  readonly asOf: CalendarDate;
  /** Oldest first, with what the units it came from held. */
  readonly titles: readonly TitleAt[];
}

/** What a unit was ever given, through time, and what those it came from held: titles stay with the unit they were given to. */
export const viewUnitTitles = question<AreaOnDay, UnitTitles>('view', {
  reach: (office, { unit, asOf: typed }) => {
    const asOf = readDate(typed);
    if (!asOf.ok) return asOf;
    const found = unitAt(office.places, unit, asOf.value);
    return found.ok ? done({ units: [found.value] }) : found;
  },
  answer: async (office, _actor, { unit, asOf: typed }) => {
    const found = findArea(office, unit, typed);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const line = lineageOf(office.places, area.id);
    const book = await office.store.reading((shelves) => openTitleBook(office, shelves, [...line]));
    const titles = titlesAt(office, book, asOf);
    return done({ unit: area, asOf, titles: titles.toSorted((a, b) => (a.title.decidedOn < b.title.decidedOn ? -1 : a.title.decidedOn > b.title.decidedOn ? 1 : a.title.id - b.title.id)) });
  },
});

/** The unit and everything it came from, however far back. */
function lineageOf(places: Gazetteer, id: UnitId): ReadonlySet<UnitId> {
  const seen = new Set<UnitId>([id]);
  for (const each of seen) for (const { unit } of places.predecessors(each)) seen.add(unit.id);
  return seen;
}
