import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findOtherHouse } from './find-other-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'ntm-oidc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { NTM_OIDC_ISSUER: 'https://sso.vidu.vn', NTM_OIDC_CLIENT_ID: 'ntm', NTM_OIDC_CLIENT_SECRET: 'bi-mat', NTM_OIDC_LABEL: 'Đăng nhập một lần' };

test('where nothing is said there is no other house', () => {
  expect(findOtherHouse(folder, { PATH: '/usr/bin', NTM_OIDC_LABEL: '' })).toEqual({ ok: true, value: null });
});

test('the environment alone is enough', () => {
  expect(findOtherHouse(folder, environment)).toMatchObject({ ok: true, value: { issuer: 'https://sso.vidu.vn', clientId: 'ntm', clientSecret: 'bi-mat', claim: 'preferred_username', domain: null } });
});

test('the environment goes before the file, and half of it in each is a whole', () => {
  writeFileSync(join(folder, 'oidc.json'), '\uFEFF{"issuer": "https://cu.vidu.vn", "clientId": "ntm-2", "label": "Sở", "claim": "email", "domain": "LangSon.gov.vn"}');
  const { NTM_OIDC_ISSUER, NTM_OIDC_CLIENT_SECRET } = environment;
  expect(findOtherHouse(folder, { NTM_OIDC_ISSUER, NTM_OIDC_CLIENT_SECRET })).toMatchObject({ ok: true, value: { issuer: 'https://sso.vidu.vn', clientId: 'ntm-2', label: 'Sở', claim: 'email', domain: 'langson.gov.vn' } });
  const missing = findOtherHouse(folder, {});
  expect(missing.ok ? [] : missing.refusals.map(({ code, at }) => [code, at])).toEqual([['bad-law', 'clientSecret']]);
});

test('a file that cannot be read is named, and does not pass for none', () => {
  writeFileSync(join(folder, 'oidc.json'), '{"issuer": ');
  const outcome = findOtherHouse(folder, environment);
  expect(outcome.ok ? [] : outcome.refusals.map(({ about }) => about)).toMatchObject([{ file: join(folder, 'oidc.json'), problem: 'unreadable' }]);
});
