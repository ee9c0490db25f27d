import type { Kysely } from 'kysely';
import { addressOf } from '#domain/people/account-rules.ts';
import type { PersonRow, Schema } from './schema.ts';
import type { Account, AccountsShelf, HeldTask, TasksShelf } from './shelves.ts';

/** The kind of key the sign-in library looks for when a password is typed. */
const passwordKey = 'credential';

export function accountsShelf(db: Kysely<Schema>, tasks: Pick<TasksShelf, 'list'>): AccountsShelf {
  return {
    find: async (login) => {
      const row = await db.selectFrom('people').selectAll().where('login', '=', login).executeTakeFirst();
      return row && toAccount(row, await tasks.list(login));
    },
    list: async () => {
      const held = Map.groupBy(await tasks.list(), ({ login }) => login);
      return (await db.selectFrom('people').selectAll().orderBy('login').execute()).map((row) => toAccount(row, held.get(row.login) ?? []));
    },
    add: async ({ login, name, passwordHash, mustChange, at }) => {
      const stamps = { created_at: at, updated_at: at };
      await db.insertInto('people').values({ login, name, must_change: Number(mustChange), closed_at: null, created_at: at, mail: null }).execute();
      await db.insertInto('sign_in_people').values({ id: login, name, email: addressOf(login), email_verified: 1, ...stamps }).execute();
      await db.insertInto('sign_in_keys').values({ id: login, user_id: login, provider_id: passwordKey, account_id: login, password: passwordHash, ...stamps }).execute();
    },
    close: async (login, at) => void (await db.updateTable('people').set({ closed_at: at }).where('login', '=', login).execute()),
    setMail: async (login, mail) => void (await db.updateTable('people').set({ mail }).where('login', '=', login).execute()),
    setPassword: async (login, { hash, mustChange, at }) => {
      await db.updateTable('people').set({ must_change: Number(mustChange) }).where('login', '=', login).execute();
      await db.updateTable('sign_in_keys').set({ password: hash, updated_at: at }).where('user_id', '=', login).where('provider_id', '=', passwordKey).execute();
    },
    endSessions: async (login, except) => {
      const sessions = db.deleteFrom('sign_in_sessions').where('user_id', '=', login);
      await (except === null ? sessions : sessions.where('id', '<>', except)).execute();
    },
    tries: async (who) => {
      const row = await db.selectFrom('sign_in_tries').selectAll().where('who', '=', who).executeTakeFirst();
      return row && { wrong: row.wrong, lastAt: row.last_at };
    },
    setTries: async (who, tries) => {
      if (!tries) return void (await db.deleteFrom('sign_in_tries').where('who', '=', who).execute());
      const counted = { wrong: tries.wrong, last_at: tries.lastAt };
      await db.insertInto('sign_in_tries').values({ who, ...counted }).onConflict((held) => held.column('who').doUpdateSet(counted)).execute();
    },
    sweep: async ({ now, begun, tries }) => {
      await db.deleteFrom('sign_in_sessions').where((row) => row.or([row('expires_at', '<', now), row('created_at', '<', begun)])).execute();
      await db.deleteFrom('sign_in_tries').where('last_at', '<', tries).execute();
    },
  };
}

function toAccount(row: PersonRow, tasks: readonly HeldTask[]): Account {
  const assignments = tasks.flatMap(({ login: _login, ended, ...task }) => (ended === null ? [task] : []));
  return { login: row.login, name: row.name, assignments, closedAt: row.closed_at, mustChange: row.must_change === 1, mail: row.mail };
}
