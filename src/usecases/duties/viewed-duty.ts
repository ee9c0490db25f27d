import type { Body, BodyId } from '#domain/bodies/body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import type { Duty, ToldDuty } from '#domain/directives/duty.ts';
import { foldDuty, type DutyStanding } from '#domain/directives/fold-duty.ts';
import { ladderOf, latenessOf, stepsReached, type LadderStep, type Lateness } from '#domain/directives/lateness.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

/** Where a duty stands on a day. */
export interface StandingDuty<D extends ToldDuty = ToldDuty> {
  readonly duty: D;
  readonly standing: DutyStanding;
  readonly lateness: Lateness;
}

/** The same with all that is shown of it. */
export interface ViewedDuty extends StandingDuty<Duty> {
  readonly lead: NamedBody;
  readonly giver: NamedBody;
  readonly supporting: readonly NamedBody[];
  /** The unit it is about; without one, none. */
  readonly unit: Unit | null;
  readonly ladder: readonly (LadderStep & { readonly body: BodyId; readonly name: string; readonly isReached: boolean })[];
}

/** A body by its name; `found` is undefined where law or places no longer know it. */
export interface NamedBody {
  readonly id: BodyId;
  readonly name: string;
  readonly found: Body | undefined;
}

export function standsOn<D extends ToldDuty>({ law }: Pick<Office, 'law'>, duty: D, today: CalendarDate): StandingDuty<D> {
  const standing = foldDuty(duty, law.programme.duties);
  return { duty, standing, lateness: latenessOf(standing, law.programme.duties, today) };
}

export function viewedOn({ law, places }: Pick<Office, 'law' | 'places'>, duty: Duty, today: CalendarDate): ViewedDuty {
  const rules = law.programme.duties;
  const named = (id: BodyId): NamedBody => {
    const found = findBody(law.programme.bodies, places, id);
    return { id, name: found?.name ?? id, found };
  };
  const stands = standsOn({ law }, duty, today);
  const lead = named(duty.lead);
  const steps = lead.found ? ladderOf(lead.found, rules, places, today) : [];
  const reached = new Set(stepsReached(steps, stands.lateness).map(({ body }) => body));
  return {
    ...stands, lead, giver: named(duty.giver), supporting: duty.supporting.map(named),
    unit: duty.unit === null ? null : places.find(duty.unit) ?? null,
    ladder: steps.map((step) => ({ ...step, name: named(step.body).name, isReached: reached.has(step.body) })),
  };
}

/** What is late stands first, then what is due next; what is closed stands last. */
export function soonestFirst(a: StandingDuty, b: StandingDuty): number {
  const [one, other] = [rank(a), rank(b)];
  return one === other ? a.duty.id - b.duty.id : one < other ? -1 : 1;
}

function rank({ lateness: { timing, due } }: StandingDuty): string {
  return `${timing === 'closed' ? 2 : due === null ? 1 : 0}${due ?? ''}`;
}
