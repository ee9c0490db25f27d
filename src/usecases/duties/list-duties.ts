import type { DutySide } from '#domain/criteria/duty-rules.ts';
import type { Duty, DutyState } from '#domain/directives/duty.ts';
import { timings, type Timing } from '#domain/directives/lateness.ts';
import { readDate } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { bodiesAnsweredFor, maySeeDuty, sidesOf } from './duty-sides.ts';
import { soonestFirst, viewedOn, type ViewedDuty } from './viewed-duty.ts';

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
}

export interface ListedDuties {
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
    const found = await office.store.reading(({ duties }) => dutiesOf(office, actor, duties, input.whose));
    const asked = found
      .filter((duty) => input.document === null || duty.sources.some(({ document }) => document === input.document))
      .filter((duty) => input.criterion === null || serves(duty, input.criterion))
      .map((duty) => viewedOn(office, duty, today))
      .filter((viewed) => part === null || part.tops.some((top) => isIn(office, viewed, top)));
    const duties = asked.filter(({ standing, lateness }) => (input.state === null || standing.state === input.state) && (input.timing === null || lateness.timing === input.timing));
    return done({ duties: duties.toSorted(soonestFirst), counts: countTimings(asked), part: part && namedPart(part) });
  },
});

function areaOf(office: Pick<Office, 'places' | 'clock'>, { unit, asOf }: ListDuties): Outcome<Unit> {
  const day = asOf === null ? done(office.clock.today()) : readDate(asOf);
  return day.ok ? unitAt(office.places, unit ?? '', day.value) : day;
}

async function dutiesOf(office: Office, actor: Actor, duties: Shelves['duties'], whose: ListDuties['whose']): Promise<readonly Duty[]> {
  const ids = bodiesAnsweredFor(office, actor);
  const on = (sides: readonly DutySide[]) => (duty: Duty) => sidesOf(office, actor, duty).some((side) => sides.includes(side));
  switch (whose) {
    case 'mine': return (await duties.ofBodies(ids)).filter(on(['lead', 'supporting']));
    case 'given': return (await duties.givenBy(ids)).filter(on(['giver']));
    case 'area': return (await duties.all()).filter((duty) => maySeeDuty(office, actor, duty));
  }
}

/** A duty that names an indicator serves its criterion. */
export function serves({ criteria }: Pick<Duty, 'criteria'>, criterion: string): boolean {
  return criteria.some((named) => named === criterion || named.startsWith(`${criterion}.`));
}

/** Led by a body of the unit or of one within it, about such a unit, or come to it from one that has ended. */
export function isIn({ places }: Pick<Office, 'places'>, { where }: ViewedDuty, top: Unit): boolean {
  return where.some((unit) => places.isWithin(unit, top.id));
}

export function countTimings(duties: readonly ViewedDuty[]): Readonly<Record<Timing, number>> {
  const count = (timing: Timing) => duties.filter(({ lateness }) => lateness.timing === timing).length;
  const [closed, noTerm, far, soon, overdue] = timings.map(count);
  return { 'closed': closed ?? 0, 'no-term': noTerm ?? 0, 'far': far ?? 0, 'soon': soon ?? 0, 'overdue': overdue ?? 0 };
}
