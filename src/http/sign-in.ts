import { refuse, done, type Outcome } from '#domain/outcome.ts';
import { addressOf, readLogin } from '#domain/people/account-rules.ts';
import type { OtherHouse } from '#domain/people/other-house.ts';
import type { Visit, Way } from '#store/sign-ins.ts';
import type { Office } from '#usecases/office.ts';
import { awaitCode } from '#usecases/people/await-code.ts';
import { countTry, type Knock } from '#usecases/people/count-try.ts';
import { door } from '#usecases/people/door.ts';
import { findActor } from '#usecases/people/find-actor.ts';
import { recordRefused } from '#usecases/people/record-refused.ts';
import { recordSignIn, type Proof } from '#usecases/people/record-sign-in.ts';
import { signOut } from '#usecases/people/sign-out.ts';
import { buildOidc, type SaidByOther } from './oidc.ts';
import { buildOwnAccount, type OwnAccount } from './own-account.ts';
import { buildSecondFactor } from './second-factor.ts';
import { asSent, buildSessionBook, cookieIn, type Session } from './session-book.ts';
import { buildLibrary, sessionCookie, unlessRefused, type SignInDatabase } from './sign-in-library.ts';

export type { Session } from './session-book.ts';

/** The door people come in by. What stands behind it may be changed; nobody else knows. */
export interface SignIn extends OwnAccount {
  signIn(login: string, password: string, from: From): Promise<Outcome<Session>>;
  /** The second step, for those who have one. */
  typeCode(cookieHeader: string | undefined, code: string, from: From): Promise<Outcome<Session>>;
  /** What the other house is called, or null where there is none. */
  readonly otherHouse: string | null;
  /** Where to go to be vouched for, and the cookie that knows the way back to the page `returnTo`. */
  beginOidc(returnTo: string): Promise<Outcome<{ readonly address: string; readonly cookie: string }>>;
  /** Whatever comes of it, `over` is to be sent along: each attempt is made once. */
  endOidc(cookieHeader: string | undefined, said: SaidByOther, from: From): Promise<{ readonly outcome: Outcome<Session>; readonly over: readonly string[] }>;
  actorOf(cookieHeader: string | undefined): Promise<Session | null>;
  /** The Set-Cookie lines that make the browser forget. */
  signOut(cookieHeader: string | undefined): Promise<readonly string[]>;
  /** Something about people has changed elsewhere: sessions are looked up anew. */
  forget(): void;
}

export type From = Pick<Visit, 'address' | 'device'>;

export interface SignInParts {
  readonly office: Office;
  /** The store's own connections: those that never keep a writer waiting, and the one that writes. */
  readonly reads: SignInDatabase;
  readonly writes: SignInDatabase;
  /** Signs the cookies and seals what is kept of second factors. Kept outside the database, so that a copy of the database opens no session. */
  readonly secret: string;
  readonly otherHouse?: OtherHouse | null;
}

/** A session the library has just begun; it opens nothing yet. */
interface Begun {
  readonly id: string;
  readonly cookies: readonly string[];
}

interface Entry {
  readonly visit: Visit;
  readonly knock: Knock | null;
  readonly proof: Proof | null;
  readonly replaces: string | null;
}

