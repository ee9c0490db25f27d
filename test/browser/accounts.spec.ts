import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { AccountsPage } from './pages/accounts-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';

story('who has which work', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN an administrator WHEN he comes in THEN he stands before the accounts, is offered no page of figures, and finds people without marks', async () => {
    const page = await site.windowOf('quantri');
    const accounts = new AccountsPage(page);
    await page.goto('/');
    await accounts.isShown();
    expect(await accounts.navigation()).toEqual(['Bộ tiêu chí', 'Địa bàn', 'Quản trị tài khoản', 'Nhật ký']);
    expect(await accounts.find('bac son')).toEqual(['Nông Văn Xá', 'Dương Văn Hùng', 'Nguyễn Văn Sơn']);
    expect(await accounts.find('so giao thong')).toEqual(['Lý Văn Giao']);
  });

  test('GIVEN a decision WHEN an account is opened with criteria owned, the task ended, the password reset and the account closed and opened THEN each is in the log with its reason', async () => {
    const page = await site.windowOf('quantri');
    const accounts = new AccountsPage(page);
    await accounts.open();
    const password = await accounts.addOwner({ name: 'Lương Thị Bích', login: 'bich', department: 'Sở Y tế', criteria: ['15. Y tế'] });
    expect(password).toMatch(/^[a-z0-9-]{12,}$/);
    await accounts.choose('Lương Thị Bích');
    const opened = await accounts.detail();
    for (const told of ['Chuyên viên sở, tỉnh Lạng Sơn', 'Sở Y tế', 'Tiêu chí 15: Xã nông thôn mới 2021-2025', '374/QĐ-UBND ngày 09/3/2023, UBND tỉnh Lạng Sơn']) expect(opened).toContain(told);

    const door = new SignInPage(await site.window());
    await door.open();
    await door.enter('bich', password);
    await door.isAskedForOwnPassword();

    await accounts.withReason('Thôi giao việc Chuyên viên sở', 'Thôi giao', 'chuyển sang sở khác');
    expect(await accounts.detail()).toContain('Chưa được giao việc nào.');
    expect(await accounts.resetPassword()).not.toBe(password);
    await accounts.withReason('Khóa tài khoản', 'Khóa tài khoản', 'nghỉ hưu');
    expect(await accounts.detail()).toContain('Khóa lúc');
    await accounts.withReason('Mở lại', 'Mở lại', 'nhầm người');
    expect(await accounts.detail()).not.toContain('Khóa lúc');

    const log = await accounts.log();
    const lineOf = (deed: string) => log.find((line) => line.includes(deed) && line.includes('Lương Thị Bích')) ?? '';
    expect(lineOf('Mở lại tài khoản')).toContain('lý do: nhầm người');
    expect(lineOf('Đóng tài khoản')).toContain('lý do: nghỉ hưu');
    expect(lineOf('Thôi giao việc')).toContain('lý do: chuyển sang sở khác');
    expect(lineOf('Thêm tài khoản')).toContain('Sở Y tế');
    expect(await accounts.verify()).toMatch(/còn nguyên vẹn[\s\S]*khớp với số liệu đã lưu/);
  });

  test('GIVEN Hùng away WHEN Thu acts for him THEN a band names both, Bắc Sơn is open to her, a reload keeps it, and stopping gives her own work back', async () => {
    const page = await site.windowOf('thu');
    await page.goto('/');
    await page.getByRole('button', { name: 'Hà Thị Thu' }).click();
    await page.getByRole('button', { name: /Làm thay Dương Văn Hùng/ }).click();
    const band = page.getByRole('region', { name: 'Đang làm thay' });
    await band.waitFor();
    expect(await band.innerText()).toContain('Hà Thị Thu đang làm thay Dương Văn Hùng');
    await page.goto('/?unit=185&set=commune-ntm-2021-2025&asOf=2023-11-28');
    expect(await new OverviewPage(page).keyFigure('Xã đang theo dõi')).toBe('17');
    await page.goto('/tai-khoan');
    await page.getByRole('heading', { name: 'Bạn đang làm thay Dương Văn Hùng' }).waitFor();

    await band.getByRole('button', { name: 'Thôi làm thay' }).click();
    await band.waitFor({ state: 'detached' });
    await page.goto('/?unit=185&set=commune-ntm-2021-2025&asOf=2023-11-28');
    expect(await page.getByRole('alert').innerText()).toContain('Bạn chưa được giao việc');
  });

  test('GIVEN work of her own WHEN Lan delegates it to Hùng and takes it back THEN both stand in her account; and another session of hers can be ended', async () => {
    const page = await site.windowOf('lan');
    const elsewhere = await site.windowOf('lan');
    await elsewhere.goto('/tai-khoan');
    await page.goto('/tai-khoan');
    await page.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Đồng nghiệp').selectOption('hung');
    await form.getByLabel('Đến hết ngày').fill('31/12/2099');
    await form.getByLabel('Số văn bản').fill('12/GUQ-UBND');
    await form.getByLabel('Ngày văn bản').fill('01/11/2023');
    await form.getByLabel('Nơi ban hành').fill('UBND xã Long Đống');
    await form.getByRole('button', { name: 'Ủy quyền' }).click();
    const delegations = page.getByRole('region', { name: 'Ủy quyền' });
    await delegations.getByText('Đang hiệu lực').waitFor();
    expect(await delegations.innerText()).toContain('12/GUQ-UBND ngày 01/11/2023, UBND xã Long Đống');
    await delegations.getByRole('button', { name: 'Thôi ủy quyền: Dương Văn Hùng' }).click();
    await delegations.getByText(/Đã kết thúc/).waitFor();

    await page.getByRole('button', { name: 'Kết thúc mọi phiên khác' }).click();
    await page.getByText('Đã kết thúc 1 phiên.').waitFor();
    await elsewhere.goto('/');
    await elsewhere.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  });
});
