import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';

interface WhoseSession {
  readonly login: string;
}

/** A schema that believes: the endpoint is called by the door in this process alone. */
interface AsGiven<T> {
  readonly '~standard': { readonly version: 1; readonly vendor: string; readonly validate: (value: unknown) => { readonly value: T }; readonly types?: { readonly input: T; readonly output: T } };
}

const asGiven: AsGiven<WhoseSession> = { '~standard': { version: 1, vendor: 'ntm', validate: (value) => ({ value: value as WhoseSession }) } };

/** Lets the door begin a session for somebody it has come to know without the library: after the second step, or because another house vouched for them. */
export const openSession = {
  id: 'open-session',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly({ method: 'POST', body: asGiven }, async (ctx) => {
      const { internalAdapter } = ctx.context;
      const user = await internalAdapter.findUserById(ctx.body.login);
      if (!user) return null;
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(ctx, { session, user });
      return { id: session.id };
    }),
  },
} satisfies BetterAuthPlugin;
