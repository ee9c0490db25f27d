import type { CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { areasFor } from '#domain/people/may-do.ts';
import { isValidAt, type Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';

/** Where a person's first screen opens: their area, and the set and day on which most was last read in it. */
export interface Home {
  readonly unit: Unit | null;
  readonly set: string;
  readonly asOf: CalendarDate;
}

export const findHome = question<null, Home>('sign-in', {
  reach: () => done({ units: [] }),
  answer: async (office, actor) => {
    const unit = areaOf(office, actor);
    const last = unit && office.board.latest(unit.id, office.clock.today());
    const asOf = last?.asOf ?? lastDayOf(unit, office.clock.today());
    return done({ unit, set: last?.set ?? setInForce(office, asOf), asOf });
  },
});

/** The first area the person may look at; who may look at the whole country starts with its first province. */
function areaOf(office: Office, actor: Actor): Unit | null {
  const today = office.clock.today();
  const [area] = areasFor(actor, 'view', office.law.roles, today);
  if (area === undefined) return null;
  return (area === null ? office.places.provinces(today)[0] : office.places.find(area)) ?? null;
}

function lastDayOf(unit: Unit | null, today: CalendarDate): CalendarDate {
  return unit && !isValidAt(unit, today) && unit.validTo !== null ? unit.validTo : today;
}

/** The national commune set of the day's period, or the first there is. */
function setInForce({ law }: Office, asOf: CalendarDate): string {
  const year = Number(asOf.slice(0, 4));
  const sets = [...law.sets.values()];
  return (sets.find(({ level, period }) => level === 'commune' && period.from <= year && year <= period.to) ?? sets[0])?.id ?? '';
}
