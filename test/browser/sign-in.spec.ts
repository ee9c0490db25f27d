import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';

story('the way in', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN a one-time password WHEN Hùng signs in THEN he sets his own and sees the district as the notice tells it', async () => {
    const page = await site.window();
    const door = new SignInPage(page);
    const present = site.oneTimePasswordOf('hung');
    await door.open();
    await door.enter('hung', present);
    await door.isAskedForOwnPassword();
    await door.setOwnPassword(present, 'ruộng bậc thang mùa lúa chín');

    const overview = new OverviewPage(page);
    await overview.isShown();
    expect(await overview.distribution()).toEqual(['19 tiêu chí: 04 xã', '15–18 tiêu chí: 06 xã', '10–14 tiêu chí: 03 xã', '5–9 tiêu chí: 04 xã', 'Dưới 5 tiêu chí: 0 xã']);
    expect(await overview.keyFigure('Bình quân tiêu chí đạt')).toBe('14,29 / 19');
    expect(await overview.keyFigure('Xã đang theo dõi')).toBe('17');
    const signs = await Promise.all(Array.from({ length: 19 }, (_, index) => overview.sign('Long Đống', index + 1)));
    expect(signs.flatMap((sign, index) => (sign === 'CĐ' ? [index + 1] : []))).toEqual([2, 6, 13, 15, 17]);
  });

  test('GIVEN a wrong password WHEN it is sent THEN the reason is a sentence and nobody is inside', async () => {
    const door = new SignInPage(await site.window());
    await door.open();
    await door.enter('lan', 'không phải mật khẩu');
    expect(await door.refusal()).toContain('Tên đăng nhập hoặc mật khẩu không đúng');
  });

  test('GIVEN an address sent by a colleague WHEN somebody not signed in opens it THEN after the door it is that page', async () => {
    const page = await site.window();
    await page.goto('/phieu-xa?commune=06337&asOf=2023-11-28');
    const door = new SignInPage(page);
    const present = site.oneTimePasswordOf('giao');
    await door.enter('giao', present);
    await door.setOwnPassword(present, 'ruộng bậc thang mùa lúa chín');
    await page.getByRole('heading', { name: 'Phiếu xã Đồng Ý' }).waitFor();
  });

  test('GIVEN a one-time password not yet replaced WHEN another address is opened THEN the door stands still there, and leads to that page', async () => {
    const page = await site.window();
    const door = new SignInPage(page);
    const present = site.oneTimePasswordOf('hien');
    await door.open();
    await door.enter('hien', present);
    await door.isAskedForOwnPassword();
    let moves = 0;
    page.on('framenavigated', () => (moves += 1));
    await page.goto('/phieu-xa?commune=06337&asOf=2023-11-28');
    await door.isAskedForOwnPassword();
    await page.reload();
    await door.isAskedForOwnPassword();
    expect(moves).toBeLessThan(6);
    await door.setOwnPassword(present, 'ruộng bậc thang mùa lúa chín');
    await page.getByRole('heading', { name: 'Phiếu xã Đồng Ý' }).waitFor();
  });

  test('GIVEN a stranger WHEN he opens Bắc Sơn THEN he is told whose it is not, and sees nothing of it', async () => {
    const page = await site.windowOf('khach');
    await page.goto('/?unit=185&set=commune-ntm-2021-2025&asOf=2023-11-28');
    expect(await page.getByRole('alert').innerText()).toContain('Bạn chưa được giao việc');
    expect(await page.getByText('Long Đống').count()).toBe(0);
  });

  test('GIVEN a province WHEN Mai looks at it THEN every commune stands once, under its district, and the keyboard leads from cell to sheet', async () => {
    const page = await site.windowOf('mai');
    const overview = new OverviewPage(page);
    await overview.open();
    await page.getByRole('rowheader', { name: 'huyện Bắc Sơn' }).waitFor();
    const names = await overview.rowNames();
    expect(names.filter((name) => name === 'Long Đống')).toHaveLength(1);
    expect(String(names.length)).toBe(await overview.keyFigure('Xã đang theo dõi'));

    await overview.cell('Long Đống', 2).focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: 'Phiếu xã Long Đống' }).waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('2');
  });

  test('GIVEN a first visit WHEN the overview stands THEN it took no more than 250 kB of compressed JavaScript', async () => {
    const page = await site.windowOf('lan');
    const bytes = await javaScriptOf(page, () => new OverviewPage(page).open());
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(250_000);
  });
});

/** What a browser fetches of JavaScript while something happens, compressed; a file counts once, however often it is used. */
async function javaScriptOf(page: Page, happens: () => Promise<void>): Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !bodies.has(pathname)) bodies.set(pathname, response.body());
  });
  await happens();
  return (await Promise.all(bodies.values())).reduce((sum, body) => sum + gzipSync(body).length, 0);
}
