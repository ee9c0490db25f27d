import type { CalendarDate } from '#domain/calendar.ts';
import type { BodyKind } from '#domain/criteria/body-kind.ts';
import { fold } from '#domain/places/fold.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import { findBody } from './find-body.ts';
import { bodyId, type Body } from './body.ts';

type Kinds = ReadonlyMap<string, BodyKind>;

/**
 * The body a paper names, read where it is read: `UBND tỉnh` in Bắc Sơn is that of Lạng Sơn, `Sở Xây dựng` that of the own province, `UBND huyện Bình Gia` the one so named.
 * Undefined where none or more than one bears the name.
 */
export function bodyByName(kinds: Kinds, places: Gazetteer, name: string, near: Unit, asOf: CalendarDate): Body | undefined {
  const typed = fold(name);
  const found = new Map<string, Body>();
  for (const kind of kinds.values()) {
    for (const pattern of [kind.short, kind.full, ...kind.aliases]) {
      const unit = unitOfPattern(pattern, typed, kind, places, near, asOf);
      const body = unit && findBody(kinds, places, bodyId(kind.id, unit.id));
      if (body) found.set(body.id, body);
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function unitOfPattern(pattern: string, typed: string, kind: BodyKind, places: Gazetteer, near: Unit, asOf: CalendarDate): Unit | undefined {
  const before = fold(pattern.replace(/\{.*$/u, ''));
  const isOfNamed = pattern.includes('{');
  if (typed === before) return isOfNamed ? undefined : aboveAt(places, near, kind.levels);
  if (!typed.startsWith(`${before} `)) return undefined;
  const rest = typed.slice(before.length + 1);
  return above(places, near).find((unit) => kind.levels.includes(unit.level) && [fold(unit.kind), fold(`${unit.kind} ${unit.name}`), fold(unit.name)].includes(rest)) ?? onlyNamed(places, rest, kind, near, asOf);
}

function onlyNamed(places: Gazetteer, name: string, kind: BodyKind, near: Unit, asOf: CalendarDate): Unit | undefined {
  const all = places.findByName(name, asOf).filter(({ level }) => kind.levels.includes(level));
  const province = places.provinceOf(near);
  const own = all.filter((unit) => province !== undefined && places.isWithin(unit, province.id));
  const told = own.length > 0 ? own : all;
  return told.length === 1 ? told[0] : undefined;
}

function aboveAt(places: Gazetteer, near: Unit, levels: BodyKind['levels']): Unit | undefined {
  return above(places, near).find(({ level }) => levels.includes(level));
}

/** The unit itself and all above it. */
function above(places: Gazetteer, near: Unit): readonly Unit[] {
  return [near, ...places.ancestors(near.id)];
}
