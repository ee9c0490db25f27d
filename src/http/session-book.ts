import type { Actor } from '#domain/people/actor.ts';
import { needsSecondFactor, waitsFor, type Waiting } from '#domain/people/waits-for.ts';
import type { SessionLine, Way } from '#store/sign-ins.ts';
import type { Office } from '#usecases/office.ts';
import { sessionCookie, unlessRefused, type Library } from './sign-in-library.ts';

/** Who is signed in. `cookies` are Set-Cookie lines to be sent along, empty unless the session was begun, prolonged or ended. */
export interface Session {
  readonly id: string;
  /** While a code is awaited the actor holds no task, and so may do nothing. */
  readonly actor: Actor;
  readonly way: Way;
  readonly mustChange: boolean;
  readonly waitsFor: Waiting | null;
  readonly secondFactor: { readonly isOn: boolean; readonly isRequired: boolean; readonly recoveryCodesLeft: number };
  readonly cookies: readonly string[];
}

/** Finds the session behind a cookie. */
export interface SessionBook {
  find(cookieHeader: string | undefined): Promise<Session | null>;
  /** Asks the store, whatever was believed. */
  lookUp(cookie: string): Promise<Session | null>;
  /** Something about people or sessions has changed: nothing is believed any longer. */
  forget(): void;
}

/** How long a session found in the store is believed without asking again; an account changed by another process is felt after that. */
const believedMs = 5_000;
const believedAtMost = 20_000;

export function buildSessionBook(office: Office, reader: Library, library: Library): SessionBook {
  const believed = new Map<string, { session: Session; until: number }>();

  async function lookUp(cookie: string): Promise<Session | null> {
    const headers = new Headers({ cookie: `${sessionCookie}=${cookie}` });
    const { response: found } = await reader.api.getSession({ headers, returnHeaders: true });
    if (!found) return null;
    const session = await describe(office, found.session.id, found.user.id);
    if (!session || session.waitsFor === 'code' || !('needsRefresh' in found && found.needsRefresh === true)) return session;
    const prolonged = await unlessRefused(library.api.getSession({ headers, returnHeaders: true }));
    return { ...session, cookies: prolonged?.headers.getSetCookie() ?? [] };
  }

  function believe(cookie: string, session: Session): void {
    if (believed.size >= believedAtMost) believed.clear();
    believed.set(cookie, { session: { ...session, cookies: [] }, until: performance.now() + believedMs });
  }

  return {
    lookUp,
    forget: () => believed.clear(),
    find: async (cookieHeader) => {
      const cookie = cookieIn(cookieHeader);
      if (cookie === null) return null;
      const held = believed.get(cookie);
      if (held && held.until > performance.now()) return held.session;
      const session = await lookUp(cookie);
      if (session) believe(cookie, session);
      else believed.delete(cookie);
      return session;
    },
  };
}

async function describe(office: Office, id: string, login: string): Promise<Session | null> {
  const now = office.clock.now();
  const [line, account, factor] = await office.store.reading(async ({ signIns, accounts }) => [await signIns.session(id), await accounts.find(login), await signIns.factor(login)] as const);
  if (!line || !account || (account.closedAt !== null && account.closedAt <= now)) return null;
  const { rules } = office.passwords;
  const isOpen = line.openedAt !== null;
  const isOn = factor !== undefined && factor.confirmedAt !== null;
  if (isPast(line, isOpen ? rules.sessionHours * 60 : rules.codeMinutes, now) || (!isOpen && !isOn)) return null;
  const isRequired = needsSecondFactor(account.assignments, office.law.roles, office.clock.today());
  const mustChange = account.mustChange && line.way === 'password';
  return {
    id,
    actor: { account: account.login, name: account.name, assignments: isOpen ? account.assignments : [] },
    way: line.way,
    mustChange,
    waitsFor: waitsFor({ isOpen, hasOneTimePassword: mustChange, hasSecondFactor: isOn, needsSecondFactor: isRequired }),
    secondFactor: { isOn, isRequired, recoveryCodesLeft: isOn ? factor.codesLeft : 0 },
    cookies: [],
  };
}

/** However much it was used. */
function isPast({ begunAt }: SessionLine, minutes: number, now: string): boolean {
  return Date.parse(now) - Date.parse(begunAt) >= minutes * 60_000;
}

/** The value of our cookie, as the browser sent it. */
export function cookieIn(header: string | undefined): string | null {
  return header?.match(ourCookie)?.[1] ?? null;
}

const ourCookie = new RegExp(`(?:^|;\\s*)${sessionCookie}=([^;]+)`);

/** Set-Cookie lines as the browser will send them back. */
export function asSent(cookies: readonly string[]): string {
  return cookies.map((line) => line.split(';')[0]).join('; ');
}
