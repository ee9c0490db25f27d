import Type from 'typebox';
import { listSets, readSet } from '#usecases/criteria/browse-sets.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { presentSet, presentSetLine } from '#http/presenters/set.ts';
import { setAnswer, setsAnswer } from '#http/schemas/sets.ts';
import { setId } from '#http/schemas/view.ts';

export function setRoutes(app: Api, { office }: Doors): void {
  const tags = ['sets'];

  app.get('/sets', {
    schema: { summary: 'Every criteria set in the law', tags, querystring: query({}), response: answers(setsAnswer) },
  }, async (request, reply) => answer(request, reply, await listSets(office, request.signedIn.actor, {}), (sets) => ({ sets: sets.map(presentSetLine) })));

  app.get('/sets/:id', {
    schema: { summary: 'One set with its criteria, indicators, thresholds, sources and province decisions', tags, params: Type.Object({ id: setId }), querystring: query({}), response: answers(setAnswer) },
  }, async (request, reply) => answer(request, reply, await readSet(office, request.signedIn.actor, request.params), ({ set, overlays }) => presentSet(set, overlays, office.law)));
}
