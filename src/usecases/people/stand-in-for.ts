import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { isDelegated, standIn } from '#domain/people/delegation.ts';
import type { Office } from '#usecases/office.ts';

/** A person in the place of the colleague named, with what is delegated to him at this moment and nothing else. Asked anew for every request, so an end is felt at once. */
export async function standInFor({ store, clock }: Pick<Office, 'store' | 'clock'>, actor: Actor, login: string): Promise<Outcome<Actor>> {
  const found = await store.reading(async ({ accounts, tasks }) => {
    const giver = await accounts.find(login);
    return giver && { giver, delegations: await tasks.delegationsOf(actor.account) };
  });
  if (!found || isClosed(found.giver.closedAt, clock.now())) return refuse('not-delegated', { login });
  const { giver, delegations } = found;
  const standing = standIn(actor, { account: giver.login, name: giver.name, assignments: giver.assignments }, delegations, clock.today());
  return standing ? done(standing) : refuse('not-delegated', { login });
}

export interface MayActFor {
  readonly login: string;
  readonly name: string;
  /** The last day of the longest delegation. */
  readonly until: string;
}

/** The colleagues whose place one may take today. */
export async function mayActFor({ store, clock }: Pick<Office, 'store' | 'clock'>, actor: Actor): Promise<readonly MayActFor[]> {
  const today = clock.today();
  return store.reading(async ({ accounts, tasks }) => {
    const inForce = (await tasks.delegationsOf(actor.account)).filter((delegation) => delegation.to === actor.account && isDelegated(delegation, today));
    const givers = [...Map.groupBy(inForce, ({ from }) => from)];
    const found = await Promise.all(givers.map(async ([login, given]) => {
      const giver = await accounts.find(login);
      const isOpen = giver !== undefined && !isClosed(giver.closedAt, clock.now());
      const until = given.map((delegation) => delegation.until).sort().at(-1) ?? '';
      return isOpen && standIn(actor, { account: login, name: giver.name, assignments: giver.assignments }, given, today) ? [{ login, name: giver.name, until }] : [];
    }));
    return found.flat();
  });
}

function isClosed(closedAt: string | null, now: string): boolean {
  return closedAt !== null && closedAt <= now;
}
