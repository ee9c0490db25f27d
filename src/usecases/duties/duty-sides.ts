import { bodyId, type Body, type BodyId } from '#domain/bodies/body.ts';
import { findBody, speaksFor } from '#domain/bodies/find-body.ts';
import type { DutySide } from '#domain/criteria/duty-rules.ts';
import type { Duty } from '#domain/directives/duty.ts';
import type { Actor } from '#domain/people/actor.ts';
import { isInForce, mayDo } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';

type House = Pick<Office, 'law' | 'places' | 'clock'>;

/** On which sides of a duty a person stands today: of who leads, who helps, who gave it. */
export function sidesOf(office: House, actor: Actor, duty: Duty): readonly DutySide[] {
  const speaks = (id: BodyId) => isSpeakerOf(office, actor, id);
  return [
    ...(speaks(duty.lead) ? (['lead'] as const) : []),
    ...(duty.supporting.some(speaks) ? (['supporting'] as const) : []),
    ...(speaks(duty.giver) ? (['giver'] as const) : []),
  ];
}

export function isSpeakerOf({ law, places, clock }: House, actor: Actor, id: BodyId | string): boolean {
  const body = findBody(law.programme.bodies, places, id);
  return body !== undefined && speaksFor(actor, body, law.roles, places, clock.today());
}

/** A duty is seen by its sides and by whoever may look at the unit that leads it or that it is about. For everybody else it is not there. */
export function maySeeDuty(office: House, actor: Actor, duty: Duty): boolean {
  if (sidesOf(office, actor, duty).length > 0) return true;
  const { law, places, clock } = office;
  const lead = findBody(law.programme.bodies, places, duty.lead)?.unit;
  const about = duty.unit === null ? undefined : places.find(duty.unit);
  return [lead, about].some((unit) => unit !== undefined && mayDo(actor, 'view', { units: [unit] }, law.roles, places, clock.today()));
}

/** The bodies a person speaks for today, in the order of the tasks; also those that are no more, as their duties still are. A task over the whole country speaks for none in particular. */
export function bodiesOfActor({ law, places, clock }: House, actor: Actor): readonly Body[] {
  const today = clock.today();
  const found = actor.assignments.filter((task) => isInForce(task, today)).flatMap(({ area, department, role }): Body[] => {
    const unit = area === null ? undefined : places.find(area);
    const office = department === null ? unit : unit && places.provinceOf(unit);
    const speaks = law.roles.get(role)?.bodies ?? [];
    if (!office) return [];
    const kinds = [...law.programme.bodies.values()].filter((kind) => (department === null ? speaks.includes(kind.id) : kind.department === department));
    return kinds.flatMap((kind) => findBody(law.programme.bodies, places, bodyId(kind.id, office.id)) ?? []);
  });
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}
