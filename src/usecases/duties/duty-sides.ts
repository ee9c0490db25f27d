import { bodyId, type Body, type BodyId } from '#domain/bodies/body.ts';
import { findBody, speaksFor } from '#domain/bodies/find-body.ts';
import { formersOf } from '#domain/bodies/heirs.ts';
import type { DutySide } from '#domain/criteria/duty-rules.ts';
import type { Duty } from '#domain/directives/duty.ts';
import type { Actor } from '#domain/people/actor.ts';
import { isInForce, mayDo } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';
import { bequestOn, bodyOnSide, whereOf } from './viewed-duty.ts';

type House = Pick<Office, 'law' | 'places' | 'clock'>;

/** On which sides of a duty a person stands today: of who leads, who helps, who gave it, or of who came after one of them. */
export function sidesOf(office: House, actor: Actor, duty: Duty): readonly DutySide[] {
  const answers = (id: BodyId, side: DutySide) => {
    const { found, heirs } = bodyOnSide(office, id, side, office.clock.today());
    return [found, ...heirs].some((body) => body !== undefined && speaks(office, actor, body));
  };
  return [
    ...(answers(duty.lead, 'lead') ? (['lead'] as const) : []),
    ...(duty.supporting.some((id) => answers(id, 'supporting')) ? (['supporting'] as const) : []),
    ...(answers(duty.giver, 'giver') ? (['giver'] as const) : []),
  ];
}

/** Whether a person acts in a body's own name today: what is given anew is not given in that of a body whose heir one is. */
export function speaks({ law, places, clock }: House, actor: Actor, body: Body): boolean {
  return speaksFor(actor, body, law.roles, places, clock.today());
}

/** A duty is seen by its sides and by whoever may look at where it is. For everybody else it is not there. */
export function maySeeDuty(office: House, actor: Actor, duty: Duty): boolean {
  if (sidesOf(office, actor, duty).length > 0) return true;
  const { law, places, clock } = office;
  return whereOf(office, duty, clock.today()).some((unit) => mayDo(actor, 'view', { units: [unit] }, law.roles, places, clock.today()));
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

/** Those, and the bodies of ended units whose heirs they are on a side of a duty: just the bodies for which `sidesOf` names that side. */
export function bodiesAnsweredFor(office: House, actor: Actor, side: DutySide): readonly BodyId[] {
  const { law, places, clock } = office;
  const held = bodiesOfActor(office, actor).flatMap((body) => [body, ...formersOf(law.programme.bodies, places, body, clock.today(), bequestOn(law, side))]);
  return [...new Set(held.map(({ id }) => id))];
}
