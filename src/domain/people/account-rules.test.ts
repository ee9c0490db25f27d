import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAccountRules, readLogin, readNewPassword, waitAfter, type AccountRules } from './account-rules.ts';

const rules: AccountRules = { passwordMinimum: 10, sessionHours: 12, triesForOneLogin: 5, triesFromOneAddress: 40, firstWaitSeconds: 30, longestWaitSeconds: 3600 };

test('the rules that are shipped can be read', () => {
  const shipped = readAccountRules(JSON.parse(readFileSync('law/people.json', 'utf8')));
  expect(shipped.ok).toBe(true);
});

test('a rule that is missing, zero or no number is named', () => {
  const { sessionHours: _gone, ...rest } = rules;
  const outcome = readAccountRules({ ...rest, passwordMinimum: 0, firstWaitSeconds: '30' });
  expect(outcome.ok ? [] : outcome.refusals.map(({ at, about }) => [at, about])).toMatchObject([
    ['passwordMinimum', { problem: 'not-number', found: '0' }], ['sessionHours', { problem: 'missing' }], ['firstWaitSeconds', { problem: 'not-number', found: '30' }],
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
  for (const bad of ['', 'hùng', 'a b', '.lan', 'lan.', 'lan..x', 'lan@x', `${'a'.repeat(41)}`]) expect(readLogin(bad).ok, bad).toBe(false);
});

test('a password counts letters as people do, and may not repeat the login', () => {
  expect(readNewPassword('lan', 'đồngýđồngý', rules).ok).toBe(true);
  expect(readNewPassword('lan', 'đồngýđồng', rules).ok).toBe(false);
  expect(readNewPassword('nguyenthilan', 'NguyenThiLan', rules).ok).toBe(false);
});
