import { findBody } from '#domain/bodies/find-body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { ownBody } from './take-document.ts';

/** A document of a body the person speaks for. */
export async function ownDocument(desk: Desk, id: number): Promise<Outcome<OfficialDocument>> {
  const document = await desk.shelves.documents.find(id);
  if (!document || document.issuer === null) return refuse('unknown-document', { id: String(id) });
  const body = ownBody(desk, desk.actor, document.issuer);
  return body.ok ? done(document) : body;
}

/** The unit of the body that issues a document. */
export async function reachOfIssuer(office: Office, id: number): Promise<Outcome<Reach>> {
  const document = await office.store.reading(({ documents }) => documents.find(id));
  const body = document?.issuer ? findBody(office.law.programme.bodies, office.places, document.issuer) : undefined;
  return body ? done({ units: [body.unit] }) : refuse('unknown-document', { id: String(id) });
}
