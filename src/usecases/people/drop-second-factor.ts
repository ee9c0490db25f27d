import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

/** A person turns their second factor off; those whose role asks for one must set up another before anything else. The password is asked at the door. */
export const dropSecondFactor = deed<null, null>('second-factor', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor }) => {
    const held = await shelves.signIns.factor(actor.account);
    if (!held?.confirmedAt) return refuse('second-factor-off', {});
    await shelves.signIns.dropFactor(actor.account);
    return done(null);
  },
  record: () => ({ subject: '', details: { change: 'off' } }),
});
