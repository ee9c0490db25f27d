import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { SessionLine } from '#store/sign-ins.ts';
import type { Office } from '#usecases/office.ts';
import { changePassword } from '#usecases/people/change-password.ts';
import { countTry, type Knock } from '#usecases/people/count-try.ts';
import { door } from '#usecases/people/door.ts';
import { dropSecondFactor } from '#usecases/people/drop-second-factor.ts';
import { endSessions } from '#usecases/people/end-sessions.ts';
import { forgetTry } from '#usecases/people/forget-try.ts';
import { listSessions } from '#usecases/people/list-sessions.ts';
import { recordRefused } from '#usecases/people/record-refused.ts';
import type { Enrolment, SecondFactorDesk } from './second-factor.ts';
import type { Session, SessionBook } from './session-book.ts';
import { unlessRefused, type Library } from './sign-in-library.ts';

/** Somebody signed in, as the request came: the cookie, and from where. */
export interface Asker {
  readonly cookieHeader: string | undefined;
  readonly address: string;
}

/** What people do with their own sign-in. Always as themselves, in nobody's place. */
export interface OwnAccount {
  changePassword(asker: Asker, passwords: { present: string; next: string }): Promise<Outcome<Session>>;
  /** The password is not asked of those who must set the second factor up before anything else. */
  beginSecondFactor(asker: Asker, password: string | undefined): Promise<Outcome<Enrolment>>;
  confirmSecondFactor(asker: Asker, code: string): Promise<Outcome<readonly string[]>>;
  renewRecoveryCodes(asker: Asker, password: string): Promise<Outcome<readonly string[]>>;
  dropSecondFactor(asker: Asker, password: string): Promise<Outcome<Session>>;
  listSessions(asker: Asker): Promise<Outcome<{ readonly here: string; readonly sessions: readonly SessionLine[] }>>;
  /** One session, or with null all but this one. */
  endSessions(asker: Asker, session: string | null): Promise<Outcome<{ readonly ended: number }>>;
}

export interface OwnAccountParts {
  readonly office: Office;
  readonly library: Library;
  readonly book: SessionBook;
  readonly secondFactor: SecondFactorDesk;
}

export function buildOwnAccount({ office, library, book, secondFactor }: OwnAccountParts): OwnAccount {
  async function signedIn({ cookieHeader }: Asker): Promise<Outcome<Session>> {
    const session = await book.find(cookieHeader);
    return session ? done(session) : refuse('not-signed-in', {});
  }

  /** A desk left open must not be enough: what decides over the account asks for the password again. Tries are counted as at the door. */
  async function withPassword(asker: Asker, password: string): Promise<Outcome<Session>> {
    const session = await signedIn(asker);
    if (!session.ok) return session;
    const knock: Knock = { with: 'password', login: session.value.actor.account, address: asker.address };
    const counted = await countTry(office, door, knock);
    if (!counted.ok) return counted;
    const isRight = await unlessRefused(library.api.verifyPassword({ body: { password }, headers: new Headers({ cookie: asker.cookieHeader ?? '' }) }));
    if (isRight) await forgetTry(office, door, knock);
    else await recordRefused(office, door, knock);
    return isRight ? session : refuse('wrong-password', {});
  }

  /** The session as it is after something about the person has changed. */
  async function afresh(asker: Asker): Promise<Outcome<Session>> {
    book.forget();
    return signedIn(asker);
  }

  return {
    async changePassword(asker, { present, next }) {
      const session = await withPassword(asker, present);
      if (!session.ok) return session;
      if (present === next) return refuse('guessable-password', { why: 'same' });
      const changed = await changePassword(office, session.value.actor, { password: next, session: session.value.id });
      return changed.ok ? afresh(asker) : changed;
    },

    async beginSecondFactor(asker, password) {
      const here = await signedIn(asker);
      const mustBegin = here.ok && here.value.waitsFor === 'second-factor';
      const session = mustBegin ? here : await withPassword(asker, password ?? '');
      return session.ok ? secondFactor.begin(session.value.actor) : session;
    },

    async confirmSecondFactor(asker, code) {
      const session = await signedIn(asker);
      if (!session.ok) return session;
      const confirmed = await secondFactor.confirm(session.value.actor, session.value.id, code);
      book.forget();
      return confirmed;
    },

    async renewRecoveryCodes(asker, password) {
      const session = await withPassword(asker, password);
      return session.ok ? secondFactor.renewCodes(session.value.actor) : session;
    },

    async dropSecondFactor(asker, password) {
      const session = await withPassword(asker, password);
      if (!session.ok) return session;
      const dropped = await dropSecondFactor(office, session.value.actor, null);
      return dropped.ok ? afresh(asker) : dropped;
    },

    async listSessions(asker) {
      const session = await signedIn(asker);
      if (!session.ok) return session;
      const listed = await listSessions(office, session.value.actor, null);
      return listed.ok ? done({ here: session.value.id, sessions: listed.value }) : listed;
    },

    async endSessions(asker, session) {
      const here = await signedIn(asker);
      if (!here.ok) return here;
      const ended = await endSessions(office, here.value.actor, { here: here.value.id, session });
      book.forget();
      return ended;
    },
  };
}
