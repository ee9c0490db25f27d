import type { FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import { markDoubts } from '#documents/write/marked-workbook.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { importReadings, type ImportInput } from '#usecases/assessment/import-readings.ts';
import { listImports } from '#usecases/assessment/list-imports.ts';
import { previewImport } from '#usecases/assessment/preview-import.ts';
import { takeFile } from '#usecases/assessment/take-file.ts';
import { undoImport } from '#usecases/assessment/undo-import.ts';
import type { Office } from '#usecases/office.ts';
import { markedName } from '#words/file-names.ts';
import { sentence } from '#words/refusals.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { attach } from '#http/attachment.ts';
import { bodyLimit } from '#http/faults.ts';
import { languageOf } from '#http/language.ts';
import { presentBatch, presentDoubt } from '#http/presenters/import.ts';
import { batchesAnswer, importAnswer, undoneAnswer, type ImportAnswer } from '#http/schemas/imports.ts';
import { refusalAnswer } from '#http/schemas/session.ts';
import { day, setId, unitCode } from '#http/schemas/view.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const fileQuery = { name: Type.String({ minLength: 1, maxLength: 200 }), asOf: day, set: Type.Optional(setId), unit: Type.Optional(unitCode) };
type FileQuery = Static<Type.TObject<typeof fileQuery>>;
const fileBody = Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the file' });
const noBytes = Buffer.alloc(0);
const listed = 100;

export function importRoutes(app: Api, { office }: Doors): void {
  const tags = ['imports'];
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit }, (_request, body, taken) => taken(null, body));

  app.post('/imports', {
    bodyLimit,
    schema: {
      summary: 'Take in a workbook or CSV: all of it, or every doubt at once (422) and nothing stored',
      tags,
      consumes: ['application/octet-stream'],
      querystring: query({ ...fileQuery, dryRun: Type.Boolean() }),
      body: fileBody,
      response: { ...answers(importAnswer), 422: Type.Union([importAnswer, refusalAnswer]) },
    },
  }, async (request, reply) => {
    const taken = await takeUpload(office, request.signedIn.actor, request.query, request.body ?? noBytes);
    if (!taken.ok) return refuseWith(request, reply, taken.refusals);
    const imported = await importOrPreview(office, request, taken.value, request.query.dryRun);
    if (imported.ok && !request.query.dryRun && imported.value.doubts.length > 0) reply.code(422);
    return answer(request, reply, imported, (value) => value);
  });

  app.post('/imports/marked', {
    bodyLimit,
    schema: { summary: 'The same workbook back, its doubtful cells painted and commented', tags, consumes: ['application/octet-stream'], querystring: query(fileQuery), body: fileBody, response: fileAnswers('The marked workbook', [workbookType]) },
  }, async (request, reply) => {
    const { name } = request.query;
    const taken = await takeUpload(office, request.signedIn.actor, request.query, request.body ?? noBytes);
    if (!taken.ok) return refuseWith(request, reply, taken.refusals);
    const looked = await previewImport(office, request.signedIn.actor, taken.value);
    if (!looked.ok) return refuseWith(request, reply, looked.refusals);
    const marks = taken.value.taken.doubts.map(({ sheet, at, refusal }) => ({ sheet, at, comment: sentence(refusal, languageOf(request)) }));
    const marked = await markDoubts(name, request.body ?? noBytes, marks);
    return marked.ok ? attach(reply, markedName(name), workbookType, marked.value) : refuseWith(request, reply, marked.refusals);
  });

  app.get('/imports', {
    schema: { summary: 'Imports in one’s own area, newest first', tags, querystring: query({}), response: answers(batchesAnswer) },
  }, async (request, reply) => answer(request, reply, await listImports(office, request.signedIn.actor, { limit: listed }), (batches) => ({ batches: batches.map(presentBatch) })));

  app.post('/imports/:batch/undo', {
    schema: { summary: 'Take an import back as a whole', tags, params: Type.Object({ batch: Type.Integer({ minimum: 1 }) }), querystring: query({}), response: answers(undoneAnswer) },
  }, async (request, reply) => answer(request, reply, await undoImport(office, request.signedIn.actor, request.params), ({ batch }) => ({ batch })));
}


async function takeUpload(office: Office, actor: Actor, { name, asOf, set, unit }: FileQuery, bytes: Buffer): Promise<Outcome<ImportInput>> {
  const sheets = await readFile(name, bytes);
  if (!sheets.ok) return sheets;
  const file = { fileName: name, fileSha: sha256(bytes), sheets: sheets.value, set: set ?? null, unit: unit ?? null, asOf };
  const taken = takeFile(office, actor, file);
  return taken.ok ? done({ file, taken: taken.value }) : taken;
}

/** With a doubt an import is no more than a look: the answer says everything that is wrong, and nothing is stored. */
async function importOrPreview(office: Office, request: FastifyRequest, input: ImportInput, dryRun: boolean): Promise<Outcome<ImportAnswer>> {
  const { shape, doubts } = input.taken;
  const said = { dryRun, shape, doubts: doubts.map((doubt) => presentDoubt(doubt, languageOf(request))) };
  if (dryRun || doubts.length > 0) {
    const preview = await previewImport(office, request.signedIn.actor, input);
    if (!preview.ok) return preview;
    const { rows, accepted, unchanged, changes } = preview.value;
    return done({ ...said, batch: null, rows, accepted: doubts.length > 0 ? 0 : accepted, unchanged, changes: changes.map((change) => ({ ...change })) });
  }
  const imported = await importReadings(office, request.signedIn.actor, input);
  return imported.ok ? done({ ...said, ...imported.value, changes: [] }) : imported;
}
