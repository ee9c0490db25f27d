import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { DraftDocument, Hand } from '#store/programme-shelves.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { linkCitations } from './link-citations.ts';
import { anyBody, filledSubject, knownType, ownBody, takeRecipients, type TypedDocument } from './take-document.ts';

/** Puts a draft of a body's own in the register. Whoever drafts must speak for the body; nothing has a number until it is issued. */
export const draftDocument = deed<TypedDocument, OfficialDocument>('draft-document', {
  reach: (office, { issuer }) => {
    const body = anyBody(office, issuer);
    return body.ok ? done({ units: [body.value.unit] }) : body;
  },
  act: async (desk, typed) => {
    const draft = await takeDraft(desk, typed);
    return draft.ok ? found(desk, await desk.shelves.documents.draft(draft.value, handOf(desk))) : draft;
  },
  record: (_typed, document) => lineOf(document),
});

/** Reads a draft as it was typed, or says everything that is wrong with it. */
export async function takeDraft(desk: Desk, typed: TypedDocument): Promise<Outcome<DraftDocument>> {
  const body = ownBody(desk, desk.actor, typed.issuer);
  if (!body.ok) return body;
  const { unit } = body.value;
  const [type, subject, recipients, cites] = [knownType(desk, typed.type), filledSubject(typed.subject), takeRecipients(desk, typed.recipients, unit), await linkCitations(desk, typed.cites, unit)];
  if (!type.ok || !subject.ok || !recipients.ok || !cites.ok) return { ok: false, refusals: [type, subject, recipients, cites].flatMap((read) => (read.ok ? [] : read.refusals)) };
  if (typed.answers !== null && !(await desk.shelves.documents.find(typed.answers))) return refuse('unknown-document', { id: String(typed.answers) }, 'answers');
  return done({ type: type.value, issuer: body.value.id, issuerName: body.value.name, subject: subject.value, signer: typed.signer.trim(), recipients: recipients.value, cites: cites.value, answers: typed.answers });
}

export function handOf({ actor, clock }: Pick<Desk, 'actor' | 'clock'>): Hand {
  return { person: actor.account, behalf: actor.behalf?.account ?? null, at: clock.now() };
}

/** What was just written, as the register has it. */
export async function found({ shelves }: Desk, id: number): Promise<Outcome<OfficialDocument>> {
  const document = await shelves.documents.find(id);
  return document ? done(document) : refuse('unknown-document', { id: String(id) });
}

/** The audit line of a deed with a document. */
export function lineOf({ id, type, sign, date, issuerName, subject }: OfficialDocument, details: Readonly<Record<string, unknown>> = {}) {
  return { subject: `${sign ?? type} ${issuerName}`, details: { document: id, date, subject, ...details } };
}
