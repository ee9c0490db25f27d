import { done } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

/** A person leaves by the door they came in. */
export const signOut = deed<{ readonly session: string }, null>('sign-out', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor }, { session }) => {
    await shelves.signIns.endSession(actor.account, session);
    return done(null);
  },
  record: () => ({ subject: '', details: {} }),
});
