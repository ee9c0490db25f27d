import { expect, test } from 'vitest';
import { loginToldBy, readOtherHouse, type OtherHouse } from './other-house.ts';

const said = { issuer: 'https://sso.vidu.vn', clientId: 'ntm', clientSecret: 'bí mật', label: 'Đăng nhập một lần' };
const house: OtherHouse = { ...said, claim: 'preferred_username', domain: null };
const told = (claims: Record<string, unknown>) => new Map(Object.entries(claims));

test('what is needed is asked for, what is unknown is named, and nothing is told in the clear', () => {
  expect(readOtherHouse(said, 'oidc.json')).toEqual({ ok: true, value: house });
  const outcome = readOtherHouse({ ...said, issuer: 'http://sso.vidu.vn', label: ' ', secret: 'x' }, 'oidc.json');
  expect(outcome.ok ? [] : outcome.refusals.map(({ at, about }) => [at, 'problem' in about && about.problem])).toEqual([['label', 'missing'], ['secret', 'unknown-key'], ['issuer', 'out-of-range']]);
  for (const issuer of ['http://127.0.0.1:4000', 'http://localhost/oidc']) expect(readOtherHouse({ ...said, issuer }, '').ok, issuer).toBe(true);
  for (const issuer of ['http://127.0.0.1.xau.com', 'http://localhost@xau.com', 'ftp://sso.vidu.vn', 'https://']) expect(readOtherHouse({ ...said, issuer }, '').ok, issuer).toBe(false);
});

test('the claim is the login, an address only in the agreed domain and only when it was verified', () => {
  expect(loginToldBy(house, told({ preferred_username: 'lan', sub: '1' }))).toBe('lan');
  expect(loginToldBy(house, told({ sub: 'lan' }))).toBeNull();
  const byMail: OtherHouse = { ...house, claim: 'email', domain: 'langson.gov.vn' };
  expect(loginToldBy(byMail, told({ email: 'Lan@LangSon.gov.vn', email_verified: true }))).toBe('Lan');
  expect(loginToldBy(byMail, told({ email: 'lan@langson.gov.vn', email_verified: false }))).toBeNull();
  for (const email of ['lan@xau.com', 'lan@xau.langson.gov.vn', 'lan@langson.gov.vn.xau.com']) expect(loginToldBy(byMail, told({ email, email_verified: true })), email).toBeNull();
});
