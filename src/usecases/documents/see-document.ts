import { findBody } from '#domain/bodies/find-body.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';

/** A document is seen by whoever may look at its issuer's unit; once it has left, also at a unit it went to. */
export function maySee(office: Office, actor: Actor, { issuer, state, recipients }: OfficialDocument, arrivedAt: readonly BodyId[]): boolean {
  const went = state === 'draft' ? [] : [...recipients.map(({ body }) => body), ...arrivedAt];
  return [issuer, ...went].some((body) => body !== null && mayLookAt(office, actor, body));
}

function mayLookAt(office: Office, actor: Actor, id: BodyId): boolean {
  const body = findBody(office.law.programme.bodies, office.places, id);
  return body !== undefined && mayDo(actor, 'view', { units: [body.unit] }, office.law.roles, office.places, office.clock.today());
}
