import { done, refusal, type Outcome, type Refusal } from '#domain/outcome.ts';

/** Another house that vouches for people, by OpenID Connect. */
export interface OtherHouse {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What its button says: “Đăng nhập một lần tỉnh Lạng Sơn”. */
  readonly label: string;
  /** What of a person it tells is the login here. */
  readonly claim: string;
  /** Where the claim is an address: the only domain that counts; what stands before it is the login. */
  readonly domain: string | null;
}

const needed = ['issuer', 'clientId', 'clientSecret', 'label'] as const;
const known = new Set<string>([...needed, 'claim', 'domain']);

/** Checks what an office says about the other house. `file` is where it said so. */
export function readOtherHouse(json: unknown, file: string): Outcome<OtherHouse> {
  const read = new Map<string, unknown>(typeof json === 'object' && json !== null ? Object.entries(json) : []);
  const textOf = (name: string) => { const value = read.get(name); return typeof value === 'string' && value.trim() !== '' ? value.trim() : null; };
  const fault = (name: string, problem: 'missing' | 'unknown-key' | 'out-of-range', expected: string): Refusal => refusal('bad-law', { file, problem, found: String(read.get(name) ?? ''), expected }, name);
  const refusals = [
    ...needed.filter((name) => textOf(name) === null).map((name) => fault(name, 'missing', 'text')),
    ...[...read.keys()].filter((name) => !known.has(name)).map((name) => fault(name, 'unknown-key', [...known].join(', '))),
  ];
  const issuer = textOf('issuer');
  if (issuer !== null && !isSafe(issuer)) refusals.push(fault('issuer', 'out-of-range', 'https://…'));
  if (refusals.length > 0) return { ok: false, refusals };
  return done({
    issuer: issuer ?? '', clientId: textOf('clientId') ?? '', clientSecret: textOf('clientSecret') ?? '', label: textOf('label') ?? '',
    claim: textOf('claim') ?? 'preferred_username', domain: textOf('domain')?.toLowerCase() ?? null,
  });
}

/** Nothing is told in the clear, except on the machine itself. */
function isSafe(issuer: string): boolean {
  return /^https:\/\/[^\s/?#]+[^\s?#]*$/.test(issuer) || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/[^\s?#]*)?$/.test(issuer);
}

/** The login a person has here by what the other house tells of them; null when it tells nothing that counts. */
export function loginToldBy(house: OtherHouse, told: ReadonlyMap<string, unknown>): string | null {
  const claim = told.get(house.claim);
  if (typeof claim !== 'string') return null;
  if (house.claim === 'email' && told.get('email_verified') !== true) return null;
  if (house.domain === null) return claim;
  const ending = `@${house.domain}`;
  return claim.toLowerCase().endsWith(ending) ? claim.slice(0, -ending.length) : null;
}
