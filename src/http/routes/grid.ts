import Type from 'typebox';
import { enterReadings } from '#usecases/assessment/enter-readings.ts';
import { viewGridChanges } from '#usecases/assessment/view-grid-changes.ts';
import { viewGrid } from '#usecases/assessment/view-grid.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { KeptAnswer } from '#http/kept-answers.ts';
import { languageOf } from '#http/language.ts';
import { presentEntered, presentGrid, presentGridChanges } from '#http/presenters/grid.ts';
import { enterReadingsAnswer, enterReadingsBody, gridAnswer, gridChangesAnswer } from '#http/schemas/grid.ts';
import { viewQuery } from '#http/schemas/view.ts';
import { sendHeld } from '#http/send-kept.ts';

/** The most cells there may be, each with a note of some length. */
const bodyLimit = 8 * 1024 * 1024;

export function gridRoutes(app: Api, { office }: Doors): void {
  const tags = ['grid'];

  app.get('/grid', {
    schema: { summary: 'Every reading in force in every unit below one, with standings, compact', tags, querystring: query(viewQuery), response: answers(gridAnswer) },
  }, async (request, reply) => {
    const grid = await viewGrid(office, request.signedIn.actor, request.query);
    if (!grid.ok) return refuseWith(request, reply, grid.refusals);
    return sendHeld(request, reply, new KeptAnswer(String(reply.serializeInput(presentGrid(grid.value), '200'))));
  });

  app.get('/grid/changes', {
    schema: { summary: 'The cells of a grid entered after a reading, as they stand now', tags, querystring: query({ ...viewQuery, since: Type.Integer({ minimum: 0 }) }), response: answers(gridChangesAnswer) },
  }, async (request, reply) => answer(request, reply, await viewGridChanges(office, request.signedIn.actor, request.query), presentGridChanges));

  app.put('/readings/batch', {
    bodyLimit,
    schema: { summary: 'Enter many cells; each is taken, unchanged, refused or in conflict by itself, and a request sent twice is done once', tags, querystring: query({}), body: enterReadingsBody, response: answers(enterReadingsAnswer) },
  }, async (request, reply) => {
    const { operation } = request.body;
    return answer(request, reply, await enterReadings(office, request.signedIn.actor, request.body), (entered) => presentEntered(operation, entered, languageOf(request)));
  });
}
