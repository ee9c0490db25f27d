import Type from 'typebox';
import { paperFormats, writePaper, type PaperFormat } from '#documents/write/write-paper.ts';
import { readDocumentFile } from '#usecases/documents/read-document-file.ts';
import { draftPushLetter } from '#usecases/push/draft-push-letter.ts';
import { listPushes } from '#usecases/push/list-pushes.ts';
import { savePush } from '#usecases/push/save-push.ts';
import { viewPushBoard } from '#usecases/push/view-push-board.ts';
import { printPushLetter, viewPushLetter } from '#usecases/push/view-push-letter.ts';
import { viewPush } from '#usecases/push/view-push.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { attach } from '#http/attachment.ts';
import { presentBoardView, presentPush, presentPushes } from '#http/presenters/pushes.ts';
import { boardAnswer, draftedLetterAnswer, draftLetterBody, pushAnswer, pushesAnswer, pushParams, pushQuery, savedPushAnswer, savePushBody } from '#http/schemas/pushes.ts';

const types: Readonly<Record<PaperFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

export function pushRoutes(app: Api, { office }: Doors): void {
  const tags = ['pushes'];
  const { programme } = office.law;
  const { papers } = programme;

  app.get('/pushes/board', {
    schema: { summary: 'How far the units of an area have come on a day, component by component, who is put forward as good or slow, which communes lag; what is missing is said and left out', tags, querystring: query(pushQuery), response: answers(boardAnswer) },
  }, async (request, reply) => answer(request, reply, await viewPushBoard(office, request.signedIn.actor, request.query), (view) => presentBoardView(view, programme)));

  app.get('/pushes', {
    schema: { summary: 'The pushes of an area up to a day, newest first, with what followed for each unit', tags, querystring: query(pushQuery), response: answers(pushesAnswer) },
  }, async (request, reply) => answer(request, reply, await listPushes(office, request.signedIn.actor, request.query), presentPushes));

  app.post('/pushes', {
    schema: { summary: 'Keep a round of pushing: the lists as chosen, every change with its reason, the figures frozen', tags, querystring: query({}), body: savePushBody, response: answers(savedPushAnswer) },
  }, async (request, reply) => answer(request, reply, await savePush(office, request.signedIn.actor, request.body), ({ id }) => ({ id })));

  app.get('/pushes/:id', {
    schema: { summary: 'One push: its board as it was, its lists, its letters and what came back', tags, params: pushParams, querystring: query({}), response: answers(pushAnswer) },
  }, async (request, reply) => answer(request, reply, await viewPush(office, request.signedIn.actor, request.params), presentPush));

  app.post('/pushes/:id/letter', {
    schema: { summary: 'Draft the letter of a push into the register; each unit it goes to is given its duty to answer when it is issued', tags, params: pushParams, querystring: query({}), body: draftLetterBody, response: answers(draftedLetterAnswer) },
  }, async (request, reply) => answer(request, reply, await draftPushLetter(office, request.signedIn.actor, { ...request.body, push: request.params.id }), (drafted) => drafted));

  app.get('/pushes/:id/letter', {
    schema: {
      summary: 'The letter of a push as a paper in the official form; before it is drafted, as it would be, and once issued as it was frozen. One taken as a file is recorded as printed', tags, params: pushParams,
      querystring: query({ format: Type.Union(paperFormats.map((format) => Type.Literal(format))) }), response: fileAnswers('The letter', Object.values(types)),
    },
  }, async (request, reply) => {
    const { format } = request.query;
    const { actor } = request.signedIn;
    const letter = await (format === 'json' ? viewPushLetter : printPushLetter)(office, actor, { ...request.params, format });
    if (!letter.ok) return refuseWith(request, reply, letter.refusals);
    const { paper, document } = letter.value;
    const frozen = format === 'docx' && document !== null && !paper.isDraft ? await readDocumentFile(office, actor, { id: document, kind: 'printed' }) : null;
    if (frozen?.ok && frozen.value.file.type === 'docx') return attach(reply, frozen.value.name, types.docx, frozen.value.bytes);
    const written = await writePaper(paper, format, papers);
    if (!written.ok) return refuseWith(request, reply, written.refusals);
    if (format === 'json') return reply.type(types.json).send(Buffer.from(written.value));
    return attach(reply, `cong-van-don-doc-${request.params.id}.${format}`, types[format], written.value);
  });
}
