import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Actor, Deed, Role } from './actor.ts';
import { holds, tasksFor } from './may-do.ts';

/**
 * Whom a person acts for in one unit: the login of the colleague he stands in for; else the unit's code where he holds office above it and enters what
 * is the unit's own to enter; else nobody. A department speaks for its own criteria, and the operator at the machine for nobody. A login always has a
 * letter and a code has none, so the two are told apart.
 */
export function behalfIn(actor: Actor, deed: Deed, unit: Unit, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): string | null {
  if (actor.behalf) return actor.behalf.account;
  const tasks = tasksFor(actor, deed, roles, today).filter((task) => holds(task, unit, places));
  const fromAbove = tasks.length > 0 && tasks.every(({ kind, area }) => kind === 'office' && area !== null && area !== unit.id);
  return fromAbove ? unit.code : null;
}
