import { findBody, speaksFor } from '#domain/bodies/find-body.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { KeptWording, WordingHolder } from '#domain/papers/kept-wording.ts';
import type { Actor } from '#domain/people/actor.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

/** Whose wording is meant: code of a province, or id of a body of it. */
export interface WordingPlace {
  readonly holder: string;
}

export interface FoundPlace {
  readonly holder: WordingHolder;
  readonly unit: Unit;
  readonly name: string;
  /** Nearest first: a body's own, then its province's. */
  readonly holders: readonly WordingHolder[];
}

/** Refused for what is no province and no body. */
export function findWordingPlace({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, { holder }: WordingPlace): Outcome<FoundPlace> {
  if (holder.includes(':')) {
    const body = findBody(law.programme.bodies, places, holder);
    if (!body) return refuse('not-found', { what: holder });
    const province = places.provinceOf(body.unit) ?? body.unit;
    return done({ holder: body.id, unit: body.unit, name: body.name, holders: [body.id, province.id] });
  }
  const unit = unitAt(places, holder, clock.today());
  if (!unit.ok) return unit;
  const { id, name, kind, level } = unit.value;
  return level === 'province' ? done({ holder: id, unit: unit.value, name: `${kind} ${name}`, holders: [id] }) : refuse('wrong-unit-level', { name, level, expected: 'province' });
}

/** A body's wording is changed by who speaks for it; that of a province by who may there. */
export function maySetWording(office: Pick<Office, 'law' | 'places' | 'clock'>, actor: Actor, { holder }: Pick<KeptWording, 'holder'>): boolean {
  const body = findBody(office.law.programme.bodies, office.places, holder);
  return !body || speaksFor(actor, body, office.law.roles, office.places, office.clock.today());
}
