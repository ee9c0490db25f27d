import Type from 'typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readFile, type ReadFile } from '#usecases/evidence/read-file.ts';
import { refuseWith } from '#http/answer.ts';
import { fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import { mediaTypes, sendFile } from '#http/send-file.ts';

export function fileRoutes(app: Api, { office }: Doors): void {
  const tags = ['evidence'];
  const params = Type.Object({ sha: Type.String({ minLength: 1, maxLength: 64 }) });

  app.get('/files/:sha', {
    schema: { summary: 'A file of evidence as it came in, for those who may look at a unit it is attached to', tags, params, querystring: query({}), response: fileAnswers('The file', Object.values(mediaTypes)) },
  }, async (request, reply) => send(request, reply, { ...request.params, what: 'original' }));

  app.get('/files/:sha/thumbnail', {
    schema: { summary: 'A small JPEG of a picture, at most 320 pixels long', tags, params, querystring: query({}), response: fileAnswers('The thumbnail', [mediaTypes.jpeg]) },
  }, async (request, reply) => send(request, reply, { ...request.params, what: 'thumbnail' }));

  async function send(request: FastifyRequest, reply: FastifyReply, asked: ReadFile): Promise<FastifyReply | RefusalAnswer> {
    const found = await readFile(office, request.signedIn.actor, asked);
    if (!found.ok) return refuseWith(request, reply, found.refusals);
    return sendFile(request, reply, found.value, asked.what);
  }
}
