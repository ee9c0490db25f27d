import type { Actor, Deed } from '#domain/people/actor.ts';
import { visiblePart, type VisiblePart } from '#domain/people/visible-units.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from './office.ts';

/** As much of an area as a person may do a deed in, now. */
export function partOf({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, actor: Actor, deed: Deed, area: Unit): VisiblePart {
  return visiblePart(actor, deed, area, law.roles, places, clock.today());
}

/** How an answer names the part it was made from; null where it is the whole. */
export function namedPart({ tops, isPart }: VisiblePart): readonly NamedUnit[] | null {
  return isPart ? tops.map(({ code, kind, name }) => ({ code, kind, name })) : null;
}

export interface NamedUnit {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
}
