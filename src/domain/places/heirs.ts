import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hasEnded, isValidAt, type Unit } from './unit.ts';

/** Whom what a unit leaves behind goes to: its successors alone, or, where it has none at all, the unit above it. */
export type Bequest = 'successors' | 'or-above';

/** The units existing on a day that came after one that has ended by then: every one of a split, and through those that have ended since. None while the unit exists. */
export function heirUnits(places: Gazetteer, unit: Unit, today: CalendarDate, bequest: Bequest): readonly Unit[] {
  return follow(unit, (ended) => (hasEnded(ended, today) ? after(places, ended, today, bequest) : [])).filter((heir) => isValidAt(heir, today));
}

/** The same backwards: the ended units that one existing on a day came after. */
export function formerUnits(places: Gazetteer, unit: Unit, today: CalendarDate, bequest: Bequest): readonly Unit[] {
  return isValidAt(unit, today) ? follow(unit, (heir) => before(places, heir, today, bequest)) : [];
}

function after(places: Gazetteer, ended: Unit, today: CalendarDate, bequest: Bequest): readonly Unit[] {
  const successors = places.successors(ended.id);
  if (successors.length === 0 && bequest === 'or-above') return places.ancestors(ended.id).slice(0, 1);
  return successors.filter(({ by }) => by.effective <= today).map(({ unit }) => unit);
}

function before(places: Gazetteer, heir: Unit, today: CalendarDate, bequest: Bequest): readonly Unit[] {
  const formers = places.predecessors(heir.id).filter(({ by }) => by.effective <= today).map(({ unit }) => unit);
  const below = bequest === 'or-above' ? places.everBelow(heir.id).filter(({ id }) => places.successors(id).length === 0) : [];
  return [...formers, ...below].filter((unit) => hasEnded(unit, today));
}

/** Everything reached from a unit step by step, each once. */
function follow(from: Unit, step: (unit: Unit) => readonly Unit[]): readonly Unit[] {
  const reached = new Set<Unit>(step(from));
  for (const unit of reached) for (const next of step(unit)) reached.add(next);
  return [...reached];
}
