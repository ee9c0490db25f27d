import type { Body, BodyId } from '#domain/bodies/body.ts';
import { namedBody, unitsNow, type NamedBody } from '#domain/bodies/heirs.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { DocumentHead } from '#domain/directives/document.ts';
import type { DocumentTypes } from '#domain/directives/document-types.ts';
import { citationOf } from '#domain/directives/print-citation.ts';
import type { DocumentChoices } from '#usecases/documents/list-choices.ts';
import type { FoundDocument } from '#usecases/documents/find-document.ts';
import type { ListedDocuments } from '#usecases/documents/list-documents.ts';
import type { Office } from '#usecases/office.ts';
import type { Hand } from '#store/programme-shelves.ts';
import { presentBody } from './bodies.ts';
import type { BriefDocument, DocumentAnswer, DocumentChoicesAnswer, ListDocumentsAnswer } from '#http/schemas/documents.ts';

export function presentBrief(document: DocumentHead, types: DocumentTypes): BriefDocument {
  const { id, state, type, sign, date, issuer, issuerName, subject, signer, files } = document;
  return { id, state, type, sign, date, issuer, issuerName, subject, signer, text: citationOf(document, types), hasFile: files.printed !== null || files.signed !== null };
}

export function presentListed({ part, total, documents }: ListedDocuments, limit: number, types: DocumentTypes): ListDocumentsAnswer {
  return {
    part: part && [...part],
    total,
    limit,
    documents: documents.map(({ document, arrivals }) => ({ ...presentBrief(document, types), arrivals: arrivals.map(({ body, number, on }) => presentArrival(body, number, on)) })),
  };
}

export function presentDocument({ document, trail, thread, page, may }: FoundDocument, types: DocumentTypes, { law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>): DocumentAnswer {
  const named = (body: BodyId) => namedBody(law.programme.bodies, places, body, clock.today());
  const briefs = (documents: readonly DocumentHead[]) => documents.map((each) => presentBrief(each, types));
  return {
    ...presentBrief(document, types),
    recipients: document.recipients.map((recipient) => ({ ...recipient, now: recipient.body === null ? [] : unitsNow(named(recipient.body)) })),
    cites: document.cites.map((citation) => ({ ...citation })),
    answers: document.answers,
    thread: { answers: thread.answers && presentBrief(thread.answers, types), answeredBy: briefs(thread.answeredBy), cites: briefs(thread.cites), citedBy: briefs(thread.citedBy) },
    drafts: document.state === 'received' ? [] : trail.versions.map((version) => ({ ...presentHand(version), subject: version.subject })),
    issued: trail.issued && presentHand(trail.issued),
    arrivals: trail.arrivals.map(({ body, number, on, ...hand }) => ({ ...presentArrival(named(body), number, on), ...presentHand(hand) })),
    files: trail.files.map(({ kind, sha, name, ...hand }) => ({ kind, sha, name, ...presentHand(hand) })),
    recall: trail.recall && { ...presentHand(trail.recall), reason: trail.recall.reason },
    page: page && { ...page },
    may: { ...may },
  };
}

export function presentChoices({ types, draftFor, issueFor, receiveFor, recipients, file }: DocumentChoices): DocumentChoicesAnswer {
  const bodies = (all: readonly Body[]) => all.map(({ id, name, kind }) => ({ id, name, mark: kind.mark }));
  return {
    types: [...types].map(([code, name]) => ({ code, name })),
    draftFor: bodies(draftFor), issueFor: bodies(issueFor), receiveFor: bodies(receiveFor), recipients: bodies(recipients),
    file: { accepts: [...file.accepts], megabytes: file.megabytes },
  };
}

function presentArrival(at: NamedBody, number: number, on: CalendarDate): ListDocumentsAnswer['documents'][number]['arrivals'][number] {
  const { id, name, now } = presentBody(at);
  return { body: id, name, now, number, on };
}

function presentHand({ person, behalf, at }: Hand): Hand {
  return { person, behalf, at };
}
