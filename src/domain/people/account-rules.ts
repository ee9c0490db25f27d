import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';

/** What law/people.json says about passwords, sessions and wrong tries. */
export interface AccountRules {
  readonly passwordMinimum: number;
  readonly sessionHours: number;
  /** Wrong passwords for one login from one address before the first wait. */
  readonly triesForOneLogin: number;
  /** Wrong passwords from one address, whatever the login; an office of many people shares one. */
  readonly triesFromOneAddress: number;
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
}

const numbers = ['passwordMinimum', 'sessionHours', 'triesForOneLogin', 'triesFromOneAddress', 'firstWaitSeconds', 'longestWaitSeconds'] as const;

/** Checks the file; every one of its figures is a whole number above zero. */
export function readAccountRules(json: unknown): Outcome<AccountRules> {
  const read = new Map<string, unknown>(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  const refusals = numbers.flatMap((name) => faultsOf(name, read.get(name)));
  if (refusals.length > 0) return { ok: false, refusals };
  return done(Object.fromEntries(numbers.map((name) => [name, read.get(name)])) as unknown as AccountRules);
}

function faultsOf(name: string, value: unknown): readonly Refusal[] {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return [];
  return [refusal('bad-law', { file: 'law/people.json', problem: value === undefined ? 'missing' : 'not-number', found: String(value ?? ''), expected: '1, 2, 3 …' }, name)];
}

/** Seconds to wait after the last of so many wrong tries: nothing at first, then doubling with each until the longest. */
export function waitAfter(wrong: number, allowed: number, rules: AccountRules): number {
  if (wrong < allowed) return 0;
  return Math.min(rules.firstWaitSeconds * 2 ** Math.min(wrong - allowed, 30), rules.longestWaitSeconds);
}

/** A login is kept in small letters: `lan`, `hung.bacson`, `so-gtvt`. */
export function readLogin(typed: string): Outcome<string> {
  const login = typed.trim().toLowerCase();
  return /^[a-z0-9]+([._-][a-z0-9]+)*$/.test(login) && login.length <= 40 ? done(login) : refuse('bad-login', { found: typed });
}

/** A new password is long enough, and is not the login itself. */
export function readNewPassword(login: string, password: string, rules: AccountRules): Outcome<string> {
  const longEnough = [...password].length >= rules.passwordMinimum;
  return longEnough && password.toLowerCase() !== login ? done(password) : refuse('weak-password', { minimum: rules.passwordMinimum });
}

/** The sign-in library knows people by e-mail address; ours have logins, so each is given an address that can never receive mail (RFC 2606). */
export function addressOf(login: string): string {
  return `${login}@dat-chuan.invalid`;
}
