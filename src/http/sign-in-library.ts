import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import type { Passwords } from '#usecases/people/passwords.ts';
import { openSession } from './open-session.ts';
import { isPassword } from './passwords.ts';

/** A query builder of our own store; the library reads and writes its tables through it. */
export type SignInDatabase = Extract<NonNullable<BetterAuthOptions['database']>, { db: unknown }>['db'];

export const sessionCookie = 'ntm_session';

/** Our tables under our names (migration sign-in). `sqlite` tells the library to keep instants as ISO text and yes/no as 0 and 1, which both engines take alike. */
function tables(db: SignInDatabase) {
  return {
    database: { db, type: 'sqlite' },
    user: { modelName: 'sign_in_people', fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' } },
    session: {
      modelName: 'sign_in_sessions',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at', ipAddress: 'ip_address', userAgent: 'user_agent', userId: 'user_id' },
    },
    account: {
      modelName: 'sign_in_keys',
      fields: {
        accountId: 'account_id', providerId: 'provider_id', userId: 'user_id', accessToken: 'access_token', refreshToken: 'refresh_token', idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at', refreshTokenExpiresAt: 'refresh_token_expires_at', createdAt: 'created_at', updatedAt: 'updated_at',
      },
    },
  } as const;
}

/** The sign-in library, called in process only: none of its own routes is opened, and trying too often is counted by us, in the store. */
export function buildLibrary(db: SignInDatabase, secret: string, passwords: Passwords, may: 'read' | 'write') {
  const { database, user, session, account } = tables(db);
  const expiresIn = passwords.rules.sessionIdleMinutes * 60;
  return betterAuth({
    database,
    user,
    account,
    // Prolonged by use, but written only when a twelfth of it has passed.
    session: { ...session, expiresIn, updateAge: Math.round(expiresIn / 12), freshAge: 0, deferSessionRefresh: may === 'read' },
    secret,
    baseURL: 'http://127.0.0.1',
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 200,
      password: { hash: passwords.hash, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    plugins: [openSession],
    rateLimit: { enabled: false },
    logger: { disabled: true },
    telemetry: { enabled: false },
    advanced: { useSecureCookies: false, database: { validateSchema: false }, cookies: { session_token: { name: sessionCookie } } },
  });
}

export type Library = ReturnType<typeof buildLibrary>;

/** null where the library says no; anything but a no is a fault and goes up. */
export async function unlessRefused<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}
