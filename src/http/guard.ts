import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusal } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { refuseWith } from './answer.ts';
import { actingSession } from './behalf.ts';
import type { SignIn } from './sign-in.ts';
import { refusalWhile } from './waiting.ts';

/** Before anything else of a request is read: does a page of ours send it, who is it, is there nothing they must do first, and in whose place? */
export function guard(signIn: SignIn, office: Office) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const origin = foreignOrigin(request);
    if (origin !== null) return reply.send(refuseWith(request, reply, [refusal('foreign-origin', { origin })]));
    if (request.routeOptions.config.open === true) return;
    const session = await signIn.actorOf(request.headers.cookie);
    if (!session) return reply.send(refuseWith(request, reply, [refusal('not-signed-in', {})]));
    sendCookies(request, reply, session.cookies);
    if (session.waitsFor !== null && !request.routeOptions.config.during?.includes(session.waitsFor)) return reply.send(refuseWith(request, reply, [refusalWhile(session.waitsFor)]));
    const acting = await actingSession(office, session, request);
    if (!acting.ok) return reply.send(refuseWith(request, reply, acting.refusals));
    request.signedIn = acting.value;
  };
}

/** Cookies go over https only, once the person came by https. */
export function sendCookies(request: FastifyRequest, reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) reply.header('set-cookie', request.protocol === 'https' ? `${cookie}; Secure` : cookie);
}

/** The other site a writing request comes from, or null. Browsers always name it; programs that send none carry no cookie of somebody else. */
function foreignOrigin({ method, headers, host }: FastifyRequest): string | null {
  if (method === 'GET' || method === 'HEAD') return null;
  const { origin } = headers;
  if (origin === undefined) return headers['sec-fetch-site'] === 'cross-site' ? 'cross-site' : null;
  return isSameHost(origin, host) ? null : origin;
}

/** Browsers leave out the port that goes without saying; not every proxy does. */
function isSameHost(origin: string, host: string): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  const here = `${from.protocol}//${host}`;
  return URL.canParse(here) && new URL(here).host === from.host;
}
