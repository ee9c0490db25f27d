import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { readLogin, readNewPassword } from '#domain/people/account-rules.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { areaOfTask, readTask, type NewTask } from './read-task.ts';

export interface NewAccount extends NewTask {
  readonly login: string;
  readonly name: string;
  /** Left out, a one-time password is invented. */
  readonly password?: string;
}

/** The password is told once, to the one who added the account, and must be changed at the first sign-in. */
export interface AddedAccount {
  readonly login: string;
  readonly oneTimePassword: string;
}

type HashedAccount = NewAccount & { readonly password: string; readonly hash: string };

const keepAccount = deed<HashedAccount, AddedAccount>('add-account', {
  reach: (office, input) => {
    const unit = areaOfTask(office, input);
    return unit.ok ? done({ units: unit.value && [unit.value] }) : unit;
  },
  act: async (desk, account) => {
    const { shelves, clock, actor } = desk;
    const task = readTask(desk, account);
    if (!task.ok) return task;
    if (await shelves.accounts.find(account.login)) return refuse('account-exists', { login: account.login });
    const now = clock.now();
    await shelves.accounts.add({ login: account.login, name: account.name, passwordHash: account.hash, mustChange: true, at: now });
    await shelves.tasks.give(account.login, task.value, { person: actor.account, at: now });
    return done({ login: account.login, oneTimePassword: account.password });
  },
  record: ({ login, name, kind, role, area, criteria, department = null, basis }) => ({ subject: login, details: { name, kind, role, area, criteria, department, basis } }),
});

/** Opens an account with one task. Hashing is slow and stays outside the transaction. */
export async function addAccount(office: Office, actor: Actor, input: NewAccount): Promise<Outcome<AddedAccount>> {
  const login = readLogin(input.login);
  if (!login.ok) return login;
  const password = readNewPassword({ login: login.value, name: input.name }, input.password ?? office.passwords.invent(), office.passwords.rules);
  if (!password.ok) return password;
  return keepAccount(office, actor, { ...input, login: login.value, password: password.value, hash: await office.passwords.hash(password.value) });
}
