import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAccountRules, readLogin, readNewPassword, waitAfter, type AccountRules } from './account-rules.ts';

const rules: AccountRules = {
  passwordMinimum: 10, commonPasswords: new Set(['1234567890', 'nongthonmoi']), sessionIdleMinutes: 120, sessionHours: 12, codeMinutes: 10, recoveryCodes: 10, triesForOneLogin: 5, triesFromOneAddress: 40, firstWaitSeconds: 30, longestWaitSeconds: 3600,
};

test('the rules that are shipped can be read', () => {
  const shipped = readAccountRules(JSON.parse(readFileSync('law/people.json', 'utf8')));
  expect(shipped.ok).toBe(true);
});

test('a rule that is missing, zero or no number is named', () => {
  const { sessionHours: _gone, ...rest } = rules;
  const outcome = readAccountRules({ ...rest, commonPasswords: ['mật khẩu', 1], passwordMinimum: 0, firstWaitSeconds: '30' });
  expect(outcome.ok ? [] : outcome.refusals.map(({ at, about }) => [at, about])).toMatchObject([
    ['passwordMinimum', { problem: 'not-number', found: '0' }], ['sessionHours', { problem: 'missing' }], ['firstWaitSeconds', { problem: 'not-number', found: '30' }],
    ['commonPasswords', { problem: 'not-list' }],
  ]);
  expect(readAccountRules(null).ok).toBe(false);
});

test('four wrong passwords cost nothing, the fifth half a minute, each further one twice as much', () => {
  expect([0, 4, 5, 6, 7].map((wrong) => waitAfter(wrong, 5, rules))).toEqual([0, 0, 30, 60, 120]);
});

test('the wait never shrinks and never passes the longest', () => {
  fc.assert(fc.property(fc.nat(5000), (wrong) => {
    const wait = waitAfter(wrong, 5, rules);
    expect(wait).toBeLessThanOrEqual(waitAfter(wrong + 1, 5, rules));
    expect(wait).toBeLessThanOrEqual(3600);
  }));
});

test('logins are small letters, digits and single dots, dashes or underscores between them', () => {
  expect(readLogin(' Hung.BacSon ')).toEqual({ ok: true, value: 'hung.bacson' });
  for (const bad of ['', '06328', 'hùng', 'a b', '.lan', 'lan.', 'lan..x', 'lan@x', `${'a'.repeat(41)}`]) expect(readLogin(bad).ok, bad).toBe(false);
});

const lan = { login: 'lan.hoang', name: 'Hoàng Thị Lan' };
const why = (password: string, person = lan) => {
  const outcome = readNewPassword(person, password, rules);
  return outcome.ok ? null : outcome.refusals.map(({ code, about }) => ('why' in about ? about.why : code));
};

test('a password counts letters as people do', () => {
  expect(why('đồngýđồngý')).toBeNull();
  expect(why('đồngýđồng')).toEqual(['weak-password']);
  expect(why('đồngýđồng'.normalize('NFD'))).toEqual(['weak-password']);
});

test('a password is not around the login, not the person’s name and not one that many use, however it is dressed up', () => {
  for (const password of ['lan.hoang2024', 'LAN-HOANG!!', 'mk của lanhoang']) expect(why(password), password).toEqual(['login']);
  for (const password of ['hoàng thị lan', 'HoangThiLan', 'Hoàng.Thị.Lan!']) expect(why(password), password).toEqual(['name']);
  for (const password of ['1234567890', '12345 67890', 'Nông thôn mới', 'nong-thon-moi!']) expect(why(password), password).toEqual(['common']);
  expect(why('ruộng bậc thang mùa lúa')).toBeNull();
});

test('a short login does not forbid every word it stands in', () => {
  expect(why('lan can cầu gỗ', { login: 'lan', name: 'Hoàng Thị Lan' })).toBeNull();
});

test('a password of signs alone is compared as it stands', () => {
  expect(why('!@#$%^&*()')).toBeNull();
});

test('every common password that is shipped is refused', () => {
  const shipped = readAccountRules(JSON.parse(readFileSync('law/people.json', 'utf8')));
  if (!shipped.ok) throw new Error(JSON.stringify(shipped.refusals));
  const { commonPasswords } = shipped.value;
  expect(commonPasswords.size).toBeGreaterThan(60);
  for (const password of commonPasswords) expect(readNewPassword(lan, password, shipped.value).ok, password).toBe(false);
});