export function buildSignIn({ office, reads, writes, secret, otherHouse }: SignInParts): SignIn {
  const library = buildLibrary(writes, secret, office.passwords, 'write');
  const book = buildSessionBook(office, buildLibrary(reads, secret, office.passwords, 'read'), library);
  const secondFactor = buildSecondFactor(office, secret);
  const oidc = otherHouse ? buildOidc(otherHouse, secret, office.clock) : null;

  async function beginWithPassword(login: string, password: string): Promise<Begun | null> {
    const answer = await unlessRefused(library.api.signInEmail({ body: { email: addressOf(login), password }, returnHeaders: true }));
    return answer && begun(answer.headers);
  }

  async function beginFor(login: string): Promise<Begun | null> {
    const { response, headers } = await library.api.openSession({ body: { login }, returnHeaders: true });
    return response && begun(headers);
  }

  async function begun(headers: Headers): Promise<Begun | null> {
    const cookies = headers.getSetCookie();
    const found = await library.api.getSession({ headers: new Headers({ cookie: asSent(cookies) }) });
    return found && { id: found.session.id, cookies };
  }

  /** Opens the session that has begun, or lets it wait for the code; where neither may be it ends. */
  async function enter(login: string, { id, cookies }: Begun, { visit, knock, proof, replaces }: Entry): Promise<Outcome<Session>> {
    const actor = await findActor(office, login);
    const factor = await office.store.reading(({ signIns }) => signIns.factor(login));
    const opened = !actor
      ? refuse('wrong-password', {})
      : factor?.confirmedAt && !proof
        ? await awaitCode(office, door, { session: id, visit, knock })
        : await recordSignIn(office, actor, { session: id, visit, knock, proof, replaces });
    const session = opened.ok ? await book.lookUp(cookieIn(asSent(cookies)) ?? '') : null;
    if (session) return done({ ...session, cookies });
    await leave(asSent(cookies));
    return opened.ok ? refuse('not-signed-in', {}) : opened;
  }

  /** Ends the library's session and answers the lines that make the browser forget it. */
  async function leave(cookieHeader: string): Promise<readonly string[]> {
    book.forget();
    const answer = await unlessRefused(library.api.signOut({ headers: new Headers({ cookie: `${sessionCookie}=${cookieIn(cookieHeader) ?? ''}` }), returnHeaders: true }));
    return (answer?.headers.getSetCookie() ?? []).filter((line) => line.startsWith(`${sessionCookie}=`));
  }

  return {
    ...buildOwnAccount({ office, library, book, secondFactor }),
    otherHouse: oidc?.label ?? null,
    actorOf: book.find,
    forget: book.forget,

    async signIn(typed, password, from) {
      const login = readLogin(typed);
      const knock: Knock = { with: 'password', login: login.ok ? login.value : typed.slice(0, 40), address: from.address };
      const counted = await countTry(office, door, knock);
      if (!counted.ok) return counted;
      const session = await beginWithPassword(knock.login, password);
      const entered = session ? await enter(knock.login, session, { visit: visitOf(from, 'password'), knock, proof: null, replaces: null }) : refuse('wrong-password', {});
      if (isRefusedAs(entered, 'wrong-password')) await recordRefused(office, door, knock);
      return entered;
    },

    async typeCode(cookieHeader, code, from) {
      const waiting = await book.find(cookieHeader);
      if (!waiting) return refuse('not-signed-in', {});
      if (waiting.waitsFor !== 'code') return done(waiting);
      const { account: login } = waiting.actor;
      const knock: Knock = { with: 'code', login, address: from.address };
      const counted = await countTry(office, door, knock);
      if (!counted.ok) return counted;
      const proof = await secondFactor.proofOf(login, code);
      const session = proof && (await beginFor(login));
      const entered = session ? await enter(login, session, { visit: visitOf(from, waiting.way), knock, proof, replaces: waiting.id }) : refuse('wrong-code', {});
      if (isRefusedAs(entered, 'wrong-code')) await recordRefused(office, door, knock);
      else book.forget();
      return entered;
    },

    beginOidc: async (returnTo) => (oidc ? oidc.begin(returnTo) : refuse('no-other-house', {})),

    async endOidc(cookieHeader, said, from) {
      if (!oidc) return { outcome: refuse('no-other-house', {}), over: [] };
      const identified = await oidc.identify(cookieHeader, said);
      if (!identified.ok) return { outcome: identified, over: [oidc.over] };
      const { called } = identified.value;
      const login = identified.value.login === null ? null : readLogin(identified.value.login);
      const session = login?.ok ? await beginFor(login.value) : null;
      const entered = login?.ok && session ? await enter(login.value, session, { visit: visitOf(from, 'oidc'), knock: null, proof: null, replaces: null }) : refuse('wrong-password', {});
      if (!isRefusedAs(entered, 'wrong-password')) return { outcome: entered, over: [oidc.over] };
      await recordRefused(office, door, { with: 'oidc', login: called.slice(0, 80), address: from.address });
      return { outcome: refuse('unknown-identity', { label: oidc.label, identity: called }), over: [oidc.over] };
    },

    async signOut(cookieHeader) {
      const session = await book.find(cookieHeader);
      if (session && session.waitsFor !== 'code') await signOut(office, session.actor, { session: session.id });
      return cookieIn(cookieHeader) === null ? [] : leave(cookieHeader ?? '');
    },
  };
}

function visitOf({ address, device }: From, way: Way): Visit {
  return { way, address, device: device.slice(0, 300) };
}

function isRefusedAs(outcome: Outcome<unknown>, code: 'wrong-password' | 'wrong-code'): boolean {
  return !outcome.ok && outcome.refusals.some((refusal) => refusal.code === code);
}
