import { done } from '#domain/outcome.ts';
import { isDelegated, type Delegation } from '#domain/people/delegation.ts';
import { question } from '#usecases/use-case.ts';

export interface ListedDelegation extends Delegation {
  /** The people's names beside their logins. */
  readonly names: { readonly from: string; readonly to: string };
  readonly inForce: boolean;
}

export interface ListedDelegations {
  readonly given: readonly ListedDelegation[];
  readonly received: readonly ListedDelegation[];
}

/** What one delegated and what was delegated to one, newest first. */
export const listDelegations = question<null, ListedDelegations>('delegate', {
  reach: () => done({ units: [] }),
  answer: async ({ store, clock }, actor) => {
    const listed = await store.reading(async ({ tasks, accounts }) => {
      const held = await tasks.delegationsOf(actor.account);
      const nameOf = async (login: string) => (await accounts.find(login))?.name ?? login;
      return Promise.all(held.map(async (one) => ({ ...one, names: { from: await nameOf(one.from), to: await nameOf(one.to) }, inForce: isDelegated(one, clock.today()) })));
    });
    const newestFirst = listed.toReversed();
    return done({ given: newestFirst.filter(({ from }) => from === actor.account), received: newestFirst.filter(({ to }) => to === actor.account) });
  },
});
