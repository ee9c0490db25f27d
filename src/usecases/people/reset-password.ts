import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { reachOfAccount } from './account-reach.ts';

interface Reset {
  readonly login: string;
  /** The phone is lost and no recovery code is left: the second factor is forgotten too. */
  readonly secondFactor: boolean;
}

/** The password is told once, to the one who reset it, and must be changed at the next sign-in. */
export interface ResetAccount {
  readonly login: string;
  readonly oneTimePassword: string;
}

const keepReset = deed<Reset & { readonly password: string; readonly hash: string }, ResetAccount>('reset-password', {
  reach: (office, { login }) => reachOfAccount(office, login),
  act: async ({ shelves, actor, clock }, { login, secondFactor, password, hash }) => {
    const account = await shelves.accounts.find(login);
    if (!account) return refuse('unknown-account', { login });
    if (login === actor.account) return refuse('own-account', {});
    if (account.closedAt !== null && account.closedAt <= clock.now()) return refuse('account-closed', { login });
    await shelves.accounts.setPassword(login, { hash, mustChange: true, at: clock.now() });
    await shelves.accounts.endSessions(login, null);
    if (secondFactor) await shelves.signIns.dropFactor(login);
    return done({ login, oneTimePassword: password });
  },
  record: ({ login, secondFactor }) => ({ subject: login, details: secondFactor ? { secondFactor: 'off' } : {} }),
});

/** An administrator gives somebody a new one-time password; all their sessions end. Never one's own account: whoever found the desk empty could keep it. */
export async function resetPassword(office: Office, actor: Actor, input: Reset): Promise<Outcome<ResetAccount>> {
  const password = office.passwords.invent();
  return keepReset(office, actor, { ...input, password, hash: await office.passwords.hash(password) });
}
