import type { CalendarDate } from '#domain/calendar.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import { isValidAt, type Unit, type UnitId } from '#domain/places/unit.ts';
import type { Title, TitleEvent, TitleStatus } from './title.ts';

/** What must be known of a title's surroundings to say how it stands. */
export interface TitleSurroundings {
  readonly unit: Unit;
  /** Every title the unit was ever given, this one among them. */
  readonly held: readonly Title[];
  readonly kinds: ReadonlyMap<string, TitleKind>;
  /** It is in a campaign that is open that day, and its unit does not meet the new set. */
  readonly isCompleting: boolean;
}

/** How a title stands on a day; null before it was decided. Revoked speaks before all else, then what became of the unit, a higher title, a review, a campaign. */
export function statusOn(title: Title, asOf: CalendarDate, { unit, held, kinds, isCompleting }: TitleSurroundings): TitleStatus | null {
  if (title.decidedOn > asOf) return null;
  const event = lastEvent(title, asOf);
  if (event?.kind === 'revoke') return 'revoked';
  if (!isValidAt(unit, asOf)) return 'historical';
  if (held.some((other) => other.id !== title.id && holdsOn(other, asOf) && isAbove(other, title, kinds))) return 'superseded';
  if (event?.kind === 'review') return 'under-review';
  return isCompleting ? 'completing' : 'in-force';
}

/** Statuses in which a title is the one its unit is counted under. */
export function counts(status: TitleStatus | null): boolean {
  return status === 'in-force' || status === 'completing' || status === 'under-review';
}

/** Decided by that day and not revoked by then. */
export function holdsOn(title: Title, asOf: CalendarDate): boolean {
  return title.decidedOn <= asOf && lastEvent(title, asOf)?.kind !== 'revoke';
}

/** The title each unit that exists on a day is counted under: the highest it holds, and of the same kind the newest. Each unit stands once. */
export function highestTitles(titles: readonly Title[], asOf: CalendarDate, kinds: ReadonlyMap<string, TitleKind>, unitOf: (id: UnitId) => Unit | undefined): ReadonlyMap<UnitId, Title> {
  const highest = new Map<UnitId, Title>();
  for (const title of titles) {
    const unit = unitOf(title.unit);
    if (!unit || !isValidAt(unit, asOf) || !holdsOn(title, asOf)) continue;
    const held = highest.get(title.unit);
    if (!held || isAbove(title, held, kinds)) highest.set(title.unit, title);
  }
  return highest;
}

/** Higher in rank, or the same kind given anew: for a later year, by a later decision, or entered later. */
function isAbove(a: Title, b: Title, kinds: ReadonlyMap<string, TitleKind>): boolean {
  const rank = (title: Title) => kinds.get(title.kind)?.rank ?? 0;
  if (rank(a) !== rank(b)) return rank(a) > rank(b);
  if (a.titleYear !== b.titleYear) return a.titleYear > b.titleYear;
  return a.decidedOn === b.decidedOn ? a.id > b.id : a.decidedOn > b.decidedOn;
}

/** Of one day, the one that was entered last. */
function lastEvent({ events }: Title, asOf: CalendarDate): TitleEvent | undefined {
  return events.filter(({ on }) => on <= asOf).reduce<TitleEvent | undefined>((last, event) => (last === undefined || event.on >= last.on ? event : last), undefined);
}
