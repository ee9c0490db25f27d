import Type from 'typebox';
import { readFile } from '#documents/read/read-file.ts';
import { judgeRegistrations } from '#usecases/plans/judge-registrations.ts';
import { listRegistrations } from '#usecases/plans/list-registrations.ts';
import { checkUnits, registerUnits } from '#usecases/plans/register-units.ts';
import { mayRegister, previewVillages, registerVillages } from '#usecases/plans/register-villages.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { bodyLimit } from '#http/faults.ts';
import { languageOf, type Asking } from '#http/language.ts';
import { presentChecked, presentRegistrations, presentVillages, type RegistrationPen } from '#http/presenters/registrations.ts';
import {
  checkedAnswer, judgeBody, listRegistrationsQuery, registeredUnitsAnswer, registerUnitsBody, registrationsAnswer, rowsAnswer, villagesAnswer, villagesBody, villagesPreviewAnswer,
} from '#http/schemas/registrations.ts';

export function registrationRoutes(app: Api, { office }: Doors): void {
  const tags = ['registrations'];
  const pen = (request: Asking): RegistrationPen => ({ law: office.law, language: languageOf(request) });

  app.get('/registrations', {
    schema: { summary: 'Who registered for which title, by year and origin, and how each stands on a day', tags, querystring: query(listRegistrationsQuery), response: answers(registrationsAnswer) },
  }, async (request, reply) => {
    const { unit, asOf, year = null, origin = null } = request.query;
    return answer(request, reply, await listRegistrations(office, request.signedIn.actor, { area: unit, asOf, year, origin }), (listed) => presentRegistrations(listed, pen(request)));
  });

  app.post('/registrations/check', {
    schema: { summary: 'What speaks against registrations, before anything is kept', tags, querystring: query({}), body: registerUnitsBody, response: answers(checkedAnswer) },
  }, async (request, reply) => answer(request, reply, await checkUnits(office, request.signedIn.actor, request.body), (checked) => presentChecked(checked, pen(request))));

  app.post('/registrations', {
    schema: { summary: 'Sign units up for titles, all or none; a warning needs a reason, which is kept', tags, querystring: query({}), body: registerUnitsBody, response: answers(registeredUnitsAnswer) },
  }, async (request, reply) => answer(request, reply, await registerUnits(office, request.signedIn.actor, request.body), (ids) => ({ ids: [...ids] })));

  app.post('/registrations/judge', {
    schema: { summary: 'Take registrations into a plan, refuse, withdraw or carry them to the next year; all or none', tags, querystring: query({}), body: judgeBody, response: answers(registeredUnitsAnswer) },
  }, async (request, reply) => answer(request, reply, await judgeRegistrations(office, request.signedIn.actor, request.body), (judged) => ({ ids: judged.map(({ id }) => id) })));

  app.post('/registrations/villages/preview', {
    bodyLimit,
    schema: { summary: 'What a list of villages would register, with every doubt at its cell', tags, querystring: query({}), body: villagesBody, response: answers(villagesPreviewAnswer) },
  }, async (request, reply) => answer(request, reply, await previewVillages(office, request.signedIn.actor, request.body), (read) => presentVillages(read, pen(request))));

  app.post('/registrations/villages', {
    bodyLimit,
    schema: { summary: 'Register a list of villages, all or none; missing ones are added only when asked for', tags, querystring: query({}), body: villagesBody, response: answers(villagesAnswer) },
  }, async (request, reply) => answer(request, reply, await registerVillages(office, request.signedIn.actor, request.body), ({ ids, created }) => ({ ids: [...ids], created })));

  app.post('/registrations/villages/rows', {
    bodyLimit,
    schema: {
      summary: 'The first sheet of a workbook or CSV as rows of text, to be previewed', tags, consumes: ['application/octet-stream'],
      querystring: query({ name: Type.String({ minLength: 1, maxLength: 200 }) }), body: Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the file' }), response: answers(rowsAnswer),
    },
  }, async (request, reply) => {
    const may = await mayRegister(office, request.signedIn.actor, null);
    if (!may.ok) return refuseWith(request, reply, may.refusals);
    const sheets = await readFile(request.query.name, request.body ?? Buffer.alloc(0));
    if (!sheets.ok) return refuseWith(request, reply, sheets.refusals);
    const [first] = sheets.value.filter(({ rows }) => rows.length > 0);
    return { rows: (first?.rows ?? []).map((row) => Array.from(row, (cell) => cell?.text ?? '')) };
  });
}
