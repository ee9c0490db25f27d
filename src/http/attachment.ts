import type { FastifyReply } from 'fastify';

/** Sends bytes as a file to be saved under a name; the plain name for old programs, the full one for all others (RFC 6266). */
export function attach(reply: FastifyReply, name: string, type: string, bytes: Uint8Array): FastifyReply {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  reply.header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`).header('cache-control', 'private, no-store');
  return reply.type(type).send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
