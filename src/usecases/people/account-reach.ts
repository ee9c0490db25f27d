import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';

/** Where an account works: every area of its tasks must be one's own to keep it. One without tasks, or with one over the country, belongs to the country. */
export async function reachOfAccount({ store, places }: Office, login: string): Promise<Outcome<Reach>> {
  const account = await store.reading((shelves) => shelves.accounts.find(login));
  if (!account) return refuse('unknown-account', { login });
  const units = account.assignments.map(({ area }) => (area === null ? undefined : places.find(area)));
  const found = units.filter((unit) => unit !== undefined);
  return done({ units: found.length === 0 || found.length < units.length ? null : found });
}
