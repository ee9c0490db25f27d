import { done } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { counted, type Knock } from './count-try.ts';

/** A person has signed in: the trail says from where, and the try just counted is taken back. Refused to those who hold no task today. */
export const recordSignIn = deed<Knock, null>('sign-in', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, clock, passwords }, knock) => {
    const [own, address] = counted(knock, passwords.rules);
    if (own) await shelves.accounts.setTries(own.who, null);
    const shared = address && await shelves.accounts.tries(address.who);
    if (address && shared) await shelves.accounts.setTries(address.who, shared.wrong > 1 ? { ...shared, wrong: shared.wrong - 1 } : null);
    const now = clock.now();
    await shelves.accounts.sweep({ sessions: now, tries: new Date(Date.parse(now) - passwords.rules.longestWaitSeconds * 1000).toISOString() });
    return done(null);
  },
  record: ({ login, address }) => ({ subject: login, details: { address } }),
});
