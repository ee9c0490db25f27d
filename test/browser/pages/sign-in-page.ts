import type { Page } from 'playwright-core';

/** The door, as a person sees it. */
export class SignInPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.goto('/');
    await this.#page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
  }

  async enter(login: string, password: string): Promise<void> {
    await this.#page.getByLabel('Tên đăng nhập').fill(login);
    await this.#page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.#page.getByRole('button', { name: 'Đăng nhập' }).click();
  }

  async setOwnPassword(present: string, next: string): Promise<void> {
    await this.#page.getByLabel('Mật khẩu vừa dùng').fill(present);
    await this.#page.getByLabel('Mật khẩu mới', { exact: true }).fill(next);
    await this.#page.getByLabel('Gõ lại mật khẩu mới').fill(next);
    await this.#page.getByRole('button', { name: 'Đổi mật khẩu và vào làm việc' }).click();
  }

  refusal(): Promise<string> {
    return this.#page.getByRole('alert').innerText();
  }

  isAskedForOwnPassword(): Promise<void> {
    return this.#page.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' }).waitFor();
  }
}
