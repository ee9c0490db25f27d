import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';

/** What law/people.json says about passwords, sessions and wrong tries. */
export interface AccountRules {
  readonly passwordMinimum: number;
  /** Passwords that are guessed first, folded: without marks, spaces and capitals. */
  readonly commonPasswords: ReadonlySet<string>;
  /** A session ends when it was not used for so long … */
  readonly sessionIdleMinutes: number;
  /** … and after so long however much it was used. */
  readonly sessionHours: number;
  /** How long a person may take between password and code. */
  readonly codeMinutes: number;
  readonly recoveryCodes: number;
  /** Wrong passwords for one login from one address before the first wait. */
  readonly triesForOneLogin: number;
  /** Wrong passwords from one address, whatever the login; an office of many people shares one. */
  readonly triesFromOneAddress: number;
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
}

const numbers = [
  'passwordMinimum', 'sessionIdleMinutes', 'sessionHours', 'codeMinutes', 'recoveryCodes', 'triesForOneLogin', 'triesFromOneAddress', 'firstWaitSeconds', 'longestWaitSeconds',
] as const;

/** Checks the file; every one of its figures is a whole number above zero. */
export function readAccountRules(json: unknown): Outcome<AccountRules> {
  const read = new Map<string, unknown>(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  const common: unknown = read.get('commonPasswords');
  const refusals = [...numbers.flatMap((name) => faultsOf(name, read.get(name))), ...(isTexts(common) ? [] : [fault('commonPasswords', 'not-list', common, '["…"]')])];
  if (refusals.length > 0 || !isTexts(common)) return { ok: false, refusals };
  const figures = Object.fromEntries(numbers.map((name) => [name, read.get(name)])) as Record<(typeof numbers)[number], number>;
  return done({ ...figures, commonPasswords: new Set(common.map(squeeze)) });
}

function faultsOf(name: string, value: unknown): readonly Refusal[] {
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return [];
  return [fault(name, value === undefined ? 'missing' : 'not-number', value, '1, 2, 3 …')];
}

function fault(name: string, problem: 'missing' | 'not-number' | 'not-list', value: unknown, expected: string): Refusal {
  return refusal('bad-law', { file: 'law/people.json', problem, found: String(value ?? ''), expected }, name);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Seconds to wait after the last of so many wrong tries: nothing at first, then doubling with each until the longest. */
export function waitAfter(wrong: number, allowed: number, rules: AccountRules): number {
  if (wrong < allowed) return 0;
  return Math.min(rules.firstWaitSeconds * 2 ** Math.min(wrong - allowed, 30), rules.longestWaitSeconds);
}

/** A login is kept in small letters: `lan`, `hung.bacson`, `so-gtvt`. It has a letter, so that it is never the code of a unit. */
export function readLogin(typed: string): Outcome<string> {
  const login = typed.trim().toLowerCase();
  return /^(?=.*[a-z])[a-z0-9]+([._-][a-z0-9]+)*$/.test(login) && login.length <= 40 ? done(login) : refuse('bad-login', { found: typed });
}

/** A new password is long enough, and none that would be guessed first: not around the login, not the person's name, not one that many use. */
export function readNewPassword(person: { readonly login: string; readonly name: string }, password: string, rules: AccountRules): Outcome<string> {
  if ([...password.normalize('NFC')].length < rules.passwordMinimum) return refuse('weak-password', { minimum: rules.passwordMinimum });
  const squeezed = squeeze(password);
  if (person.login.length > 4 && squeezed.includes(squeeze(person.login))) return refuse('guessable-password', { why: 'login' });
  if (squeezed === squeeze(person.login)) return refuse('guessable-password', { why: 'login' });
  if (squeezed === squeeze(person.name)) return refuse('guessable-password', { why: 'name' });
  return rules.commonPasswords.has(squeezed) ? refuse('guessable-password', { why: 'common' }) : done(password);
}

/** Guessing does not stop at marks, capitals and spaces. What holds no letter or digit at all is left as it is. */
function squeeze(text: string): string {
  const squeezed = fold(text).replaceAll(' ', '');
  return squeezed === '' ? text : squeezed;
}

/** The sign-in library knows people by e-mail address; ours have logins, so each is given an address that can never receive mail (RFC 2606). */
export function addressOf(login: string): string {
  return `${login}@dat-chuan.invalid`;
}
