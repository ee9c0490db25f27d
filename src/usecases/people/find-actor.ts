import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';

/** The person behind an account, with the tasks that were not taken back; null where there is none, or it is closed. */
export async function findActor({ store, clock }: Pick<Office, 'store' | 'clock'>, login: string): Promise<Actor | null> {
  const account = await store.reading((shelves) => shelves.accounts.find(login));
  if (!account || (account.closedAt !== null && account.closedAt <= clock.now())) return null;
  return { account: account.login, name: account.name, assignments: account.assignments };
}
