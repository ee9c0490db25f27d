import { done } from '#domain/outcome.ts';
import { viewSheet } from '#usecases/assessment/view-sheet.ts';
import { watchView } from '#usecases/assessment/watch-view.ts';
import { refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { KeptAnswers } from '#http/kept-answers.ts';
import { languageOf } from '#http/language.ts';
import { presentSheet } from '#http/presenters/sheet.ts';
import { sheetAnswer } from '#http/schemas/sheet.ts';
import { viewQuery } from '#http/schemas/view.ts';
import { sendKept } from '#http/send-kept.ts';

const keptBytes = 48 * 1024 * 1024;

export function sheetRoutes(app: Api, { office }: Doors): void {
  const kept = new KeptAnswers(keptBytes);

  app.get('/sheets', {
    schema: { summary: 'One unit’s sheet: every criterion and indicator with value, threshold, verdict and source', tags: ['sheets'], querystring: query(viewQuery), response: answers(sheetAnswer) },
  }, async (request, reply) => {
    const { actor } = request.signedIn;
    const watch = await watchView(office, actor, request.query);
    if (!watch.ok) return refuseWith(request, reply, watch.refusals);
    const { unit, set, asOf, version, enterable } = watch.value;
    const language = languageOf(request);
    return sendKept(request, reply, kept, `${unit} ${set} ${asOf} ${version} ${enterable.join()} ${language}`, async () => {
      const sheet = await viewSheet(office, actor, request.query);
      return sheet.ok ? done(presentSheet(sheet.value, office.law, language)) : sheet;
    });
  });
}
