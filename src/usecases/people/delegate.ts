import { printDate } from '#domain/calendar.ts';
import { done, refuse } from '#domain/outcome.ts';
import { areColleagues } from '#domain/people/colleagues.ts';
import { deed } from '#usecases/use-case.ts';
import { readDecision, readPeriod, type TypedDecision } from './read-task.ts';

export interface Delegate {
  readonly to: string;
  /** One of one's own tasks; null is all of them. */
  readonly task: number | null;
  /** Left out, it begins today. */
  readonly from?: string;
  readonly until: string;
  readonly basis: TypedDecision;
}

/** Hands one's own task, or all of them, to a colleague for a time. What was delegated to oneself stays where it is. */
export const delegate = deed<Delegate, { readonly delegation: number }>('delegate', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor, clock, law, places }, { to: login, task, from, until, basis }) => {
    if (actor.behalf) return refuse('delegated-further', {});
    const today = clock.today();
    const period = readPeriod(from, until, today);
    if (!period.ok) return period;
    const decision = readDecision(basis);
    if (!decision.ok) return decision;
    const isOwn = task === null || actor.assignments.some(({ id, to }) => id === task && (to === null || today <= to));
    if (!isOwn) return refuse('unknown-task', { found: String(task) });
    const other = await shelves.accounts.find(login);
    if (!other) return refuse('unknown-account', { login });
    const isColleague = other.closedAt === null && areColleagues(actor, { account: other.login, name: other.name, assignments: other.assignments }, law.roles, places, today);
    if (!isColleague) return refuse('no-colleague', { login });
    if (period.value.to === null) return refuse('bad-period', { from: printDate(period.value.from), to: '' });
    const delegation = { from: actor.account, to: login, task, begins: period.value.from, until: period.value.to, basis: decision.value };
    return done({ delegation: await shelves.tasks.delegate(delegation, { person: actor.account, at: clock.now() }) });
  },
  record: ({ to, task, from, until, basis }, { delegation }) => ({ subject: to, details: { delegation, task, from, until, basis } }),
});
