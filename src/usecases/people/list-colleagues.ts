import { done } from '#domain/outcome.ts';
import { areColleagues } from '#domain/people/colleagues.ts';
import { isInForce } from '#domain/people/may-do.ts';
import { question } from '#usecases/use-case.ts';

export interface Colleague {
  readonly login: string;
  readonly name: string;
  /** Ids of the roles held today. */
  readonly roles: readonly string[];
}

/** Whom one may delegate to: exactly those whom the deed would accept. */
export const listColleagues = question<null, readonly Colleague[]>('delegate', {
  reach: () => done({ units: [] }),
  answer: async ({ store, law, places, clock }, actor) => {
    const today = clock.today();
    const accounts = await store.reading((shelves) => shelves.accounts.list());
    const colleagues = accounts.filter(({ login, name, assignments, closedAt }) => closedAt === null && areColleagues(actor, { account: login, name, assignments }, law.roles, places, today));
    return done(colleagues.map(({ login, name, assignments }) => ({ login, name, roles: [...new Set(assignments.filter((task) => isInForce(task, today)).map(({ role }) => role))] })));
  },
});
