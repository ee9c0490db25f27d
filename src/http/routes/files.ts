import Type from 'typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileType } from '#domain/criteria/evidence-kind.ts';
import { readFile, type ReadFile } from '#usecases/evidence/read-file.ts';
import { refuseWith } from '#http/answer.ts';
import { fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';

/** What a browser is told a file is. It was told by its bytes when it came in. */
const mediaTypes = {
  jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileType, string>;

const shownInPlace: readonly FileType[] = ['jpeg', 'png', 'webp'];

/** Whatever is in a file, nothing in it runs, loads or sends. A browser may keep it, but asks each time whether its reader may still look. */
const harmless = { 'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'", 'cache-control': 'private, no-cache' };

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
    const { file, bytes } = found.value;
    const type: FileType = asked.what === 'thumbnail' ? 'jpeg' : file.type;
    const etag = `"${file.sha}"`;
    reply.headers({ ...harmless, etag, 'content-disposition': `${shownInPlace.includes(type) ? 'inline' : 'attachment'}; filename="${file.sha.slice(0, 12)}.${type}"` });
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type(mediaTypes[type]).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
}
