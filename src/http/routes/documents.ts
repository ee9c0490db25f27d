import Type from 'typebox';
import { readEvidence } from '#documents/read/read-evidence.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { draftDocument } from '#usecases/documents/draft-document.ts';
import { findDocument } from '#usecases/documents/find-document.ts';
import { issuePaper } from '#usecases/documents/issue-paper.ts';
import { keepDocumentFile, mayKeepFile } from '#usecases/documents/keep-document-file.ts';
import { listDocumentChoices } from '#usecases/documents/list-choices.ts';
import { listDocuments } from '#usecases/documents/list-documents.ts';
import { readDocumentFile } from '#usecases/documents/read-document-file.ts';
import { recallDocument } from '#usecases/documents/recall-document.ts';
import { receiveDocument } from '#usecases/documents/receive-document.ts';
import { redraftDocument } from '#usecases/documents/redraft-document.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { attach } from '#http/attachment.ts';
import { bodyLimit } from '#http/faults.ts';
import { languageOf } from '#http/language.ts';
import { presentBrief, presentChoices, presentDocument, presentListed } from '#http/presenters/documents.ts';
import { writeFrozen } from '#http/routes/plans.ts';
import {
  briefAnswer, choicesAnswer, choicesQuery, documentAnswer, documentFileQuery, draftBody, issueBody, issuedAnswer, keepFileQuery, listDocumentsAnswer, listDocumentsQuery, recallBody, receiveBody, receivedAnswer,
} from '#http/schemas/documents.ts';
import { sentence } from '#words/refusals.ts';

const fileBody = Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the file' });
const mediaTypes: Readonly<Record<string, string>> = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
const mostListed = 500;

export function documentRoutes(app: Api, { office }: Doors): void {
  const tags = ['documents'];
  const types = documentTypes(office.law.programme.papers);
  const params = Type.Object({ id: Type.Integer({ minimum: 1 }) });

  app.get('/documents', {
    schema: { summary: 'The document register of an area: what its bodies wrote, or what came to them', tags, querystring: query(listDocumentsQuery), response: answers(listDocumentsAnswer) },
  }, async (request, reply) => {
    const { unit, asOf, direction, year = null, type = null, body = null, text = '', skip = 0 } = request.query;
    return answer(request, reply, await listDocuments(office, request.signedIn.actor, { unit, asOf, direction, year, type, body, text, skip, limit: mostListed }), (listed) => presentListed(listed, mostListed, types));
  });

  app.get('/documents/choices', {
    schema: { summary: 'Types of document, and the bodies one may draft, issue and receive for', tags, querystring: query(choicesQuery), response: answers(choicesAnswer) },
  }, async (request, reply) => answer(request, reply, await listDocumentChoices(office, request.signedIn.actor, request.query.asOf), presentChoices));

  app.get('/documents/:id', {
    schema: { summary: 'One document: its thread, its drafts, where it arrived', tags, params, querystring: query({}), response: answers(documentAnswer) },
  }, async (request, reply) => answer(request, reply, await findDocument(office, request.signedIn.actor, request.params.id), (found) => presentDocument(found, types, office)));

  app.post('/documents', {
    schema: { summary: 'Draft a document of a body one speaks for', tags, querystring: query({}), body: draftBody, response: answers(briefAnswer) },
  }, async (request, reply) => answer(request, reply, await draftDocument(office, request.signedIn.actor, request.body), (document) => presentBrief(document, types)));

  app.put('/documents/:id', {
    schema: { summary: 'Write a draft anew; how it was stays in its history', tags, params, querystring: query({}), body: draftBody, response: answers(briefAnswer) },
  }, async (request, reply) => answer(request, reply, await redraftDocument(office, request.signedIn.actor, { ...request.params, ...request.body }), (document) => presentBrief(document, types)));

  app.post('/documents/:id/issue', {
    schema: { summary: 'Number a draft and put it out; from then on nothing in it changes. A plan or the letter of a push is frozen as a file and gives its duties', tags, params, querystring: query({}), body: issueBody, response: answers(issuedAnswer) },
  }, async (request, reply) => {
    const { date, number, letter = '', division = '' } = request.body;
    return answer(request, reply, await issuePaper(office, request.signedIn.actor, { ...request.params, date, number, letter, division }, writeFrozen(office)), ({ document, lateBy }) => ({ ...presentBrief(document, types), lateBy }));
  });

  app.post('/documents/:id/recall', {
    schema: { summary: 'Recall an issued document, with a reason; it keeps its number, and duties that came only from it are withdrawn', tags, params, querystring: query({}), body: recallBody, response: answers(briefAnswer) },
  }, async (request, reply) => answer(request, reply, await recallDocument(office, request.signedIn.actor, { ...request.params, ...request.body }), ({ document }) => presentBrief(document, types)));

  app.post('/documents/received', {
    schema: { summary: 'Register a paper that came in, with its number of arrival', tags, querystring: query({}), body: receiveBody, response: answers(receivedAnswer) },
  }, async (request, reply) => answer(request, reply, await receiveDocument(office, request.signedIn.actor, request.body), ({ document, arrival, doubts }) => ({
    ...presentBrief(document, types), arrival, doubts: doubts.map((doubt) => ({ code: doubt.code, sentence: sentence(doubt, languageOf(request)) })),
  })));

  app.post('/documents/:id/file', {
    bodyLimit,
    schema: { summary: 'Give an issued or received document the file of what was signed, once', tags, consumes: ['application/octet-stream'], params, querystring: query(keepFileQuery), body: fileBody, response: answers(briefAnswer) },
  }, async (request, reply) => {
    const asked = { id: request.params.id, name: request.query.name };
    const { actor } = request.signedIn;
    const may = await mayKeepFile(office, actor, asked);
    if (!may.ok) return refuseWith(request, reply, may.refusals);
    const { megabytes } = office.law.programme.series.file;
    const file = await readEvidence(asked.name, request.body ?? Buffer.alloc(0), { ...office.law.evidence, megabytes }, office.clock.today());
    if (!file.ok) return refuseWith(request, reply, file.refusals);
    return answer(request, reply, await keepDocumentFile(office, actor, asked, file.value), (document) => presentBrief(document, types));
  });

  app.get('/documents/:id/file', {
    schema: { summary: 'A file of a document, for those who may see the document', tags, params, querystring: query(documentFileQuery), response: fileAnswers('The file', Object.values(mediaTypes)) },
  }, async (request, reply) => {
    const found = await readDocumentFile(office, request.signedIn.actor, { ...request.params, ...request.query });
    if (!found.ok) return refuseWith(request, reply, found.refusals);
    const { file, name, bytes } = found.value;
    return attach(reply, name, mediaTypes[file.type] ?? 'application/octet-stream', bytes);
  });
}
