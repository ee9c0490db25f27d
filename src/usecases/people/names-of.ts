import type { Store } from '#store/shelves.ts';

/** Login → name of the person, of those who have an account. */
export async function namesOf(store: Store, logins: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const accounts = await store.reading(async (shelves) => {
    const found = [];
    for (const login of new Set(logins)) found.push(await shelves.accounts.find(login));
    return found;
  });
  return new Map(accounts.flatMap((account) => (account ? [[account.login, account.name] as const] : [])));
}
