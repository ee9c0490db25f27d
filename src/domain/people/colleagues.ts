import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Actor, Assignment, Role } from './actor.ts';
import { isInForce } from './may-do.ts';

/** Whether one may delegate to the other: both work in one province today, and both in the programme or both at the machinery. */
export function areColleagues(one: Actor, other: Actor, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): boolean {
  if (one.account === other.account) return false;
  const others = other.assignments.filter((task) => isInForce(task, today));
  return one.assignments.some((task) => isInForce(task, today) && others.some((held) => isTechnical(task, roles) === isTechnical(held, roles) && inOneProvince(task, held, places)));
}

/** Whether a person who holds these tasks keeps out of a role because it is of the other sort: the machinery and the programme are kept apart. */
export function staysApart(tasks: readonly Pick<Assignment, 'role'>[], role: Role, roles: ReadonlyMap<string, Role>): boolean {
  return tasks.some((task) => isTechnical(task, roles) !== role.technical);
}

function isTechnical({ role }: Pick<Assignment, 'role'>, roles: ReadonlyMap<string, Role>): boolean {
  return roles.get(role)?.technical ?? false;
}

function inOneProvince(one: Assignment, other: Assignment, places: Gazetteer): boolean {
  if (one.area === null || other.area === null) return one.area === other.area;
  return provinceCode(one.area, places) === provinceCode(other.area, places);
}

function provinceCode(area: NonNullable<Assignment['area']>, places: Gazetteer): string | undefined {
  const unit = places.find(area);
  return unit && places.provinceOf(unit)?.code;
}
