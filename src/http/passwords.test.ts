import { expect, test } from 'vitest';
import type { AccountRules } from '#domain/people/account-rules.ts';
import { argonPasswords, isPassword } from './passwords.ts';

const rules: AccountRules = {
  passwordMinimum: 10, commonPasswords: new Set(), sessionIdleMinutes: 120, sessionHours: 12, codeMinutes: 10, recoveryCodes: 10,
  triesForOneLogin: 5, triesFromOneAddress: 40, firstWaitSeconds: 30, longestWaitSeconds: 3600,
};
const passwords = argonPasswords(rules);

test('passwords are kept as argon2id, never twice the same', async () => {
  const [one, two] = await Promise.all([passwords.hash('mật khẩu của Lan'), passwords.hash('mật khẩu của Lan')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await isPassword(one, 'mật khẩu của Lan')).toBe(true);
  expect(await isPassword(one, 'mật khẩu của lan')).toBe(false);
});

test('a password typed by another input method, with its marks apart, is the same password', async () => {
  expect(await isPassword(await passwords.hash('đồng ý'.normalize('NFC')), 'đồng ý'.normalize('NFD'))).toBe(true);
});

test('one-time passwords differ, and have no letters that are mistaken for one another', () => {
  const invented = Array.from({ length: 200 }, () => passwords.invent());
  expect(new Set(invented).size).toBe(200);
  for (const password of invented) expect(password).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){3}$/);
});
