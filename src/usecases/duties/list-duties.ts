import { everyBodyOf } from '#domain/bodies/find-body.ts';
import type { DutySide } from '#domain/criteria/duty-rules.ts';
import type { Duty, DutyState } from '#domain/directives/duty.ts';
import { timings, type Timing } from '#domain/directives/lateness.ts';
import { readDate } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { formerUnits } from '#domain/places/heirs.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { DutiesAsked } from '#store/programme-shelves.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { bodiesAnsweredFor } from './duty-sides.ts';
import { soonestFirst, standsOn, viewedOn, type StandingDuty, type ViewedDuty } from './viewed-duty.ts';

export interface ListDuties {
  /** `mine`: led or helped by a body one answers for; `given`: by one of them; `area`: led within a unit, or about one of it. */
  readonly whose: 'mine' | 'given' | 'area';
  /** Code; only with `area`. */
  readonly unit: string | null;
  /** The day on which the unit bears its code; how late a duty is, is told by today. */
  readonly asOf: string | null;
  readonly state: DutyState | null;
  readonly timing: Timing | null;
  readonly document: number | null;
  /** `set/no`, with all its indicators, or `set/2.1`. */
  readonly criterion: string | null;
  /** How many to pass over, and how many to tell at most. */
  readonly skip: number;
  readonly limit: number;
}

export interface ListedDuties {
  /** How many there are, of which at most `limit` are told. */
  readonly total: number;
  readonly duties: readonly ViewedDuty[];
  /** How many stand in each timing, before state and timing are chosen. */
  readonly counts: Readonly<Record<Timing, number>>;
  /** The part of the area that is the person's; null is all of it, or no area was asked about. */
  readonly part: readonly NamedUnit[] | null;
}

/** Duties as they stand today, the latest first. */
export const listDuties = question<ListDuties, ListedDuties>('view', {
  reach: (office, input) => {
    if (input.whose !== 'area') return done({ units: [] });
    const area = areaOf(office, input);
    return area.ok ? done({ area: area.value }) : area;
  },
  answer: async (office, actor, input) => {
    const today = office.clock.today();
    const area = input.whose === 'area' ? areaOf(office, input) : null;
    if (area && !area.ok) return area;
    const part = area && partOf(office, actor, 'view', area.value);
    return office.store.reading(async ({ duties }) => {
      const ofDocument = input.document === null ? null : new Set((await duties.ofDocument(input.document)).map(({ id }) => id));
      const asked = (await duties.told(part ? dutiesWithin(office, part.tops) : dutiesOf(office, actor, input.whose)))
        .filter((duty) => ofDocument === null || ofDocument.has(duty.id))
        .filter((duty) => input.criterion === null || serves(duty, input.criterion))
        .map((duty) => standsOn(office, duty, today));
      const chosen = asked.filter(({ standing, lateness }) => (input.state === null || standing.state === input.state) && (input.timing === null || lateness.timing === input.timing));
      const page = chosen.toSorted(soonestFirst).slice(input.skip, input.skip + input.limit).map(({ duty }) => duty.id);
      const shown = (await duties.findAll(page)).map((duty) => viewedOn(office, duty, today));
      return done({ duties: shown.toSorted(soonestFirst), total: chosen.length, counts: countTimings(asked), part: part && namedPart(part) });
    });
  },
});

function areaOf(office: Pick<Office, 'places' | 'clock'>, { unit, asOf }: ListDuties): Outcome<Unit> {
  const day = asOf === null ? done(office.clock.today()) : readDate(asOf);
  return day.ok ? unitAt(office.places, unit ?? '', day.value) : day;
}

function dutiesOf(office: Office, actor: Actor, whose: ListDuties['whose']): DutiesAsked {
  const on = (side: DutySide) => bodiesAnsweredFor(office, actor, side);
  return whose === 'given' ? { givers: on('giver') } : { leads: on('lead'), supporting: on('supporting') };
}

/** Led by a body of one of the units or of one within it, or about such a unit, on whatever day it was. Who may look at these units sees all of them. */
export function dutiesWithin(office: Pick<Office, 'law' | 'places' | 'clock'>, tops: readonly Unit[]): DutiesAsked {
  return dutiesIn(office, tops.flatMap((top) => office.places.everWithin(top)));
}

/** Led by a body of just these units, about one of them, or come to them from a unit that has ended. */
export function dutiesIn({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, units: readonly Unit[]): DutiesAsked {
  const kept = [...new Set(units.flatMap((unit) => [unit, ...formerUnits(places, unit, clock.today(), 'successors')]))];
  return { leads: kept.flatMap((unit) => everyBodyOf(law.programme.bodies, unit)), units: kept.map(({ id }) => id) };
}

/** A duty that names an indicator serves its criterion. */
export function serves({ criteria }: Pick<Duty, 'criteria'>, criterion: string): boolean {
  return criteria.some((named) => named === criterion || named.startsWith(`${criterion}.`));
}

function countTimings(duties: readonly StandingDuty[]): Readonly<Record<Timing, number>> {
  const count = (timing: Timing) => duties.filter(({ lateness }) => lateness.timing === timing).length;
  const [closed, noTerm, far, soon, overdue] = timings.map(count);
  return { 'closed': closed ?? 0, 'no-term': noTerm ?? 0, 'far': far ?? 0, 'soon': soon ?? 0, 'overdue': overdue ?? 0 };
}
