import { expect, test } from 'vitest';
import { codeAt, newRecoveryCodes, newSecret, otpauthAddress, recoveryHash, stepOf } from './one-time-codes.ts';

/** The secret of RFC 6238, “12345678901234567890”, in base32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000).toISOString();

test('the codes are those of RFC 6238, appendix B', () => {
  const table = [[59, '287082'], [1_111_111_109, '081804'], [1_111_111_111, '050471'], [1_234_567_890, '005924'], [2_000_000_000, '279037'], [20_000_000_000, '353130']] as const;
  for (const [seconds, code] of table) expect(codeAt(secret, Math.floor(seconds / 30)), String(seconds)).toBe(code);
});

test('a code is taken half a minute early and late, and its step is told; earlier and later ones are not', () => {
  const step = 41_152_263;
  const code = codeAt(secret, step);
  expect([-60, -30, 0, 29, 30, 59, 60].map((shift) => stepOf(secret, code, at(step * 30 + shift)))).toEqual([null, step, step, step, step, step, null]);
  expect(stepOf(secret, code.slice(0, 5), at(step * 30))).toBeNull();
});

test('a new secret is 160 bits that a phone reads from its address', () => {
  const fresh = newSecret();
  expect(fresh).toMatch(/^[A-Z2-7]{32}$/);
  expect(newSecret()).not.toBe(fresh);
  const address = new URL(otpauthAddress(fresh, 'Đạt Chuẩn', 'quan.tri'));
  expect([address.protocol, decodeURIComponent(address.pathname)]).toEqual(['otpauth:', expect.stringContaining('Đạt Chuẩn:quan.tri')]);
  expect(Object.fromEntries(address.searchParams)).toEqual({ secret: fresh, issuer: 'Đạt Chuẩn', algorithm: 'SHA1', digits: '6', period: '30' });
});

test('recovery codes differ, and are known however they are typed, but only with the person and the key', () => {
  const codes = newRecoveryCodes(10);
  expect(new Set(codes).size).toBe(10);
  const [code = ''] = codes;
  expect(code).toMatch(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/);
  const hash = recoveryHash(code, 'lan', 'key');
  expect(recoveryHash(` ${code.toUpperCase().replaceAll('-', ' ')}`, 'lan', 'key')).toBe(hash);
  expect([recoveryHash(code, 'hung', 'key'), recoveryHash(code, 'lan', 'other')]).not.toContain(hash);
});
