import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

/** New recovery codes in place of all there were. That the person knows their password is asked at the door. */
export const renewRecoveryCodes = deed<{ readonly recoveryHashes: readonly string[] }, null>('second-factor', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor }, { recoveryHashes }) => {
    const held = await shelves.signIns.factor(actor.account);
    if (!held?.confirmedAt) return refuse('second-factor-off', {});
    await shelves.signIns.keepCodes(actor.account, recoveryHashes);
    return done(null);
  },
  record: () => ({ subject: '', details: { change: 'recovery-codes' } }),
});
