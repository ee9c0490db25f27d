import { done, refuse } from '#domain/outcome.ts';
import { waitAfter, type AccountRules } from '#domain/people/account-rules.ts';
import type { Tries } from '#store/shelves.ts';
import { deed } from '#usecases/use-case.ts';

export interface Knock {
  readonly login: string;
  readonly address: string;
}

/**
 * Counts a try before the password is looked at, so that a hundred tries at once are counted like a hundred in a row.
 * A wrong password leaves the count, a right one takes it back (record-sign-in).
 */
export const countTry = deed<Knock, null>('refuse-sign-in', {
  reach: () => done({ units: null }),
  act: async ({ shelves, clock, passwords }, knock) => {
    const now = clock.now();
    for (const { who, allowed } of counted(knock, passwords.rules)) {
      const tries = recent(await shelves.accounts.tries(who), now, passwords.rules);
      const left = secondsLeft(tries, allowed, now, passwords.rules);
      if (left > 0) return refuse('too-many-tries', { seconds: left });
      await shelves.accounts.setTries(who, { wrong: tries.wrong + 1, lastAt: now });
    }
    return done(null);
  },
  record: () => null,
});

/** What a try is counted under: the login from this address, and the address whatever the login. Never the login alone, or strangers could lock a person out. */
export function counted(knock: Knock, rules: AccountRules): { who: string; allowed: number }[] {
  return [
    { who: `${knock.address} ${knock.login}`, allowed: rules.triesForOneLogin },
    { who: knock.address, allowed: rules.triesFromOneAddress },
  ];
}

function secondsLeft(tries: Tries, allowed: number, now: string, rules: AccountRules): number {
  return Math.ceil(waitAfter(tries.wrong, allowed, rules) - secondsBetween(tries.lastAt, now));
}

/** After the longest wait without a try the count starts anew. */
function recent(tries: Tries | undefined, now: string, rules: AccountRules): Tries {
  return tries && secondsBetween(tries.lastAt, now) < rules.longestWaitSeconds ? tries : { wrong: 0, lastAt: now };
}

function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

