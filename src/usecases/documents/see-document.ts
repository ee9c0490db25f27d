import { findBody } from '#domain/bodies/find-body.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { heirUnits } from '#domain/places/heirs.ts';
import type { Office } from '#usecases/office.ts';

/** A document is seen by whoever may look at its issuer's unit; once it has left, also at a unit it went to. Where such a unit has ended, those that came after it keep its papers. */
export function maySee(office: Office, actor: Actor, { issuer, state, recipients }: OfficialDocument, arrivedAt: readonly BodyId[]): boolean {
  const went = state === 'draft' ? [] : [...recipients.map(({ body }) => body), ...arrivedAt];
  return [issuer, ...went].some((body) => body !== null && mayLookAt(office, actor, body));
}

function mayLookAt(office: Office, actor: Actor, id: BodyId): boolean {
  const { law, places, clock } = office;
  const unit = findBody(law.programme.bodies, places, id)?.unit;
  const keepers = unit ? [unit, ...heirUnits(places, unit, clock.today(), 'successors')] : [];
  return keepers.some((keeper) => mayDo(actor, 'view', { units: [keeper] }, law.roles, places, clock.today()));
}
