import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { reachOfAccount } from './account-reach.ts';

export interface CloseAccount {
  readonly login: string;
  readonly reason: string;
}

export interface ClosedAccount {
  readonly login: string;
  /** ISO instant; null while it is open. */
  readonly closedAt: string | null;
}

/** Closes an account: its sessions end, nobody signs in with it, and what it delegated is worth nothing. What it did stays in its name. */
export const closeAccount = deed<CloseAccount, ClosedAccount>('close-account', {
  reach: (office, { login }) => reachOfAccount(office, login),
  act: async ({ shelves, actor, clock }, { login }) => {
    if (login === actor.account) return refuse('own-account', {});
    const account = await shelves.accounts.find(login);
    if (!account) return refuse('unknown-account', { login });
    if (account.closedAt !== null) return refuse('account-closed', { login });
    const closedAt = clock.now();
    await shelves.accounts.close(login, closedAt);
    await shelves.accounts.endSessions(login, null);
    return done({ login, closedAt });
  },
  record: ({ login, reason }) => ({ subject: login, details: { reason } }),
});

/** Opens a closed account again, with the tasks it still has. One that is open is left as it is. */
export const reopenAccount = deed<CloseAccount, ClosedAccount & { readonly wasClosed: boolean }>('reopen-account', {
  reach: (office, { login }) => reachOfAccount(office, login),
  act: async ({ shelves, actor }, { login }) => {
    if (login === actor.account) return refuse('own-account', {});
    const account = await shelves.accounts.find(login);
    if (!account) return refuse('unknown-account', { login });
    await shelves.accounts.close(login, null);
    return done({ login, closedAt: null, wasClosed: account.closedAt !== null });
  },
  record: ({ login, reason }, { wasClosed }) => (wasClosed ? { subject: login, details: { reason } } : null),
});
