import Type from 'typebox';
import { enterReading } from '#usecases/assessment/enter-reading.ts';
import { viewHistory } from '#usecases/assessment/view-history.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { languageOf } from '#http/language.ts';
import { presentHistory } from '#http/presenters/history.ts';
import { presentReading } from '#http/presenters/reading.ts';
import { enterReadingBody, historyAnswer, readingAnswer } from '#http/schemas/sheet.ts';
import { viewQuery } from '#http/schemas/view.ts';

export function readingRoutes(app: Api, { office }: Doors): void {
  const tags = ['readings'];

  app.put('/readings', {
    schema: { summary: 'Enter one value as it was typed; refused with 409 when somebody else changed it meanwhile', tags, querystring: query({}), body: enterReadingBody, response: answers(readingAnswer) },
  }, async (request, reply) => {
    const { note = '', ...typed } = request.body;
    return answer(request, reply, await enterReading(office, request.signedIn.actor, { ...typed, note }), presentReading);
  });

  app.get('/readings/history', {
    schema: { summary: 'Everything ever entered for one item of one unit, newest first', tags, querystring: query({ ...viewQuery, item: Type.String({ minLength: 1, maxLength: 80 }) }), response: answers(historyAnswer) },
  }, async (request, reply) => {
    const history = await viewHistory(office, request.signedIn.actor, request.query);
    return answer(request, reply, history, (entries) => presentHistory(entries, office.law, office.places, languageOf(request)));
  });
}
