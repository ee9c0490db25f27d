import type { BodyKind } from '#domain/criteria/body-kind.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import { isInForce } from '#domain/people/may-do.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { bodyId, type Body, type BodyId } from './body.ts';

type Kinds = ReadonlyMap<string, BodyKind>;

/** The body an id names; undefined where kind or unit is not known, or the unit is of a level that has no such body. */
export function findBody(kinds: Kinds, places: Gazetteer, id: BodyId | string): Body | undefined {
  const cut = id.indexOf(':');
  const kind = kinds.get(id.slice(0, cut));
  const unit = places.find(id.slice(cut + 1) as UnitId);
  return kind && unit && kind.levels.includes(unit.level) ? { id: bodyId(kind.id, unit.id), kind, unit, name: fillName(kind.short, unit) } : undefined;
}

/** The bodies of one unit that exist on a day, in the order of law/bodies.json. */
export function bodiesOf(kinds: Kinds, unit: Unit, asOf: CalendarDate): Body[] {
  return [...kinds.values()]
    .filter(({ levels, from, to }) => levels.includes(unit.level) && (from === null || from <= asOf) && (to === null || asOf <= to))
    .map((kind) => ({ id: bodyId(kind.id, unit.id), kind, unit, name: fillName(kind.short, unit) }));
}

/** The department a criterion's owner is, in a province on a day; after a merger of departments none bears the old name. */
export function bodyOfDepartment(kinds: Kinds, province: Unit, department: string, asOf: CalendarDate): Body | undefined {
  return bodiesOf(kinds, province, asOf).find(({ kind }) => kind.department === department);
}

/** The bodies of one unit on whatever day: what was laid on a body that is no more is still its own. */
export function everyBodyOf(kinds: Kinds, { id, level }: Unit): BodyId[] {
  return [...kinds.values()].flatMap((kind) => (kind.levels.includes(level) ? [bodyId(kind.id, id)] : []));
}

/** As the head of its papers names it, not yet in capitals. */
export function fullName({ kind, unit }: Body): string {
  return fillName(kind.full, unit);
}

/** Whether a person acts for a body today: by a role that speaks for such bodies in just that unit, or as one of the department it is. */
export function speaksFor(actor: Actor, body: Body, roles: ReadonlyMap<string, Role>, places: Gazetteer, today: CalendarDate): boolean {
  return actor.assignments.filter((task) => isInForce(task, today)).some(({ role, area, department }) => {
    if (department !== null) return body.kind.department === department && isOfOffice(area, body.unit, places);
    return roles.get(role)?.bodies.includes(body.kind.id) === true && (area === null || area === body.unit.id);
  });
}

/** A department follows a district or owns criteria of a province: its body is that of the province. */
function isOfOffice(area: UnitId | null, office: Unit, places: Gazetteer): boolean {
  const unit = area === null ? undefined : places.find(area);
  return area === null || (unit !== undefined && places.isWithin(unit, office.id));
}

function fillName(pattern: string, { kind, name }: Unit): string {
  return pattern.replaceAll('{unit}', `${kind} ${name}`).replaceAll('{name}', name);
}
