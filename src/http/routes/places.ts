import Type from 'typebox';
import { addVillage } from '#usecases/places/add-village.ts';
import { listPlaces } from '#usecases/places/list-places.ts';
import { traceLineage } from '#usecases/places/trace-lineage.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { presentLineage, presentPlace } from '#http/presenters/place.ts';
import { addVillageBody, lineageAnswer, placeLine, placesAnswer } from '#http/schemas/places.ts';
import { day, unitCode } from '#http/schemas/view.ts';

export function placeRoutes(app: Api, { office }: Doors): void {
  const tags = ['places'];

  app.get('/places', {
    schema: {
      summary: 'Units on a day: the provinces, what lies below a unit, or what a name may mean',
      tags,
      querystring: query({ asOf: day, under: Type.Optional(unitCode), deep: Type.Optional(Type.Boolean()), search: Type.Optional(Type.String({ maxLength: 120 })) }),
      response: answers(placesAnswer),
    },
  }, async (request, reply) => {
    const listed = await listPlaces(office, request.signedIn.actor, request.query);
    return answer(request, reply, listed, ({ asOf, places }) => ({ asOf, units: places.map(presentPlace) }));
  });

  app.get('/places/:code/lineage', {
    schema: { summary: 'One code through time', tags, params: Type.Object({ code: unitCode }), querystring: query({}), response: answers(lineageAnswer) },
  }, async (request, reply) => {
    const { code } = request.params;
    return answer(request, reply, await traceLineage(office, request.signedIn.actor, { code }), (versions) => presentLineage(code, versions, office.places));
  });

  app.post('/places/villages', {
    schema: { summary: 'Add a village under a commune', tags, querystring: query({}), body: addVillageBody, response: answers(placeLine) },
  }, async (request, reply) => {
    const added = await addVillage(office, request.signedIn.actor, request.body);
    return answer(request, reply, added, (unit) => presentPlace({ unit, parent: (unit.parent === null ? undefined : office.places.find(unit.parent)) ?? null, hasChildren: false }));
  });
}
