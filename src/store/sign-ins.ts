import type { Kysely } from 'kysely';
import type { Schema, SignInSessionRow } from './schema.ts';

/** By which way a person came in: our own password, or another house that vouches for them. */
export type Way = 'password' | 'oidc';

/** From where a person came in. `device` is what the browser says of itself. */
export interface Visit {
  readonly way: Way;
  readonly address: string;
  readonly device: string;
}

export interface SessionLine extends Visit {
  readonly id: string;
  readonly login: string;
  readonly begunAt: string;
  /** Since when it opens anything; null while a code is awaited. */
  readonly openedAt: string | null;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
}

export interface SecondFactor {
  /** Sealed; the key lies outside the database. */
  readonly secret: string;
  /** null while it is being set up: it counts for nothing yet. */
  readonly confirmedAt: string | null;
  /** The newest time step whose code was used; none at or before it is taken again. */
  readonly lastStep: number;
  readonly codesLeft: number;
}

/** Sessions as the door keeps them, and what people prove beside their passwords. */
export interface SignInsShelf {
  session(id: string): Promise<SessionLine | undefined>;
  /** A person’s open sessions, newest first. */
  sessionsOf(login: string, now: string): Promise<SessionLine[]>;
  /** When and from where a session was begun, and until when it waits to be used. It opens nothing yet. */
  describe(id: string, visit: Visit, times: { readonly at: string; readonly until: string }): Promise<void>;
  open(id: string, at: string): Promise<void>;
  /** Ends one session of a person; false when they have none such. */
  endSession(login: string, id: string): Promise<boolean>;
  factor(login: string): Promise<SecondFactor | undefined>;
  /** A secret to be set up, in place of one that was never confirmed. */
  keepSecret(login: string, secret: string): Promise<void>;
  confirm(login: string, at: string): Promise<void>;
  spendStep(login: string, step: number): Promise<void>;
  /** In place of all codes there were. */
  keepCodes(login: string, hashes: readonly string[]): Promise<void>;
  /** False when there is no such code, or no longer. */
  spendCode(login: string, hash: string): Promise<boolean>;
  dropFactor(login: string): Promise<void>;
}

export function signInsShelf(db: Kysely<Schema>): SignInsShelf {
  const dropCodes = async (login: string) => void (await db.deleteFrom('recovery_codes').where('login', '=', login).execute());
  const changeFactor = async (login: string, change: { confirmed_at: string } | { last_step: number }) =>
    void (await db.updateTable('second_factors').set(change).where('login', '=', login).execute());
  const changeSession = async (id: string, change: Partial<SignInSessionRow>) => void (await db.updateTable('sign_in_sessions').set(change).where('id', '=', id).execute());
  return {
    session: async (id) => {
      const row = await db.selectFrom('sign_in_sessions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && toSession(row);
    },
    sessionsOf: async (login, now) => {
      const open = db.selectFrom('sign_in_sessions').selectAll().where('user_id', '=', login).where('opened_at', 'is not', null).where('expires_at', '>', now);
      return (await open.orderBy('created_at', 'desc').execute()).map(toSession);
    },
    describe: (id, { way, address, device }, { at, until }) => changeSession(id, { way, ip_address: address, user_agent: device, created_at: at, updated_at: at, expires_at: until }),
    open: (id, at) => changeSession(id, { opened_at: at }),
    endSession: async (login, id) => {
      const { numDeletedRows } = await db.deleteFrom('sign_in_sessions').where('user_id', '=', login).where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    factor: async (login) => {
      const row = await db.selectFrom('second_factors').selectAll().where('login', '=', login).executeTakeFirst();
      if (!row) return undefined;
      const codes = await db.selectFrom('recovery_codes').select('hash').where('login', '=', login).execute();
      return { secret: row.secret, confirmedAt: row.confirmed_at, lastStep: row.last_step, codesLeft: codes.length };
    },
    keepSecret: async (login, secret) => {
      await db.deleteFrom('second_factors').where('login', '=', login).where('confirmed_at', 'is', null).execute();
      await db.insertInto('second_factors').values({ login, secret, confirmed_at: null, last_step: 0 }).execute();
    },
    confirm: (login, at) => changeFactor(login, { confirmed_at: at }),
    spendStep: (login, step) => changeFactor(login, { last_step: step }),
    keepCodes: async (login, hashes) => {
      await dropCodes(login);
      if (hashes.length > 0) await db.insertInto('recovery_codes').values(hashes.map((hash) => ({ login, hash }))).execute();
    },
    spendCode: async (login, hash) => {
      const { numDeletedRows } = await db.deleteFrom('recovery_codes').where('login', '=', login).where('hash', '=', hash).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    dropFactor: async (login) => {
      await dropCodes(login);
      await db.deleteFrom('second_factors').where('login', '=', login).execute();
    },
  };
}

function toSession(row: SignInSessionRow): SessionLine {
  const { id, user_id: login, way, ip_address: address, user_agent: device } = row;
  return { id, login, way, address: address ?? '', device: device ?? '', begunAt: row.created_at, openedAt: row.opened_at, lastUsedAt: row.updated_at, expiresAt: row.expires_at };
}
