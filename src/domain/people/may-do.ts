import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Actor, Assignment, Deed, Role } from './actor.ts';

/** What a deed touches: the units (null is the country as a whole, which only a country-wide task reaches) and, where it writes, the criteria as `set/no`. */
export interface Reach {
  readonly units: readonly Unit[] | null;
  readonly criteria?: readonly string[];
}

/** Default deny: every criterion of every unit must be held by some task that is in force today and gives the deed. */
export function mayDo(actor: Actor, deed: Deed, reach: Reach, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): boolean {
  const tasks = tasksFor(actor, deed, roles, today);
  if (reach.units === null) return ownAll(tasks.filter(({ area }) => area === null), reach.criteria);
  if (reach.units.length === 0) return ownAll(tasks, reach.criteria);
  return reach.units.every((unit) => ownAll(tasks.filter((task) => holds(task, unit, places)), reach.criteria));
}

/** The tasks that give a deed today. */
export function tasksFor(actor: Actor, deed: Deed, roles: ReadonlyMap<string, Role>, today: CalendarDate): readonly Assignment[] {
  return actor.assignments.filter((task) => isInForce(task, today) && gives(task, deed, roles));
}

export function isInForce({ from, to }: Pick<Assignment, 'from' | 'to'>, today: CalendarDate): boolean {
  return from <= today && (to === null || today <= to);
}

export function holds({ area }: Assignment, unit: Unit, places: Gazetteer): boolean {
  return area === null || places.isWithin(unit, area);
}

/** Whether a task reaches a criterion, as `set/no`. */
export function owns({ criteria }: Assignment, criterion: string): boolean {
  return criteria === null || criteria.includes(criterion);
}

/** The widest areas in which a person may do a deed today; `null` in the answer is the whole country. */
export function areasFor(actor: Actor, deed: Deed, roles: ReadonlyMap<string, Role>, today: CalendarDate): readonly Assignment['area'][] {
  return tasksFor(actor, deed, roles, today).map(({ area }) => area);
}

function gives({ role, kind }: Assignment, deed: Deed, roles: ReadonlyMap<string, Role>): boolean {
  const held = roles.get(role);
  return held !== undefined && held.kinds.includes(kind) && held.deeds.includes(deed);
}

function ownAll(tasks: readonly Assignment[], criteria: readonly string[] = []): boolean {
  return tasks.length > 0 && criteria.every((criterion) => tasks.some((task) => owns(task, criterion)));
}
