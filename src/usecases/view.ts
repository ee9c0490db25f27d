import { readDate, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Reach } from '#domain/people/may-do.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from './office.ts';
import type { AreaReach } from './use-case.ts';

/** What a person looks at, as typed: a unit's code, a set's id and a day. */
export interface View {
  readonly unit: string;
  readonly set: string;
  readonly asOf: string;
}

export interface FoundView {
  readonly unit: Unit;
  readonly set: CriteriaSet;
  readonly asOf: CalendarDate;
}

/** Finds unit, set and day of a view, or says which of them is not there. */
export function findView(office: Pick<Office, 'places' | 'law'>, view: View): Outcome<FoundView> {
  const asOf = readDate(view.asOf);
  if (!asOf.ok) return asOf;
  const unit = unitAt(office.places, view.unit, asOf.value);
  const set = findSet(office, view.set);
  if (!unit.ok) return set.ok ? unit : { ok: false, refusals: [...unit.refusals, ...set.refusals] };
  return set.ok ? done({ unit: unit.value, set: set.value, asOf: asOf.value }) : set;
}

export function findSet(office: Pick<Office, 'law'>, id: string): Outcome<CriteriaSet> {
  const set = office.law.sets.get(id);
  return set ? done(set) : refuse('unknown-set', { found: id, known: [...office.law.sets.keys()].join(', ') });
}

/** For what is listed, counted or printed of an area: as much of it as is the person's. */
export function areaOfView(office: Office, view: View): Outcome<AreaReach> {
  const found = findView(office, view);
  return found.ok ? done({ area: found.value.unit }) : found;
}

/** For what is one unit's own: all of it or nothing. */
export function reachOfView(office: Office, view: View): Outcome<Reach> {
  const found = findView(office, view);
  return found.ok ? done({ units: [found.value.unit] }) : found;
}
