import { findBody, speaksFor } from '#domain/bodies/find-body.ts';
import { bodyByName } from '#domain/bodies/body-by-name.ts';
import type { Body } from '#domain/bodies/body.ts';
import type { CitationRole, Recipient } from '#domain/directives/document.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

/** A paper another rests on, as it was typed. Where its number in the register is not given, it is looked for by what the text says. */
export interface TypedCitation {
  readonly document: number | null;
  /** May be empty where the number is given. */
  readonly text: string;
  readonly role: CitationRole;
}

export interface TypedRecipient {
  readonly body: string | null;
  readonly name: string;
  readonly purpose: string;
}

/** A document as it is drafted. */
export interface TypedDocument {
  /** `KH`, `CV`: an abbreviation of law/papers.json. */
  readonly type: string;
  /** A body's id, `ubnd:185@…`; the person must speak for it. */
  readonly issuer: string;
  readonly subject: string;
  readonly signer: string;
  readonly recipients: readonly TypedRecipient[];
  readonly cites: readonly TypedCitation[];
  readonly answers: number | null;
}

type Books = Pick<Office, 'law' | 'places' | 'clock'>;

/** A body a person acts for today, or why not. */
export function ownBody({ law, places, clock }: Books, actor: Actor, id: string): Outcome<Body> {
  const body = findBody(law.programme.bodies, places, id);
  if (!body) return refuse('unknown-body', { found: id });
  return speaksFor(actor, body, law.roles, places, clock.today()) ? done(body) : refuse('not-your-body', { body: body.name });
}

/** The body an id names; for reaches, before it is asked whether the person speaks for it. */
export function anyBody({ law, places }: Books, id: string): Outcome<Body> {
  const body = findBody(law.programme.bodies, places, id);
  return body ? done(body) : refuse('unknown-body', { found: id });
}

export function knownType({ law }: Books, type: string): Outcome<string> {
  const types = documentTypes(law.programme.papers);
  return types.has(type) ? done(type) : refuse('unknown-document-type', { found: type, known: [...types.keys()].join(', ') }, 'type');
}

export function filledSubject(subject: string): Outcome<string> {
  const said = subject.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return said === '' ? refuse('subject-needed', {}, 'subject') : done(said);
}

/** Recipients by their bodies; a name alone is looked for among the bodies near the sender, and kept as a name where there is none. */
export function takeRecipients({ law, places, clock }: Books, typed: readonly TypedRecipient[], near: Unit): Outcome<readonly Recipient[]> {
  const taken: Recipient[] = [];
  for (const { body: id, name, purpose } of typed) {
    const body = id === null ? bodyByName(law.programme.bodies, places, name, near, clock.today()) : findBody(law.programme.bodies, places, id);
    if (id !== null && !body) return refuse('unknown-body', { found: id }, 'recipients');
    const said = name.trim() === '' ? (body?.name ?? '') : name.trim();
    if (said !== '') taken.push({ body: body?.id ?? null, name: said, purpose: purpose.trim() });
  }
  return done(taken);
}
