import { readDate } from '#domain/calendar.ts';
import type { Law } from '#domain/criteria/law.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { readLogin, readNewPassword } from '#domain/people/account-rules.ts';
import type { Actor } from '#domain/people/actor.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  /** Official code; null is the whole country. */
  readonly area: string | null;
  /** The day on which the area bore that code; codes are reused, and districts ended on 01/7/2025. */
  readonly areaAsOf: string;
  /** Criteria owned, as `set/no`; null is all. */
  readonly criteria: readonly string[] | null;
  readonly basis: string;
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
    const unit = areaOf(office, input);
    return unit.ok ? done({ units: unit.value && [unit.value] }) : unit;
  },
  act: async ({ shelves, places, law, clock }, account) => {
    const known = checkTask(law, account);
    if (!known.ok) return known;
    const area = areaOf({ places }, account);
    if (!area.ok) return area;
    if (await shelves.accounts.find(account.login)) return refuse('account-exists', { login: account.login });
    const assignment = { role: account.role, area: area.value?.id ?? null, criteria: account.criteria, from: clock.today(), to: null, basis: account.basis };
    await shelves.accounts.add({ login: account.login, name: account.name, passwordHash: account.hash, mustChange: true, assignments: [assignment], at: clock.now() });
    return done({ login: account.login, oneTimePassword: account.password });
  },
  record: ({ login, name, role, area, criteria, basis }) => ({ subject: login, details: { name, role, area, criteria, basis } }),
});

/** Opens an account with one task. Hashing is slow and stays outside the transaction. */
export async function addAccount(office: Office, actor: Actor, input: NewAccount): Promise<Outcome<AddedAccount>> {
  const login = readLogin(input.login);
  if (!login.ok) return login;
  const password = readNewPassword(login.value, input.password ?? office.passwords.invent(), office.passwords.rules);
  if (!password.ok) return password;
  return keepAccount(office, actor, { ...input, login: login.value, password: password.value, hash: await office.passwords.hash(password.value) });
}

function areaOf({ places }: Pick<Office, 'places'>, { area, areaAsOf }: NewAccount): Outcome<Unit | null> {
  if (area === null) return done(null);
  const asOf = readDate(areaAsOf);
  return asOf.ok ? unitAt(places, area, asOf.value) : asOf;
}

/** The role is one that people hold (the operator at the machine and the door itself never sign in), and every criterion named exists. */
function checkTask(law: Law, { role, criteria }: NewAccount): Outcome<null> {
  const forPeople = [...law.roles.values()].filter(({ deeds }) => deeds.includes('sign-in')).map(({ id }) => id);
  if (!forPeople.includes(role)) return refuse('unknown-role', { found: role, known: forPeople.join(', ') });
  const strange = criteria?.find((owned) => !isCriterion(law, owned));
  return strange === undefined ? done(null) : refuse('unknown-item', { found: strange, set: strange.split('/')[0] ?? '' });
}

function isCriterion(law: Law, owned: string): boolean {
  const [set = '', no = ''] = owned.split('/');
  return law.sets.get(set)?.criteria.some((criterion) => String(criterion.no) === no) ?? false;
}
