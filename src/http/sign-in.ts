import { refuse, done, type Outcome } from '#domain/outcome.ts';
import { addressOf, readLogin } from '#domain/people/account-rules.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { changePassword } from '#usecases/people/change-password.ts';
import { countTry, type Knock } from '#usecases/people/count-try.ts';
import { door } from '#usecases/people/door.ts';
import { recordSignIn } from '#usecases/people/record-sign-in.ts';
import { recordWrongPassword } from '#usecases/people/record-wrong-password.ts';
import { buildLibrary, sessionCookie, unlessRefused, type SignInDatabase } from './sign-in-library.ts';

/** Who is signed in. `cookies` are Set-Cookie lines to be sent along, empty unless the session was begun, prolonged or ended. */
export interface Session {
  readonly id: string;
  readonly actor: Actor;
  readonly mustChange: boolean;
  readonly cookies: readonly string[];
}

/** The door people come in by. What stands behind it may be changed; nobody else knows. */
export interface SignIn {
  signIn(login: string, password: string, address: string): Promise<Outcome<Session>>;
  actorOf(cookieHeader: string | undefined): Promise<Session | null>;
  /** The Set-Cookie lines that make the browser forget. */
  signOut(cookieHeader: string | undefined): Promise<readonly string[]>;
  changePassword(cookieHeader: string | undefined, passwords: { present: string; next: string }, address: string): Promise<Outcome<Session>>;
}

export interface SignInParts {
  readonly office: Office;
  /** The store's own connections: those that never keep a writer waiting, and the one that writes. */
  readonly reads: SignInDatabase;
  readonly writes: SignInDatabase;
  /** Signs the cookies. Kept outside the database, so that a copy of the database opens no session. */
  readonly secret: string;
}

/** How long a session found in the store is believed without asking again; an account changed by another process is felt after that. */
const believedMs = 5_000;
const believedAtMost = 20_000;

export function buildSignIn({ office, reads, writes, secret }: SignInParts): SignIn {
  const reader = buildLibrary(reads, secret, office.passwords, 'read');
  const library = buildLibrary(writes, secret, office.passwords, 'write');
  const believed = new Map<string, { session: Session; until: number }>();

  async function lookUp(cookie: string): Promise<Session | null> {
    const headers = new Headers({ cookie: `${sessionCookie}=${cookie}` });
    const { response: found } = await reader.api.getSession({ headers, returnHeaders: true });
    if (!found) return null;
    const mustProlong = 'needsRefresh' in found && found.needsRefresh === true;
    const prolonged = mustProlong ? await unlessRefused(library.api.getSession({ headers, returnHeaders: true })) : null;
    return sessionOf(found.session.id, found.user.id, prolonged?.headers.getSetCookie() ?? []);
  }

  async function sessionOf(id: string, login: string, cookies: readonly string[]): Promise<Session | null> {
    const account = await office.store.reading((shelves) => shelves.accounts.find(login));
    if (!account || (account.closedAt !== null && account.closedAt <= office.clock.now())) return null;
    return { id, actor: { account: account.login, name: account.name, assignments: account.assignments }, mustChange: account.mustChange, cookies };
  }

  function believe(cookie: string, session: Session): void {
    if (believed.size >= believedAtMost) believed.clear();
    believed.set(cookie, { session: { ...session, cookies: [] }, until: performance.now() + believedMs });
  }

  async function actorOf(cookieHeader: string | undefined): Promise<Session | null> {
    const cookie = cookieIn(cookieHeader);
    if (cookie === null) return null;
    const held = believed.get(cookie);
    if (held && held.until > performance.now()) return held.session;
    const session = await lookUp(cookie);
    if (session) believe(cookie, session);
    else believed.delete(cookie);
    return session;
  }

  async function openSession(knock: Knock, password: string): Promise<Session | null> {
    const answer = await unlessRefused(library.api.signInEmail({ body: { email: addressOf(knock.login), password }, returnHeaders: true }));
    if (!answer) return null;
    const cookies = answer.headers.getSetCookie();
    const cookie = cookieIn(asSent(cookies));
    const opened = cookie === null ? null : await lookUp(cookie);
    return opened && { ...opened, cookies };
  }

  async function signOut(cookieHeader: string | undefined): Promise<readonly string[]> {
    const cookie = cookieIn(cookieHeader);
    if (cookie === null) return [];
    believed.delete(cookie);
    const answer = await unlessRefused(library.api.signOut({ headers: new Headers({ cookie: `${sessionCookie}=${cookie}` }), returnHeaders: true }));
    return (answer?.headers.getSetCookie() ?? []).filter((line) => line.startsWith(`${sessionCookie}=`));
  }

  return {
    actorOf,
    signOut,

    async signIn(typed, password, address) {
      const login = readLogin(typed);
      const knock = { login: login.ok ? login.value : typed.slice(0, 40), address };
      const counted = await countTry(office, door, knock);
      if (!counted.ok) return counted;
      const session = await openSession(knock, password);
      if (!session) {
        await recordWrongPassword(office, door, knock);
        return refuse('wrong-password', {});
      }
      const recorded = await recordSignIn(office, session.actor, knock);
      if (recorded.ok) return done(session);
      await signOut(asSent(session.cookies));
      return recorded;
    },

    async changePassword(cookieHeader, { present, next }, address) {
      const session = await actorOf(cookieHeader);
      if (!session) return refuse('not-signed-in', {});
      const knock = { login: session.actor.account, address };
      const counted = await countTry(office, door, knock);
      if (!counted.ok) return counted;
      const known = await unlessRefused(library.api.verifyPassword({ body: { password: present }, headers: new Headers({ cookie: cookieHeader ?? '' }) }));
      if (!known) return refuse('wrong-password', {});
      const changed = await changePassword(office, session.actor, { password: next, session: session.id });
      if (!changed.ok) return changed;
      believed.clear();
      await recordSignIn(office, session.actor, knock);
      return done({ ...session, mustChange: false });
    },
  };
}

/** The value of our cookie, as the browser sent it. */
function cookieIn(header: string | undefined): string | null {
  return header?.match(ourCookie)?.[1] ?? null;
}

const ourCookie = new RegExp(`(?:^|;\\s*)${sessionCookie}=([^;]+)`);

/** Set-Cookie lines as the browser will send them back. */
function asSent(cookies: readonly string[]): string {
  return cookies.map((line) => line.split(';')[0]).join('; ');
}
