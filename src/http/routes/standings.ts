import { done } from '#domain/outcome.ts';
import { viewStandings, type Standings } from '#usecases/assessment/view-standings.ts';
import { watchArea } from '#usecases/assessment/watch-view.ts';
import { refuseWith } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { KeptAnswers } from '#http/kept-answers.ts';
import { standingsAnswer, type StandingsAnswer } from '#http/schemas/standings.ts';
import { viewQuery } from '#http/schemas/view.ts';
import { sendKept } from '#http/send-kept.ts';

const keptBytes = 32 * 1024 * 1024;

export function standingRoutes(app: Api, { office }: Doors): void {
  const kept = new KeptAnswers(keptBytes);

  app.get('/standings', {
    schema: { summary: 'How every unit below one stands against a set on a day', tags: ['standings'], querystring: query(viewQuery), response: answers(standingsAnswer) },
  }, async (request, reply) => {
    const { actor } = request.signedIn;
    const watch = await watchArea(office, actor, request.query);
    if (!watch.ok) return refuseWith(request, reply, watch.refusals);
    const { unit, tops, set, asOf, version, places } = watch.value;
    return sendKept(request, reply, kept, `${unit} ${tops.join(' ')} ${set} ${asOf} ${version} ${places}`, async () => {
      const standings = await viewStandings(office, actor, request.query);
      return standings.ok ? done(present(standings.value)) : standings;
    });
  });
}

function present({ units, part, distribution, criteria, ...rest }: Standings): StandingsAnswer {
  return {
    ...rest,
    part: part && [...part],
    units: units.map((unit) => ({ ...unit, contradictions: [...unit.contradictions], unmetIndicators: [...unit.unmetIndicators] })),
    distribution: [...distribution],
    criteria: [...criteria],
  };
}
