import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

interface Ending {
  /** The session from which it is asked; it stays open when all others end. */
  readonly here: string;
  /** One session of the person, or null for all but this one. */
  readonly session: string | null;
}

/** A person ends sessions of their own that they left open elsewhere, or never began. */
export const endSessions = deed<Ending, { readonly ended: number }>('end-session', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor, clock }, { here, session }) => {
    if (session !== null) return (await shelves.signIns.endSession(actor.account, session)) ? done({ ended: 1 }) : refuse('unknown-session', {});
    const open = await shelves.signIns.sessionsOf(actor.account, clock.now());
    await shelves.accounts.endSessions(actor.account, here);
    return done({ ended: open.filter(({ id }) => id !== here).length });
  },
  record: (_, { ended }) => ({ subject: '', details: { ended } }),
});
