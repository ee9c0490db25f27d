import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileType } from '#domain/criteria/evidence-kind.ts';
import type { FoundFile, ReadFile } from '#usecases/evidence/read-file.ts';

/** What a browser is told a file is. It was told by its bytes when it came in. */
export const mediaTypes = {
  jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileType, string>;

const shownInPlace: readonly FileType[] = ['jpeg', 'png', 'webp'];

/** Whatever is in a file, nothing in it runs, loads or sends. A browser may keep it, but asks each time whether its reader may still look. */
const harmless = { 'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'", 'cache-control': 'private, no-cache' };

/** Sends a file to somebody who may have it, or a 304 where the browser holds it. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, { file, bytes }: FoundFile, what: ReadFile['what']): FastifyReply {
  const type: FileType = what === 'thumbnail' ? 'jpeg' : file.type;
  const etag = `"${file.sha}"`;
  reply.headers({ ...harmless, etag, 'content-disposition': `${shownInPlace.includes(type) ? 'inline' : 'attachment'}; filename="${file.sha.slice(0, 12)}.${type}"` });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type(mediaTypes[type]).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
