import { declareRoadmap } from '#usecases/roadmap/declare-roadmap.ts';
import { proposeLines } from '#usecases/roadmap/propose-lines.ts';
import { saveLines } from '#usecases/roadmap/save-lines.ts';
import { viewLineHistory } from '#usecases/roadmap/view-line-history.ts';
import { viewRoadmap } from '#usecases/roadmap/view-roadmap.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { languageOf } from '#http/language.ts';
import { presentLineHistory, presentRoadmap } from '#http/presenters/roadmaps.ts';
import { declareBody, declaredAnswer, lineHistoryAnswer, lineHistoryQuery, linesBody, proposeBody, proposedAnswer, roadmapAnswer, roadmapParams, roadmapQuery, savedLinesAnswer } from '#http/schemas/roadmaps.ts';

export function roadmapRoutes(app: Api, { office }: Doors): void {
  const tags = ['roadmaps'];
  const params = roadmapParams;

  app.get('/roadmaps/:campaign', {
    schema: { summary: 'The roadmap of a campaign: everything its units do not meet, how each will be met, and where that stands on a day', tags, params, querystring: query(roadmapQuery), response: answers(roadmapAnswer) },
  }, async (request, reply) => {
    const { unit = null, asOf = null } = request.query;
    const view = await viewRoadmap(office, request.signedIn.actor, { ...request.params, unit, asOf });
    return answer(request, reply, view, (roadmap) => presentRoadmap(roadmap, { law: office.law, places: office.places, language: languageOf(request) }));
  });

  app.post('/roadmaps/:campaign/build', {
    schema: { summary: 'Build a line for everything unmet that has none yet, in one step', tags, params, querystring: query({}), body: proposeBody, response: answers(proposedAnswer) },
  }, async (request, reply) => answer(request, reply, await proposeLines(office, request.signedIn.actor, { ...request.params, ...request.body }), (proposed) => ({ ...proposed })));

  app.put('/roadmaps/:campaign/lines', {
    schema: { summary: 'Save many lines together, all or none; every impossible one is refused with its unit, item and field', tags, params, querystring: query({}), body: linesBody, response: answers(savedLinesAnswer) },
  }, async (request, reply) => answer(request, reply, await saveLines(office, request.signedIn.actor, { ...request.params, ...request.body }), ({ saved, unchanged }) => ({
    saved: saved.map(({ unit, item, seq }) => ({ unit: office.places.find(unit)?.code ?? '', item, seq })), unchanged,
  })));

  app.post('/roadmaps/:campaign/declare', {
    schema: { summary: 'Declare the roadmap of an area whole; refused while a line lacks day, lead or cost', tags, params, querystring: query({}), body: declareBody, response: answers(declaredAnswer) },
  }, async (request, reply) => answer(request, reply, await declareRoadmap(office, request.signedIn.actor, { ...request.params, ...request.body }), ({ declaredOn, lines }) => ({ declaredOn, lines })));

  app.get('/roadmaps/:campaign/history', {
    schema: { summary: 'Everything ever said of one line, oldest first', tags, params, querystring: query(lineHistoryQuery), response: answers(lineHistoryAnswer) },
  }, async (request, reply) => {
    const { unit, item } = request.query;
    return answer(request, reply, await viewLineHistory(office, request.signedIn.actor, { ...request.params, unit, item }), presentLineHistory);
  });
}
