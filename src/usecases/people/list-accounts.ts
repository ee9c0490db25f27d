import { done } from '#domain/outcome.ts';
import { areasFor, isInForce } from '#domain/people/may-do.ts';
import type { HeldTask } from '#store/shelves.ts';
import { question } from '#usecases/use-case.ts';

export interface ListedTask extends HeldTask {
  /** Gives its deeds today. */
  readonly inForce: boolean;
}

export interface AccountLine {
  readonly login: string;
  readonly name: string;
  readonly closedAt: string | null;
  readonly mustChange: boolean;
  /** Every task ever given, ended ones too. */
  readonly tasks: readonly ListedTask[];
}

export interface ListedAccounts {
  readonly accounts: readonly AccountLine[];
  readonly isPart: boolean;
}

/** The accounts that hold, or held, a task in one's area, with those tasks; the whole country for those who keep it. */
export const listAccounts = question<null, ListedAccounts>('view-accounts', {
  reach: () => done({ units: [] }),
  answer: async ({ store, places, law, clock }, actor) => {
    const today = clock.today();
    const areas = areasFor(actor, 'view-accounts', law.roles, today);
    const isPart = !areas.includes(null);
    const isShown = ({ area }: HeldTask): boolean => {
      const unit = area === null ? undefined : places.find(area);
      return !isPart || (unit !== undefined && areas.some((own) => own !== null && places.isWithin(unit, own)));
    };
    const { accounts, tasks } = await store.reading(async (shelves) => ({ accounts: await shelves.accounts.list(), tasks: await shelves.tasks.list() }));
    const held = Map.groupBy(tasks.filter(isShown), ({ login }) => login);
    const lines = accounts.map(({ login, name, closedAt, mustChange }) => {
      const shown = (held.get(login) ?? []).map((task) => ({ ...task, inForce: closedAt === null && task.ended === null && isInForce(task, today) }));
      return { login, name, closedAt, mustChange, tasks: shown };
    });
    return done({ accounts: lines.filter(({ tasks: shown }) => !isPart || shown.length > 0), isPart });
  },
});
