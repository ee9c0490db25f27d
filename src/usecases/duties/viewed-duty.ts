import type { BodyId } from '#domain/bodies/body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import { namedBody, type NamedBody } from '#domain/bodies/heirs.ts';
import type { DutySide } from '#domain/criteria/duty-rules.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { Duty, ToldDuty } from '#domain/directives/duty.ts';
import { foldDuty, type DutyStanding } from '#domain/directives/fold-duty.ts';
import { ladderOf, latenessOf, stepsReached, type LadderStep, type Lateness } from '#domain/directives/lateness.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { heirUnits, type Bequest } from '#domain/places/heirs.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

type Books = Pick<Office, 'law' | 'places'>;

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
  readonly ladder: readonly (LadderStep & { readonly name: string; readonly heirs: NamedBody['heirs']; readonly isReached: boolean })[];
}

export function standsOn<D extends ToldDuty>({ law }: Pick<Office, 'law'>, duty: D, today: CalendarDate): StandingDuty<D> {
  const standing = foldDuty(duty, law.programme.duties);
  return { duty, standing, lateness: latenessOf(standing, law.programme.duties, today) };
}

export function viewedOn(office: Books, duty: Duty, today: CalendarDate): ViewedDuty {
  const { law: { programme: { duties: rules } }, places } = office;
  const named = (id: BodyId, side: DutySide) => bodyOnSide(office, id, side, today);
  const stands = standsOn(office, duty, today);
  const lead = named(duty.lead, 'lead');
  const steps = lead.found ? ladderOf(lead.found, lead.heirs, rules, places, today) : [];
  const reached = new Set(stepsReached(steps, stands.lateness).map(({ body }) => body));
  return {
    ...stands, lead, giver: named(duty.giver, 'giver'), supporting: duty.supporting.map((id) => named(id, 'supporting')),
    unit: duty.unit === null ? null : places.find(duty.unit) ?? null,
    ladder: steps.map((step) => {
      const { name, heirs } = named(step.body, 'lead');
      return { ...step, name, heirs, isReached: reached.has(step.body) };
    }),
  };
}

/** A body on one side of a duty, and those who answer for it there since its unit ended. */
export function bodyOnSide({ law: { programme }, places }: Books, id: BodyId, side: DutySide, today: CalendarDate): NamedBody {
  return namedBody(programme.bodies, places, id, today, bequestOn({ programme }, side));
}

/** To whom a body of an ended unit leaves its side of a duty. */
export function bequestOn({ programme }: Pick<Law, 'programme'>, side: DutySide): Bequest {
  return programme.duties.above.includes(side) ? 'or-above' : 'successors';
}

/** Where a duty is looked at: the unit that leads it, the one it is about, and those that came after either. */
export function whereOf({ law, places }: Books, { lead, unit }: Pick<Duty, 'lead' | 'unit'>, today: CalendarDate): readonly Unit[] {
  const units = [findBody(law.programme.bodies, places, lead)?.unit, unit === null ? undefined : places.find(unit)].filter((one) => one !== undefined);
  return units.flatMap((one) => [one, ...heirUnits(places, one, today, 'successors')]);
}

/** What is late stands first, then what is due next; what is closed stands last. */
export function soonestFirst(a: StandingDuty, b: StandingDuty): number {
  const [one, other] = [rank(a), rank(b)];
  return one === other ? a.duty.id - b.duty.id : one < other ? -1 : 1;
}

function rank({ lateness: { timing, due } }: StandingDuty): string {
  return `${timing === 'closed' ? 2 : due === null ? 1 : 0}${due ?? ''}`;
}
