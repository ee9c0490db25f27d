import Type from 'typebox';
import { sha256 } from '#documents/read/sha256.ts';
import { readWordingLines } from '#documents/read/wording-lines.ts';
import { writeWordingLetter } from '#documents/write/wording-letter.ts';
import { refuse } from '#domain/outcome.ts';
import { changeWording } from '#usecases/papers/change-wording.ts';
import { listWordings } from '#usecases/papers/list-wordings.ts';
import { wordingWords } from '#words/wordings.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { attach } from '#http/attachment.ts';
import { bodyLimit } from '#http/faults.ts';
import { presentWordings } from '#http/presenters/wordings.ts';
import { changedWordingAnswer, changeWordingQuery, holder, wordingParams, wordingsAnswer } from '#http/schemas/wordings.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const fileBody = Type.Unsafe<Buffer | undefined>({ contentMediaType: 'application/octet-stream', description: 'The bytes of the Word file' });
const noBytes = Buffer.alloc(0);

export function wordingRoutes(app: Api, { office }: Doors): void {
  const tags = ['papers'];

  app.get('/wordings', {
    schema: { summary: 'How each kind of paper is worded for a province or one of its bodies, and by whom', tags, querystring: query({ holder }), response: answers(wordingsAnswer) },
  }, async (request, reply) => answer(request, reply, await listWordings(office, request.signedIn.actor, request.query), presentWordings));

  app.get('/wordings/:id/file', {
    schema: { summary: 'A wording as a Word file to be edited: one paragraph for each line, placeholders in sight', tags, params: wordingParams, querystring: query({ holder }), response: fileAnswers('The Word file', [wordType]) },
  }, async (request, reply) => {
    const { id } = request.params;
    const listed = await listWordings(office, request.signedIn.actor, request.query);
    if (!listed.ok) return refuseWith(request, reply, listed.refusals);
    const found = listed.value.wordings.find(({ form }) => form.id === id);
    const { papers, wordings } = office.law.programme;
    if (!found) return refuseWith(request, reply, refuse('unknown-wording', { found: id, known: [...wordings.keys()].join(', ') }).refusals);
    if (!papers) return refuseWith(request, reply, refuse('no-paper-law', {}).refusals);
    return attach(reply, wordingWords.fileName(found.form.name), wordType, await writeWordingLetter(found.form, found.lines, papers));
  });

  app.post('/wordings/:id', {
    bodyLimit,
    schema: { summary: 'Take an edited wording: accepted whole, or every doubt at once with its paragraph', tags, consumes: ['application/octet-stream'], params: wordingParams, querystring: query(changeWordingQuery), body: fileBody, response: answers(changedWordingAnswer) },
  }, async (request, reply) => {
    const { actor } = request.signedIn;
    const may = await listWordings(office, actor, request.query);
    if (!may.ok) return refuseWith(request, reply, may.refusals);
    const bytes = request.body ?? noBytes;
    const { name, holder: whose } = request.query;
    const lines = await readWordingLines(name, bytes);
    if (!lines.ok) return refuseWith(request, reply, lines.refusals);
    const changed = await changeWording(office, actor, { holder: whose, wording: request.params.id, lines: lines.value, fileName: name, fileSha: sha256(bytes) });
    return answer(request, reply, changed, ({ wording, lines: kept }) => ({ id: wording, lines: kept?.length ?? 0 }));
  });

  app.delete('/wordings/:id', {
    schema: { summary: 'Back to the wording of the province, or of the law', tags, params: wordingParams, querystring: query({ holder }), response: answers(changedWordingAnswer) },
  }, async (request, reply) => {
    const back = { holder: request.query.holder, wording: request.params.id, lines: null, fileName: '', fileSha: '' };
    return answer(request, reply, await changeWording(office, request.signedIn.actor, back), ({ wording }) => ({ id: wording, lines: 0 }));
  });
}
