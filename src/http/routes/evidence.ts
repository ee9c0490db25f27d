import Type, { type Static } from 'typebox';
import { readEvidence } from '#documents/read/read-evidence.ts';
import { attachEvidence, mayAttach } from '#usecases/evidence/attach-evidence.ts';
import { listExpiring } from '#usecases/evidence/list-expiring.ts';
import { removeEvidence } from '#usecases/evidence/remove-evidence.ts';
import type { AttachEvidence } from '#usecases/evidence/take-evidence.ts';
import { viewEvidence } from '#usecases/evidence/view-evidence.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { bodyLimit } from '#http/faults.ts';
import { presentAttached, presentEvidence, presentExpiring } from '#http/presenters/evidence.ts';
import { attachedAnswer, attachQuery, evidenceAnswer, expiringAnswer, expiringQuery, removedEvidenceAnswer, removeEvidenceBody } from '#http/schemas/evidence.ts';
import { viewQuery } from '#http/schemas/view.ts';

const fileBody = Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the file' });
const noBytes = Buffer.alloc(0);

export function evidenceRoutes(app: Api, { office }: Doors): void {
  const tags = ['evidence'];
  const rules = office.law.evidence;

  app.post('/evidence', {
    bodyLimit,
    schema: { summary: 'Attach a photo or paper to a value or a criterion', tags, consumes: ['application/octet-stream'], querystring: query(attachQuery), body: fileBody, response: answers(attachedAnswer) },
  }, async (request, reply) => {
    const typed = typedBy(request.query);
    const { actor } = request.signedIn;
    const may = await mayAttach(office, actor, typed);
    if (!may.ok) return refuseWith(request, reply, may.refusals);
    const file = await readEvidence(typed.name, request.body ?? noBytes, rules, office.clock.today());
    if (!file.ok) return refuseWith(request, reply, file.refusals);
    return answer(request, reply, await attachEvidence(office, actor, typed, file.value), (piece) => presentAttached(piece, rules.kinds.get(piece.kind)));
  });

  app.post('/evidence/:id/remove', {
    schema: { summary: 'Take a piece of evidence back, with a reason; it stays in the list, marked', tags, params: Type.Object({ id: Type.Integer({ minimum: 1 }) }), querystring: query({}), body: removeEvidenceBody, response: answers(removedEvidenceAnswer) },
  }, async (request, reply) => answer(request, reply, await removeEvidence(office, request.signedIn.actor, { ...request.params, ...request.body }), ({ id }) => ({ id })));

  app.get('/evidence', {
    schema: { summary: 'What proves one unit’s values on a day, how much of each criterion, what expires, and which pictures serve elsewhere', tags, querystring: query(viewQuery), response: answers(evidenceAnswer) },
  }, async (request, reply) => answer(request, reply, await viewEvidence(office, request.signedIn.actor, request.query), (view) => presentEvidence(view, rules)));

  app.get('/evidence/expiring', {
    schema: { summary: 'Certificates below a unit that have expired on a day or will within so many months', tags, querystring: query(expiringQuery), response: answers(expiringAnswer) },
  }, async (request, reply) => {
    const { set = null, ...asked } = request.query;
    return answer(request, reply, await listExpiring(office, request.signedIn.actor, { ...asked, set }), presentExpiring);
  });
}

function typedBy({ unit, set, asOf, item, kind, name, issuedOn, expiresOn, note }: Static<Type.TObject<typeof attachQuery>>): AttachEvidence {
  return { unit, set, asOf, item, kind, name, issuedOn: issuedOn ?? null, expiresOn: expiresOn ?? null, note: note ?? '' };
}
