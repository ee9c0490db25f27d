import { done, refuse } from '#domain/outcome.ts';
import { waitAfter, type AccountRules } from '#domain/people/account-rules.ts';
import type { AccountsShelf, Tries } from '#store/shelves.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';

/** Somebody at the door who says who they are and shows a password or, after it, a code. */
export interface Knock {
  readonly with: 'password' | 'code';
  readonly login: string;
  readonly address: string;
}

/**
 * Counts a try before the password or code is looked at, so that a hundred tries at once are counted like a hundred in a row.
 * A wrong one leaves the count, a right one takes it back (forget-try, record-sign-in).
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

/**
 * What a try is counted under. Passwords: the login from this address, and the address whatever the login; never the login alone, or strangers
 * could lock a person out. Codes: the login alone, from wherever; who is asked for a code has shown the password and is no stranger.
 */
function counted(knock: Knock, rules: AccountRules): { who: string; allowed: number }[] {
  if (knock.with === 'code') return [{ who: `code ${knock.login}`, allowed: rules.triesForOneLogin }];
  return [
    { who: `${knock.address} ${knock.login}`, allowed: rules.triesForOneLogin },
    { who: knock.address, allowed: rules.triesFromOneAddress },
  ];
}

/** Takes back the try that turned out right: what was counted under the person is forgotten, under the address they share with others it is one less. */
export async function takeBack({ shelves, passwords }: Pick<Desk, 'shelves' | 'passwords'>, knock: Knock): Promise<void> {
  const [own, ...others] = counted(knock, passwords.rules);
  if (own) await shelves.accounts.setTries(own.who, null);
  for (const { who } of others) await oneLess(shelves.accounts, who);
}

async function oneLess(accounts: AccountsShelf, who: string): Promise<void> {
  const tries = await accounts.tries(who);
  if (tries) await accounts.setTries(who, tries.wrong > 1 ? { ...tries, wrong: tries.wrong - 1 } : null);
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
