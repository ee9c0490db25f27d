import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Outcome } from '#domain/outcome.ts';
import { refuseWith } from './answer.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';

/**
 * Sends an answer that was written before while nothing it depends on has changed, and a 304 to a browser that holds it already.
 * The question whether the person may see it has been asked before this, every time.
 */
export async function sendKept<T extends Readonly<Record<string, unknown>>>(request: FastifyRequest, reply: FastifyReply, kept: KeptAnswers, key: string, write: () => Promise<Outcome<T>>): Promise<FastifyReply> {
  let held = kept.find(key);
  if (!held) {
    const written = await write();
    if (!written.ok) return reply.send(refuseWith(request, reply, written.refusals));
    held = kept.keep(key, String(reply.serializeInput(written.value, '200')));
  }
  return sendHeld(request, reply, held);
}

/** Sends an answer packed to a browser that can unpack it, and not at all to one that holds it already. */
export function sendHeld(request: FastifyRequest, reply: FastifyReply, held: KeptAnswer): FastifyReply {
  reply.headers({ 'etag': held.etag, 'cache-control': 'private, no-cache', 'vary': 'accept-encoding, accept-language' });
  if (request.headers['if-none-match'] === held.etag) return reply.code(304).send();
  reply.type('application/json; charset=utf-8');
  return /\bgzip\b/.test(String(request.headers['accept-encoding'])) ? reply.header('content-encoding', 'gzip').send(held.packed) : reply.send(held.bytes);
}
