import type { FastifyRequest } from 'fastify';
import { done, type Outcome } from '#domain/outcome.ts';
import { needsSecondFactor } from '#domain/people/waits-for.ts';
import type { Office } from '#usecases/office.ts';
import { standInFor } from '#usecases/people/stand-in-for.ts';
import type { Session } from './sign-in.ts';
import { refusalWhile } from './waiting.ts';

/**
 * The session as this request acts: for the person, or with `?behalf=<login>` in the place of a colleague who delegated to them. It stands in the
 * address and not in a header, so that pictures, links and files take it too, and two windows may act for different people.
 * A second factor that their role asks for is asked of whoever stands in.
 */
export async function actingSession(office: Office, session: Session, { query }: Pick<FastifyRequest, 'query'>): Promise<Outcome<Session>> {
  const login = typeof query === 'object' && query !== null && 'behalf' in query ? query.behalf : undefined;
  if (login === undefined) return done(session);
  if (session.waitsFor !== null) return { ok: false, refusals: [refusalWhile(session.waitsFor)] };
  const acting = await standInFor(office, session.actor, String(login));
  if (!acting.ok) return acting;
  const isBare = !session.secondFactor.isOn && needsSecondFactor(acting.value.assignments, office.law.roles, office.clock.today());
  return isBare ? { ok: false, refusals: [refusalWhile('second-factor')] } : done({ ...session, actor: acting.value });
}
