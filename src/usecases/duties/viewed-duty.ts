import type { BodyId } from '#domain/bodies/body.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import { namedBody, type NamedBody } from '#domain/bodies/heirs.ts';
import type { DutySide } from '#domain/criteria/duty-rules.ts';
import type { Duty } from '#domain/directives/duty.ts';
import { foldDuty, type DutyStanding } from '#domain/directives/fold-duty.ts';
import { ladderOf, latenessOf, stepsReached, type LadderStep, type Lateness } from '#domain/directives/lateness.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { heirUnits } from '#domain/places/heirs.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

type Books = Pick<Office, 'law' | 'places'>;

/** A duty as it stands on a day. */
export interface ViewedDuty {
  readonly duty: Duty;
  readonly standing: DutyStanding;
  readonly lateness: Lateness;
  readonly lead: NamedBody;
  readonly giver: NamedBody;
  readonly supporting: readonly NamedBody[];
  /** The unit it is about; without one, none. */
  readonly unit: Unit | null;
  readonly where: readonly Unit[];
  readonly ladder: readonly (LadderStep & { readonly name: string; readonly heirs: NamedBody['heirs']; readonly isReached: boolean })[];
}

export function viewedOn(office: Books, duty: Duty, today: CalendarDate): ViewedDuty {
  const { law: { programme: { duties: rules } }, places } = office;
  const named = (id: BodyId, side: DutySide) => bodyOnSide(office, id, side, today);
  const standing = foldDuty(duty, rules);
  const lateness = latenessOf(standing, rules, today);
  const lead = named(duty.lead, 'lead');
  const steps = lead.found ? ladderOf(lead.found, lead.heirs, rules, places, today) : [];
  const reached = new Set(stepsReached(steps, lateness).map(({ body }) => body));
  return {
    duty, standing, lateness, lead, giver: named(duty.giver, 'giver'), supporting: duty.supporting.map((id) => named(id, 'supporting')),
    unit: duty.unit === null ? null : places.find(duty.unit) ?? null,
    where: whereOf(office, duty, today),
    ladder: steps.map((step) => {
      const { name, heirs } = named(step.body, 'lead');
      return { ...step, name, heirs, isReached: reached.has(step.body) };
    }),
  };
}

/** A body on one side of a duty, and those who answer for it there since its unit ended. */
export function bodyOnSide({ law: { programme }, places }: Books, id: BodyId, side: DutySide, today: CalendarDate): NamedBody {
  return namedBody(programme.bodies, places, id, today, programme.duties.above.includes(side) ? 'or-above' : 'successors');
}

/** Where a duty is looked at: the unit that leads it, the one it is about, and those that came after either. */
export function whereOf({ law, places }: Books, { lead, unit }: Pick<Duty, 'lead' | 'unit'>, today: CalendarDate): readonly Unit[] {
  const units = [findBody(law.programme.bodies, places, lead)?.unit, unit === null ? undefined : places.find(unit)].filter((one) => one !== undefined);
  return units.flatMap((one) => [one, ...heirUnits(places, one, today, 'successors')]);
}

/** What is late stands first, then what is due next; what is closed stands last. */
export function soonestFirst(a: ViewedDuty, b: ViewedDuty): number {
  const [one, other] = [rank(a), rank(b)];
  return one === other ? a.duty.id - b.duty.id : one < other ? -1 : 1;
}

function rank({ lateness: { timing, due } }: ViewedDuty): string {
  return `${timing === 'closed' ? 2 : due === null ? 1 : 0}${due ?? ''}`;
}
