import Type from 'typebox';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import { changeTitle } from '#usecases/titles/change-title.ts';
import { listTitles } from '#usecases/titles/list-titles.ts';
import { registerTitles } from '#usecases/titles/register-titles.ts';
import { asRegister, previewTitles, takeTitle, takeTitles } from '#usecases/titles/take-titles.ts';
import { viewUnitTitles } from '#usecases/titles/view-unit-titles.ts';
import { whatIf } from '#usecases/titles/what-if.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { bodyLimit } from '#http/faults.ts';
import { languageOf, type Asking } from '#http/language.ts';
import { presentTitles, presentTitlesPreview, presentUnitTitles, presentWhatIf, type TitlePen } from '#http/presenters/titles.ts';
import { areaQuery, changeBody, changedAnswer, registerBody, registeredAnswer, titlesAnswer, titlesImportAnswer, unitTitlesAnswer, whatIfAnswer, whatIfQuery } from '#http/schemas/titles.ts';
import { refusalAnswer } from '#http/schemas/session.ts';

const noBytes = Buffer.alloc(0);

export function titleRoutes(app: Api, { office }: Doors): void {
  const tags = ['titles'];
  const pen = (request: Asking): TitlePen => ({ law: office.law, places: office.places, language: languageOf(request) });

  app.get('/titles', {
    schema: { summary: 'The register of an area on a day: every title decided by then, its status, the gauge of those that count, and how many units are counted under which', tags, querystring: query(areaQuery), response: answers(titlesAnswer) },
  }, async (request, reply) => answer(request, reply, await listTitles(office, request.signedIn.actor, request.query), (list) => presentTitles(list, pen(request))));

  app.get('/titles/of-unit', {
    schema: { summary: 'What one unit was ever given, with what the units it came from held, oldest first', tags, querystring: query(areaQuery), response: answers(unitTitlesAnswer) },
  }, async (request, reply) => answer(request, reply, await viewUnitTitles(office, request.signedIn.actor, request.query), (titles) => presentUnitTitles(titles, pen(request))));

  app.post('/titles', {
    schema: { summary: 'Enter one title in the register; one that is there already changes nothing', tags, querystring: query({}), body: registerBody, response: answers(registeredAnswer) },
  }, async (request, reply) => {
    const title = takeTitle(office, request.body);
    if (!title.ok) return refuseWith(request, reply, title.refusals);
    return answer(request, reply, await registerTitles(office, request.signedIn.actor, { titles: [{ title: title.value, at: 'decision' }] }), ({ titles, unchanged }) => ({ titles: [...titles], unchanged }));
  });

  app.post('/titles/import', {
    bodyLimit,
    schema: {
      summary: 'Take in a register from a workbook or CSV: all of it, or every doubt at once (422) and nothing stored', tags, consumes: ['application/octet-stream'],
      querystring: query({ name: Type.String({ minLength: 1, maxLength: 200 }), dryRun: Type.Boolean() }),
      body: Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the file' }),
      response: { ...answers(titlesImportAnswer), 422: Type.Union([titlesImportAnswer, refusalAnswer]) },
    },
  }, async (request, reply) => {
    const { name, dryRun } = request.query;
    const bytes = request.body ?? noBytes;
    const sheets = await readFile(name, bytes);
    if (!sheets.ok) return refuseWith(request, reply, sheets.refusals);
    const taken = takeTitles(office, { fileName: name, fileSha: sha256(bytes), sheets: sheets.value });
    const preview = await previewTitles(office, request.signedIn.actor, taken);
    if (!preview.ok) return refuseWith(request, reply, preview.refusals);
    if (dryRun || preview.value.doubts.length > 0) {
      if (!dryRun) reply.code(422);
      return presentTitlesPreview(preview.value, dryRun, languageOf(request));
    }
    const registered = await registerTitles(office, request.signedIn.actor, { titles: asRegister(taken.titles), file: { name, sha: taken.file.fileSha } });
    return answer(request, reply, registered, ({ titles, unchanged }) => ({ rows: taken.rows, accepted: titles.length, unchanged, dryRun, doubts: [] }));
  });

  app.post('/titles/:id/events', {
    schema: { summary: 'Put a title under review, keep it after that, or revoke it; each by a decision', tags, params: Type.Object({ id: Type.Integer({ minimum: 1 }) }), querystring: query({}), body: changeBody, response: answers(changedAnswer) },
  }, async (request, reply) => answer(request, reply, await changeTitle(office, request.signedIn.actor, { ...request.body, title: request.params.id }), ({ id, events }) => ({ id, events: events.length })));

  app.get('/what-if', {
    schema: { summary: 'Which titles would fall if a set were applied on a day, from the figures there are for it; without a unit, of the whole country', tags, querystring: query(whatIfQuery), response: answers(whatIfAnswer) },
  }, async (request, reply) => {
    const { unit, set, asOf } = request.query;
    return answer(request, reply, await whatIf(office, request.signedIn.actor, { unit: unit ?? null, set, asOf }), (found) => presentWhatIf(found, pen(request)));
  });
}
