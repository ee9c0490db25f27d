import { printDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Unit } from './unit.ts';

/** The unit that bears a code on a date. A code that lived at other times is refused with its dates and what became of it. */
export function unitAt(places: Gazetteer, code: string, asOf: CalendarDate): Outcome<Unit> {
  const unit = places.findByCode(code, asOf);
  if (unit) return done(unit);
  const other = places.everByCode(code).at(-1);
  return other ? refuse('unit-outside-dates', outsideDates(places, other, asOf)) : refuse('unknown-unit', { found: code });
}

/** The details of a refusal for a unit that did not exist on a date. */
export function outsideDates(places: Gazetteer, unit: Unit, asOf: CalendarDate): { code: string; name: string; from: string; to: string; asOf: string; successors: string } {
  const successors = places.successors(unit.id).map(({ unit: next }) => `${next.code} ${next.name}`).join(', ');
  return { code: unit.code, name: unit.name, from: printDate(unit.validFrom), to: unit.validTo === null ? '' : printDate(unit.validTo), asOf: printDate(asOf), successors };
}
