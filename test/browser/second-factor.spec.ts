import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, codeOnPhone, ownPassword, story, type Site } from './a-site.ts';
import { AccountsPage } from './pages/accounts-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';

story('a second thing beside the password', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN a role that asks for it WHEN the administrator first comes in THEN he sets it up before anything else; and later a recovery code opens one sign-in, once', async () => {
    const page = await site.window();
    const door = new SignInPage(page);
    const present = site.oneTimePasswordOf('quantri');
    await door.open();
    await door.enter('quantri', present);
    await door.setOwnPassword(present, ownPassword);
    await page.getByRole('heading', { name: 'Cài xác thực hai lớp' }).waitFor();
    await page.goto('/quan-tri/tai-khoan');
    await page.getByRole('heading', { name: 'Cài xác thực hai lớp' }).waitFor();

    await page.getByRole('img', { name: 'Ảnh để quét bằng ứng dụng xác thực' }).waitFor();
    await confirm(page, '12345');
    expect(await page.getByRole('alert').innerText()).not.toBe('');
    const codes = await enrol(page);
    expect(codes.length).toBeGreaterThan(4);
    await new AccountsPage(page).isShown();

    const first = codes[0] ?? '';
    const again = await enterWithRecovery(site, first);
    await new AccountsPage(again).isShown();
    const refused = await enterWithRecovery(site, first);
    expect(await refused.getByRole('alert').innerText()).toContain('Mã xác thực không đúng');
  });

  test('GIVEN somebody free to choose WHEN Mai turns it on THEN the next sign-in asks for the code on her phone, new codes replace the old, and turned off the password is enough', async () => {
    const page = await site.windowOf('mai');
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
    await passwordAgain(page, 'Tiếp tục');
    const secret = await secretOn(page);
    const before = await enrol(page);
    await page.getByText('Đang bật.').waitFor();

    const door = await site.window();
    await new SignInPage(door).open();
    await new SignInPage(door).enter('mai', ownPassword);
    await door.getByRole('heading', { name: 'Mã xác thực' }).waitFor();
    await door.getByLabel('Mã 6 chữ số').fill(codeOnPhone(secret, 1));
    await door.getByRole('button', { name: 'Tiếp tục' }).click();
    await door.getByRole('link', { name: 'Tổng quan' }).waitFor();

    await page.getByRole('button', { name: 'Tạo mã khôi phục mới' }).click();
    await passwordAgain(page, 'Tạo mã khôi phục mới');
    const after = await keepCodes(page);
    expect(after.filter((code) => before.includes(code))).toEqual([]);

    await page.getByRole('button', { name: 'Tắt', exact: true }).click();
    await passwordAgain(page, 'Tắt');
    await page.getByText('Đang tắt').waitFor();
    const last = await site.window();
    await new SignInPage(last).open();
    await new SignInPage(last).enter('mai', ownPassword);
    await last.getByRole('link', { name: 'Tổng quan' }).waitFor();
  });
});

async function secretOn(page: Page): Promise<string> {
  return page.getByLabel('Khóa bí mật', { exact: true }).innerText();
}

async function confirm(page: Page, code: string): Promise<void> {
  await page.getByLabel('Mã 6 chữ số').fill(code);
  await page.locator('form').getByRole('button', { name: 'Bật xác thực hai lớp' }).click();
}

/** Types what the phone shows and puts the recovery codes away. */
async function enrol(page: Page): Promise<string[]> {
  await confirm(page, codeOnPhone(await secretOn(page)));
  return keepCodes(page);
}

async function keepCodes(page: Page): Promise<string[]> {
  await page.getByRole('list', { name: 'Mã khôi phục' }).waitFor();
  const codes = await page.getByRole('list', { name: 'Mã khôi phục' }).getByRole('listitem').allInnerTexts();
  await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click();
  return codes;
}

async function passwordAgain(page: Page, button: string): Promise<void> {
  const asked = page.getByRole('dialog');
  await asked.getByLabel('Gõ lại mật khẩu để chắc là bạn').fill(ownPassword);
  await asked.getByRole('button', { name: button, exact: true }).click();
}

async function enterWithRecovery(site: Site, code: string): Promise<Page> {
  const page = await site.window();
  const door = new SignInPage(page);
  await door.open();
  await door.enter('quantri', ownPassword);
  await page.getByRole('button', { name: 'Không có điện thoại: dùng mã khôi phục' }).click();
  await page.getByLabel('Mã khôi phục').fill(code);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  return page;
}
