import { monthsAfter, readDate, type CalendarDate } from '#domain/calendar.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { freshnessOn, lastDayOf, type Freshness } from '#domain/evidence/lifetime.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';

export interface ListExpiring {
  readonly unit: string;
  readonly asOf: string;
  readonly months: number;
  /** null is every set. */
  readonly set: string | null;
}

export interface Expiring {
  /** The part of the area that is the person's; null is all of it. */
  readonly part: readonly NamedUnit[] | null;
  readonly pieces: readonly ExpiringPiece[];
}

export interface ExpiringPiece {
  readonly unit: Unit;
  readonly piece: Evidence;
  readonly lastDay: CalendarDate;
  readonly freshness: Freshness;
}

/** The certificates of a unit and of all below it that have expired on a day or will within so many months, soonest first. What is made anew each year is left out. */
export const listExpiring = question<ListExpiring, Expiring>('view', {
  reach: findArea,
  answer: async (office, actor, input) => {
    const found = findArea(office, input);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const part = partOf(office, actor, 'view', area);
    const { kinds } = office.law.evidence;
    const warned = [...kinds.values()].filter(({ warnBeforeMonths }) => warnBeforeMonths > 0).map(({ id }) => id);
    const pieces = await office.store.reading(({ evidence }) => evidence.ofKinds(warned));
    const until = monthsAfter(asOf, input.months);
    const expiring = pieces.flatMap((piece): ExpiringPiece[] => {
      const unit = office.places.find(piece.unit);
      const lastDay = lastDayOf(piece, kinds.get(piece.kind));
      const isAsked = unit && part.tops.some((top) => office.places.isWithin(unit, top.id)) && piece.asOf <= asOf && (input.set === null || input.set === piece.set);
      return isAsked && lastDay !== null && lastDay <= until ? [{ unit, piece, lastDay, freshness: freshnessOn(asOf, piece, kinds.get(piece.kind)) }] : [];
    });
    return done({ part: namedPart(part), pieces: expiring.toSorted(soonestFirst) });
  },
});

function soonestFirst(a: ExpiringPiece, b: ExpiringPiece): number {
  return a.lastDay === b.lastDay ? a.piece.id - b.piece.id : a.lastDay < b.lastDay ? -1 : 1;
}

function findArea(office: Pick<Office, 'places'>, { unit, asOf }: ListExpiring): Outcome<{ area: Unit; asOf: CalendarDate }> {
  const day = readDate(asOf);
  if (!day.ok) return day;
  const area = unitAt(office.places, unit, day.value);
  return area.ok ? done({ area: area.value, asOf: day.value }) : area;
}
