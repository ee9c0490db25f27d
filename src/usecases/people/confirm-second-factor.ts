import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

interface Confirmation {
  /** The secret the code was made with, as it lay in the store when the code was looked at. */
  readonly sealed: string;
  readonly step: number;
  readonly recoveryHashes: readonly string[];
  /** The session that goes on; whatever was open without the second factor ends. */
  readonly session: string;
}

/** The phone showed a right code: from now on every sign-in needs one. */
export const confirmSecondFactor = deed<Confirmation, null>('second-factor', {
  reach: () => done({ units: [] }),
  act: async ({ shelves: { signIns, accounts }, actor, clock }, { sealed, step, recoveryHashes, session }) => {
    const held = await signIns.factor(actor.account);
    if (held?.confirmedAt) return refuse('second-factor-on', {});
    if (held?.secret !== sealed) return refuse('second-factor-off', {});
    await signIns.confirm(actor.account, clock.now());
    await signIns.spendStep(actor.account, step);
    await signIns.keepCodes(actor.account, recoveryHashes);
    await accounts.endSessions(actor.account, session);
    return done(null);
  },
  record: () => ({ subject: '', details: { change: 'on' } }),
});
