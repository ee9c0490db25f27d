import type { FastifyRequest } from 'fastify';
import type { Asker } from './own-account.ts';
import type { From } from './sign-in.ts';

/** From where a request came, as far as it says. */
export function fromOf({ ip, headers }: FastifyRequest): From {
  return { address: ip, device: headers['user-agent'] ?? '' };
}

export function askerOf({ ip, headers }: FastifyRequest): Asker {
  return { cookieHeader: headers.cookie, address: ip };
}
