import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

/** A secret to be set up on the person's phone; it counts for nothing until a code made with it is shown. */
export const beginSecondFactor = deed<{ readonly sealed: string }, null>('second-factor', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor }, { sealed }) => {
    const held = await shelves.signIns.factor(actor.account);
    if (held?.confirmedAt) return refuse('second-factor-on', {});
    await shelves.signIns.keepSecret(actor.account, sealed);
    return done(null);
  },
  record: () => ({ subject: '', details: { change: 'begun' } }),
});
