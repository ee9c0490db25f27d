import type { CalendarDate } from '#domain/calendar.ts';
import type { BodyKind } from '#domain/criteria/body-kind.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import { formerUnits, heirUnits, type Bequest } from '#domain/places/heirs.ts';
import type { Unit } from '#domain/places/unit.ts';
import { bodyId, type Body, type BodyId } from './body.ts';
import { findBody } from './find-body.ts';

type Kinds = ReadonlyMap<string, BodyKind>;

/** The bodies in whose hands is, on a day, what a body of an ended unit left: those of its kind in the units that came after. None while its unit exists, and none where those units have no such body. */
export function heirsOf(kinds: Kinds, places: Gazetteer, body: Body, today: CalendarDate, bequest: Bequest = 'successors'): readonly Body[] {
  return sameKind(kinds, places, body, heirUnits(places, body.unit, today, bequest));
}

/** The bodies of ended units whose heir a body is on a day. */
export function formersOf(kinds: Kinds, places: Gazetteer, body: Body, today: CalendarDate, bequest: Bequest = 'successors'): readonly Body[] {
  return sameKind(kinds, places, body, formerUnits(places, body.unit, today, bequest));
}

function sameKind(kinds: Kinds, places: Gazetteer, { kind }: Body, units: readonly Unit[]): readonly Body[] {
  return units.flatMap(({ id }) => findBody(kinds, places, bodyId(kind.id, id)) ?? []);
}

/** A body by its name, and in whose hands it is on a day. */
export interface NamedBody {
  readonly id: BodyId;
  /** The id itself where law or places no longer know it. */
  readonly name: string;
  readonly found: Body | undefined;
  readonly heirs: readonly Body[];
}

export function namedBody(kinds: Kinds, places: Gazetteer, id: BodyId, today: CalendarDate, bequest: Bequest = 'successors'): NamedBody {
  const found = findBody(kinds, places, id);
  return { id, name: found?.name ?? id, found, heirs: found ? heirsOf(kinds, places, found, today, bequest) : [] };
}

/** The units in whose hands it is, as `xã Bắc Sơn`. */
export function unitsNow({ heirs }: Pick<NamedBody, 'heirs'>): string[] {
  return heirs.map(({ unit: { kind, name } }) => `${kind} ${name}`);
}
