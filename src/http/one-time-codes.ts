import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** What every authenticator app understands without being told: six digits by HMAC-SHA-1, new every thirty seconds (RFC 6238). */
const digits = 6;
export const stepSeconds = 30;
/** Phones and servers differ by some seconds, and people type slowly: one step before and after is taken too. */
const driftSteps = 1;
/** As long as the hash, as RFC 4226 recommends. */
const secretBytes = 20;

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Letters and digits that are not mistaken for one another on paper. */
const recoveryLetters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A new secret in base32, as it is typed into a phone. */
export function newSecret(): string {
  return toBase32(randomBytes(secretBytes));
}

/** The address behind the picture that phones take in. */
export function otpauthAddress(secret: string, issuer: string, login: string): string {
  const query = new URLSearchParams({ secret, issuer, algorithm: 'SHA1', digits: String(digits), period: String(stepSeconds) });
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(login)}?${query.toString().replaceAll('+', '%20')}`;
}

/** The time step whose code was typed, or null. Only the step says whether a code is being shown for the second time. */
export function stepOf(secret: string, typed: string, at: string): number | null {
  if (!isPhoneCode(typed)) return null;
  const now = Math.floor(Date.parse(at) / 1000 / stepSeconds);
  let found: number | null = null;
  for (let step = now - driftSteps; step <= now + driftSteps; step += 1) if (isSame(codeAt(secret, step), typed)) found = step;
  return found;
}

/** The code of one time step (RFC 4226). */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 10 ** digits).padStart(digits, '0');
}

export function isPhoneCode(typed: string): boolean {
  return /^\d{6}$/.test(typed);
}

/** Twelve letters in groups of four: nearly sixty bits each, so that a plain hash keeps them. */
export function newRecoveryCodes(count: number): string[] {
  return Array.from({ length: count }, () => Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => recoveryLetters[randomInt(recoveryLetters.length)]).join('')).join('-'));
}

/** What is kept of a recovery code. The key lies outside the database: a copy of it is worth nothing. */
export function recoveryHash(code: string, login: string, key: string): string {
  return createHmac('sha256', `recovery codes ${key}`).update(`${login} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`).digest('base64url');
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => base32[Number.parseInt(five, 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
