import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCommandLine } from '#test/factories/command-line.ts';

const { run: ntm, json, remove } = aCommandLine();
const oneTime = /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/;

interface Told {
  readonly login: string;
  readonly oneTimePassword: string;
}
interface Refused {
  readonly refusals: readonly { readonly code: string; readonly sentence: string }[];
}

beforeAll(async () => {
  await ntm('init');
  const added = await ntm('user', 'add', '--login', 'quan.tri', '--name', 'Bế Văn Quản', '--role', 'admin', '--decision', '01/QĐ-UBND', '--decided', '02/01/2024', '--issuer', 'UBND tỉnh Lạng Sơn');
  expect(added.exit, added.err).toBe(0);
});
afterAll(remove);

const codesOf = ({ exit, document }: { exit: number; document: Refused }) => [exit, ...document.refusals.map(({ code }) => code)];

test('at the machine an administrator who has lost everything gets a new one-time password, told once', async () => {
  const first = await json<Told>('user', 'reset', '--login', 'quan.tri');
  const second = await json<Told>('user', 'reset', '--login', 'quan.tri', '--second-factor');
  expect(first.document).toEqual({ login: 'quan.tri', oneTimePassword: expect.stringMatching(oneTime) });
  expect(second.document.oneTimePassword).toMatch(oneTime);
  expect(second.document.oneTimePassword).not.toBe(first.document.oneTimePassword);
});

test('an account is closed with a reason, and is not reset after that', async () => {
  expect(codesOf(await json<Refused>('user', 'reset', '--login', 'khong-co'))).toEqual([1, 'unknown-account']);
  expect((await ntm('user', 'close', '--login', 'quan.tri')).exit).toBe(2);
  const closed = await ntm('user', 'close', '--login', 'quan.tri', '--reason', 'Nghỉ hưu');
  expect([closed.exit, closed.out]).toEqual([0, 'Đã khóa tài khoản quan.tri\n']);
  expect(codesOf(await json<Refused>('user', 'reset', '--login', 'quan.tri'))).toEqual([1, 'account-closed']);
});
