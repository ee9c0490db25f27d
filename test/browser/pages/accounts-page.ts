import type { Page } from 'playwright-core';

/** The administrator's list of accounts, one of them opened, and the log. */
export class AccountsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async isShown(): Promise<void> {
    await this.#page.locator('.account-list').waitFor();
  }

  async open(): Promise<void> {
    await this.#page.goto('/quan-tri/tai-khoan');
    await this.isShown();
  }

  /** The pages the navigation offers. */
  async navigation(): Promise<string[]> {
    const bar = this.#page.getByRole('navigation', { name: 'Các trang' });
    const shown = await bar.getByRole('link').allInnerTexts();
    for (const group of await bar.getByRole('button').all()) {
      await group.click();
      const opened = this.#page.getByRole('navigation', { name: await group.innerText() });
      await opened.waitFor();
      shown.push(...(await opened.getByRole('link').allInnerTexts()));
      await this.#page.keyboard.press('Escape');
      await opened.waitFor({ state: 'hidden' });
    }
    return shown;
  }

  async find(typed: string): Promise<string[]> {
    await this.#page.getByLabel('Tìm theo tên, vai trò, địa bàn; không cần dấu').fill(typed);
    return this.#page.locator('.account-line b').allInnerTexts();
  }

  async choose(name: string): Promise<void> {
    await this.#page.locator('.account-line').filter({ hasText: name }).click();
    await this.#page.locator('.account-detail').waitFor();
  }

  detail(): Promise<string> {
    return this.#page.locator('.account-detail').innerText();
  }

  /** Opens the account of a department's specialist who owns criteria, and answers the one-time password. */
  async addOwner(person: { name: string; login: string; department: string; criteria: readonly string[] }): Promise<string> {
    await this.#page.getByRole('button', { name: 'Mở tài khoản' }).click();
    const form = this.#page.getByRole('dialog');
    await form.getByLabel('Họ và tên').fill(person.name);
    await form.getByLabel('Tên đăng nhập').fill(person.login);
    await form.getByLabel('Loại phân công').selectOption({ label: 'Phụ trách tiêu chí' });
    await form.getByLabel('Vai trò').selectOption({ label: 'Chuyên viên sở' });
    await form.getByLabel('Địa giới vào ngày').fill('28/11/2023');
    await form.getByLabel('Địa giới vào ngày').press('Tab');
    await form.getByLabel('Địa bàn').fill('lang son');
    await this.#page.getByRole('option', { name: 'tỉnh Lạng Sơn' }).click();
    await form.getByLabel('Sở, ngành').selectOption({ label: person.department });
    await form.getByLabel('Bộ tiêu chí').selectOption({ label: 'Xã nông thôn mới 2021-2025' });
    for (const criterion of person.criteria) await form.getByLabel(criterion, { exact: true }).check();
    await form.getByLabel('Số văn bản').fill('374/QĐ-UBND');
    await form.getByLabel('Ngày văn bản').fill('09/3/2023');
    await form.getByLabel('Nơi ban hành').fill('UBND tỉnh Lạng Sơn');
    await form.getByRole('button', { name: 'Mở tài khoản' }).click();
    const password = await form.getByLabel('Mật khẩu dùng một lần').innerText();
    await form.getByRole('button', { name: 'Đã ghi lại' }).click();
    return password;
  }

  /** Presses a button that asks for a reason, and gives it. */
  async withReason(button: string, confirm: string, reason: string): Promise<void> {
    await this.#page.getByRole('button', { name: button, exact: true }).click();
    const asked = this.#page.getByRole('dialog');
    await asked.getByLabel('Lý do').fill(reason);
    await asked.getByRole('button', { name: confirm, exact: true }).click();
    await asked.waitFor({ state: 'detached' });
  }

  async resetPassword(): Promise<string> {
    await this.#page.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
    const asked = this.#page.getByRole('dialog');
    await asked.getByRole('button', { name: 'Đặt lại mật khẩu' }).click();
    const password = await asked.getByLabel('Mật khẩu dùng một lần').innerText();
    await asked.getByRole('button', { name: 'Đã ghi lại' }).click();
    return password;
  }

  /** Each line of the log as it reads. */
  async log(): Promise<string[]> {
    await this.#page.goto('/quan-tri/nhat-ky');
    const lines = this.#page.locator('.audit-table tbody tr');
    await lines.first().waitFor();
    return lines.allInnerTexts();
  }

  async verify(): Promise<string> {
    await this.#page.getByRole('button', { name: 'Kiểm tra nhật ký và số liệu' }).click();
    const found = this.#page.locator('.verify [role=status] > div');
    await found.waitFor();
    return found.innerText();
  }
}
