import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Actor, Deed, Role } from './actor.ts';
import { holds, tasksFor } from './may-do.ts';

/** As much of an area as a person may do a deed in. */
export interface VisiblePart {
  /** The highest units of it that the person's tasks reach: the area itself where they reach all of it, none where they reach nothing. */
  readonly tops: readonly Unit[];
  /** Less than was asked for. Whatever is counted, listed or printed from it says so. */
  readonly isPart: boolean;
}

/**
 * The one filter of lists, counts, exports, searches, files and boards: who asks above his area is answered the part that is his, marked as part,
 * and who has no part in it is refused.
 */
export function visiblePart(actor: Actor, deed: Deed, area: Unit, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): VisiblePart {
  const tasks = tasksFor(actor, deed, roles, today);
  if (tasks.some((task) => holds(task, area, places))) return { tops: [area], isPart: false };
  const inside = tasks.flatMap((task) => (task.area === null ? [] : places.find(task.area) ?? [])).filter((unit) => places.isWithin(unit, area.id));
  const tops = inside.filter((unit, index) => !inside.some((other, at) => places.isWithin(unit, other.id) && (other.id !== unit.id || at < index)));
  return { tops: tops.toSorted((a, b) => (a.id < b.id ? -1 : 1)), isPart: true };
}

/** The units of an area on a day that a person may do a deed with, the area itself among them, parents before children in the order of codes. */
export function visibleUnits(actor: Actor, deed: Deed, area: Unit, asOf: CalendarDate, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): readonly Unit[] {
  return unitsOf(visiblePart(actor, deed, area, roles, places, today), area, asOf, places);
}

/** The units of a part on a day. */
export function unitsOf({ tops, isPart }: VisiblePart, area: Unit, asOf: CalendarDate, places: Gazetteer): readonly Unit[] {
  const all = [area, ...places.descendants(area.id, asOf)];
  return isPart ? all.filter((unit) => tops.some((top) => places.isWithin(unit, top.id))) : all;
}
