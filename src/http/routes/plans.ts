import Type from 'typebox';
import { sha256 } from '#documents/read/sha256.ts';
import { formats, type Format } from '#documents/write/write-report.ts';
import { writeMade } from '#documents/write/write-made.ts';
import { done } from '#domain/outcome.ts';
import { issuePaper, type WriteFrozen } from '#usecases/documents/issue-paper.ts';
import { readDocumentFile } from '#usecases/documents/read-document-file.ts';
import { editPlan } from '#usecases/plans/edit-plan.ts';
import { listPlans } from '#usecases/plans/list-plans.ts';
import { reportBuilt } from '#usecases/plans/report-built.ts';
import { startPlan } from '#usecases/plans/start-plan.ts';
import { viewPlan } from '#usecases/plans/view-plan.ts';
import { printPlanPaper, viewPlanPaper } from '#usecases/plans/view-plan-paper.ts';
import type { Office } from '#usecases/office.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { attach } from '#http/attachment.ts';
import { languageOf, type Asking } from '#http/language.ts';
import { presentPlan, presentPlans, presentStart } from '#http/presenters/plans.ts';
import type { RegistrationPen } from '#http/presenters/registrations.ts';
import { builtBody, editPlanBody, issuedPlanAnswer, issuePlanBody, listPlansQuery, planAnswer, plansAnswer, savedPlanAnswer, startPlanQuery, viewPlanQuery } from '#http/schemas/plans.ts';
import { day } from '#http/schemas/view.ts';

const types: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

export function planRoutes(app: Api, { office }: Doors): void {
  const tags = ['plans'];
  const params = Type.Object({ id: Type.Integer({ minimum: 1, description: 'Number of its document in the register' }) });
  const pen = (request: Asking): RegistrationPen => ({ law: office.law, language: languageOf(request) });

  app.get('/plans', {
    schema: { summary: 'The plans that matter in an area: of the levels above, its own, and of its parts', tags, querystring: query(listPlansQuery), response: answers(plansAnswer) },
  }, async (request, reply) => answer(request, reply, await listPlans(office, request.signedIn.actor, { area: request.query.unit, asOf: request.query.asOf }), presentPlans));

  app.get('/plans/start', {
    schema: { summary: 'A plan of a year as it may begin: from a plan above or last year’s, which it cites, and from who registered', tags, querystring: query(startPlanQuery), response: answers(editPlanBody) },
  }, async (request, reply) => {
    const { unit, year, issuer, from = null } = request.query;
    return answer(request, reply, await startPlan(office, request.signedIn.actor, { area: unit, year, issuer, from }), presentStart);
  });

  app.get('/plans/:id', {
    schema: { summary: 'One plan, its targets measured on a day; only the part of an area, or of the criteria one owns', tags, params, querystring: query(viewPlanQuery), response: answers(planAnswer) },
  }, async (request, reply) => {
    const { asOf, part = null, owned = false } = request.query;
    return answer(request, reply, await viewPlan(office, request.signedIn.actor, { ...request.params, asOf, part, owned }), (viewed) => presentPlan(viewed, office, pen(request)));
  });

  app.post('/plans', {
    schema: { summary: 'Draft a plan with its document', tags, querystring: query({}), body: editPlanBody, response: answers(savedPlanAnswer) },
  }, async (request, reply) => answer(request, reply, await editPlan(office, request.signedIn.actor, { id: null, ...request.body }), ({ document: { id } }) => ({ id })));

  app.put('/plans/:id', {
    schema: { summary: 'Write the draft of a plan anew; how it was is kept', tags, params, querystring: query({}), body: editPlanBody, response: answers(savedPlanAnswer) },
  }, async (request, reply) => answer(request, reply, await editPlan(office, request.signedIn.actor, { ...request.params, ...request.body }), ({ document: { id } }) => ({ id })));

  app.post('/plans/:id/built', {
    schema: { summary: 'Say how many facilities of a target stand', tags, params, querystring: query({}), body: builtBody, response: answers(savedPlanAnswer) },
  }, async (request, reply) => answer(request, reply, await reportBuilt(office, request.signedIn.actor, { plan: request.params.id, ...request.body }), ({ plan }) => ({ id: plan })));

  app.post('/plans/:id/issue', {
    schema: { summary: 'Number a plan and put it out: its paper is frozen, and every body it names is given its duties', tags, params, querystring: query({}), body: issuePlanBody, response: answers(issuedPlanAnswer) },
  }, async (request, reply) => {
    const issued = await issuePaper(office, request.signedIn.actor, { ...request.params, ...request.body, letter: '', division: '' }, writeFrozen(office));
    return answer(request, reply, issued, ({ document: { id, sign }, duties, lateBy }) => ({ id, sign, duties: duties?.length ?? 0, lateBy }));
  });

  app.get('/plans/:id/paper', {
    schema: {
      summary: 'A plan as the official paper it is, once issued as it was frozen; as a workbook, its tables', tags, params, querystring: query({ asOf: day, format: Type.Union(formats.map((format) => Type.Literal(format))) }), response: fileAnswers('The paper', Object.values(types)),
    },
  }, async (request, reply) => {
    const { format, asOf } = request.query;
    const { actor } = request.signedIn;
    const paper = await (format === 'json' ? viewPlanPaper : printPlanPaper)(office, actor, { ...request.params, asOf, format });
    if (!paper.ok) return refuseWith(request, reply, paper.refusals);
    const frozen = format === 'docx' && !paper.value.isDraft ? await readDocumentFile(office, actor, { id: request.params.id, kind: 'printed' }) : null;
    if (frozen?.ok && frozen.value.file.type === 'docx') return attach(reply, frozen.value.name, types.docx, frozen.value.bytes);
    const written = await writeMade({ paper: paper.value }, format, office.law.programme.papers);
    if (!written.ok) return refuseWith(request, reply, written.refusals);
    return format === 'json' ? reply.type(types.json).send(Buffer.from(written.value)) : attach(reply, `ke-hoach-${request.params.id}.${format}`, types[format], written.value);
  });
}

/** What is frozen when a plan or the letter of a push is issued: its Word document. */
export function writeFrozen({ law }: Pick<Office, 'law'>): WriteFrozen {
  return async (paper) => {
    const written = await writeMade({ paper }, 'docx', law.programme.papers);
    return written.ok ? done({ sha: sha256(written.value), bytes: written.value }) : written;
  };
}
