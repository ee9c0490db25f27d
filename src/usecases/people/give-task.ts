import { done, refuse } from '#domain/outcome.ts';
import { staysApart } from '#domain/people/colleagues.ts';
import { deed } from '#usecases/use-case.ts';
import { areaOfTask, readTask, type NewTask } from './read-task.ts';

export interface GiveTask extends NewTask {
  readonly login: string;
}

/** Gives a person one more task, by a decision. Nobody gives himself one, and who keeps accounts gets none of the programme's business. */
export const giveTask = deed<GiveTask, { readonly task: number }>('give-task', {
  reach: (office, input) => {
    const unit = areaOfTask(office, input);
    return unit.ok ? done({ units: unit.value && [unit.value] }) : unit;
  },
  act: async (desk, input) => {
    const { shelves, actor, clock, law } = desk;
    const { login } = input;
    if (login === actor.account) return refuse('own-account', {});
    const account = await shelves.accounts.find(login);
    if (!account) return refuse('unknown-account', { login });
    if (account.closedAt !== null) return refuse('account-closed', { login });
    const task = readTask(desk, input);
    if (!task.ok) return task;
    const role = law.roles.get(task.value.role);
    const held = account.assignments.filter(({ to }) => to === null || clock.today() <= to);
    if (role && staysApart(held, role, law.roles)) return refuse('roles-apart', { login, role: role.vi });
    return done({ task: await shelves.tasks.give(login, task.value, { person: actor.account, at: clock.now() }) });
  },
  record: ({ login, kind, role, area, criteria, department = null, from, to = null, basis }, { task }) => ({ subject: login, details: { task, kind, role, area, criteria, department, from, to, basis } }),
});
