import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Actor, Assignment, Deed, Role } from './actor.ts';

/** What a deed touches: the units (null is the country as a whole, which only a country-wide assignment reaches) and, where it writes, the criteria as `set/no`. */
export interface Reach {
  readonly units: readonly Unit[] | null;
  readonly criteria?: readonly string[];
}

/** Default deny: some one assignment, in force today, must give the deed, hold every unit and own every criterion. */
export function mayDo(actor: Actor, deed: Deed, reach: Reach, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): boolean {
  return actor.assignments.some((assignment) => covers(assignment, deed, reach, roles, places, today));
}

function covers(assignment: Assignment, deed: Deed, reach: Reach, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): boolean {
  if (!roles.get(assignment.role)?.deeds.includes(deed)) return false;
  if (assignment.from > today || (assignment.to !== null && assignment.to < today)) return false;
  const { area, criteria } = assignment;
  const holdsUnits = area === null || (reach.units !== null && reach.units.every((unit) => places.isWithin(unit, area)));
  const ownsCriteria = criteria === null || (reach.criteria ?? []).every((criterion) => criteria.includes(criterion));
  return holdsUnits && ownsCriteria;
}

/** The widest areas in which a person may do a deed today; `null` in the answer is the whole country. */
export function areasFor(actor: Actor, deed: Deed, roles: ReadonlyMap<string, Role>, today: CalendarDate): readonly Assignment['area'][] {
  return actor.assignments
    .filter((assignment) => roles.get(assignment.role)?.deeds.includes(deed) && assignment.from <= today && (assignment.to === null || today <= assignment.to))
    .map((assignment) => assignment.area);
}
