import Type from 'typebox';
import { readEvidence } from '#documents/read/read-evidence.ts';
import { citeDuty } from '#usecases/duties/cite-duty.ts';
import { countDuties } from '#usecases/duties/count-duties.ts';
import { giveDuties } from '#usecases/duties/give-duties.ts';
import { listDuties } from '#usecases/duties/list-duties.ts';
import { openDutyDesk } from '#usecases/duties/open-duty-desk.ts';
import { proposeCitations } from '#usecases/duties/propose-citations.ts';
import { readDutyFile } from '#usecases/duties/read-duty-file.ts';
import { maySay, sayOfDuty } from '#usecases/duties/say-of-duty.ts';
import { viewDuty } from '#usecases/duties/view-duty.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { bodyLimit } from '#http/faults.ts';
import { presentDesk, presentDuties, presentDuty, presentGiven, presentLine } from '#http/presenters/duties.ts';
import { alikeBody, citeBody, countsAnswer, deskAnswer, dutiesAnswer, dutiesQuery, dutyAnswer, dutyLine, eventBody, giveDutiesBody, givenAnswer, proofQuery } from '#http/schemas/duties.ts';
import { day, viewQuery } from '#http/schemas/view.ts';
import { mediaTypes, sendFile } from '#http/send-file.ts';

const fileBody = Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the file' });
const mostListed = 500;
const number = Type.Object({ id: Type.Integer({ minimum: 1 }) });

export function dutyRoutes(app: Api, { office }: Doors): void {
  const tags = ['duties'];

  app.get('/duties', {
    schema: { summary: 'Duties as they stand today: of the bodies one speaks for, given by them, or of an area', tags, querystring: query(dutiesQuery), response: answers(dutiesAnswer) },
  }, async (request, reply) => {
    const { whose, unit = null, asOf = null, state = null, timing = null, document = null, criterion = null, skip = 0 } = request.query;
    return answer(request, reply, await listDuties(office, request.signedIn.actor, { whose, unit, asOf, state, timing, document, criterion, skip, limit: mostListed }), (listed) => presentDuties(listed, mostListed));
  });

  app.get('/duties/counts', {
    schema: { summary: 'How many duties serve each criterion of one unit, and how many of them are late', tags, querystring: query(viewQuery), response: answers(countsAnswer) },
  }, async (request, reply) => answer(request, reply, await countDuties(office, request.signedIn.actor, request.query), (criteria) => ({ criteria: criteria.map((one) => ({ ...one })) })));

  app.get('/duties/desk', {
    schema: { summary: 'For whom one may give duties, and which bodies of a day may lead them', tags, querystring: query({ asOf: day }), response: answers(deskAnswer) },
  }, async (request, reply) => answer(request, reply, await openDutyDesk(office, request.signedIn.actor, request.query.asOf), presentDesk));

  app.post('/duties/alike', {
    schema: { summary: 'Open duties that a new one may only say again, to be cited instead', tags, querystring: query({}), body: alikeBody, response: answers(Type.Object({ duties: Type.Array(dutyLine) })) },
  }, async (request, reply) => answer(request, reply, await proposeCitations(office, request.signedIn.actor, request.body), (duties) => ({ duties: duties.map(presentLine) })));

  app.post('/duties', {
    schema: { summary: 'Give a duty to every body named', tags, querystring: query({}), body: giveDutiesBody, response: answers(givenAnswer) },
  }, async (request, reply) => answer(request, reply, await giveDuties(office, request.signedIn.actor, request.body), presentGiven));

  app.get('/duties/:id', {
    schema: { summary: 'One duty with everything said of it, its papers, who was told, and what may be said next', tags, params: number, querystring: query({}), response: answers(dutyAnswer) },
  }, async (request, reply) => answer(request, reply, await viewDuty(office, request.signedIn.actor, request.params.id), presentDuty));

  app.post('/duties/:id/citations', {
    schema: { summary: 'Another paper lays the same duty', tags, params: number, querystring: query({}), body: citeBody, response: answers(number) },
  }, async (request, reply) => answer(request, reply, await citeDuty(office, request.signedIn.actor, { duty: request.params.id, ...request.body }), ({ id }) => ({ id })));

  app.post('/duties/:id/events', {
    schema: { summary: 'Receive a duty, report on it, ask for more time, judge it', tags, params: number, querystring: query({}), body: eventBody, response: answers(number) },
  }, async (request, reply) => {
    const { kind, note, percent = null, deadline = null, document = null } = request.body;
    return answer(request, reply, await sayOfDuty(office, request.signedIn.actor, { duty: request.params.id, kind, note, percent, deadline, document, fileName: null }), ({ id }) => ({ id }));
  });

  app.post('/duties/:id/proof', {
    bodyLimit,
    schema: { summary: 'The same with a file that proves it', tags, consumes: ['application/octet-stream'], params: number, querystring: query(proofQuery), body: fileBody, response: answers(number) },
  }, async (request, reply) => {
    const { kind, note, percent = null, deadline = null, document = null, name } = request.query;
    const typed = { duty: request.params.id, kind, note, percent, deadline, document, fileName: name };
    const { actor } = request.signedIn;
    const may = await maySay(office, actor, typed);
    if (!may.ok) return refuseWith(request, reply, may.refusals);
    const file = await readEvidence(name, request.body ?? Buffer.alloc(0), office.law.evidence, office.clock.today());
    if (!file.ok) return refuseWith(request, reply, file.refusals);
    return answer(request, reply, await sayOfDuty(office, actor, typed, file.value), ({ id }) => ({ id }));
  });

  app.get('/duties/:id/files/:sha', {
    schema: { summary: 'A file that proves a duty, for those who may see the duty', tags, params: Type.Object({ id: Type.Integer({ minimum: 1 }), sha: Type.String({ minLength: 1, maxLength: 64 }) }), querystring: query({}), response: fileAnswers('The file', Object.values(mediaTypes)) },
  }, async (request, reply) => {
    const { id, sha } = request.params;
    const found = await readDutyFile(office, request.signedIn.actor, { duty: id, sha });
    return found.ok ? sendFile(request, reply, found.value, 'original') : refuseWith(request, reply, found.refusals);
  });
}
