import type { Page } from 'playwright-core';

export class PlacesPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(unit: string, asOf: string): Promise<void> {
    await this.#page.goto(`/dia-ban?item=${unit}&asOf=${asOf}`);
    await this.#page.locator('.versions').waitFor();
  }

  /** Every unit that ever bore the code, with what came before and after. */
  versions(): Promise<string[]> {
    return this.#page.locator('.version').allInnerTexts();
  }

  /** The one that stands on the day looked at; null when none does. */
  async now(): Promise<string | null> {
    const shown = this.#page.locator('.version-now');
    return (await shown.count()) === 0 ? null : shown.innerText();
  }

  async find(typed: string): Promise<string[]> {
    await this.#page.getByLabel('Tìm theo tên hoặc mã, không cần dấu').fill(typed);
    await this.#page.locator('.place-found').waitFor();
    return this.#page.locator('.place-found li').allInnerTexts();
  }

  async setDay(day: string): Promise<void> {
    const field = this.#page.getByLabel('Số liệu đến ngày');
    await field.fill(day);
    await field.press('Enter');
  }

  dayProblem(): Promise<string> {
    return this.#page.locator('.day-field .mantine-InputWrapper-error').innerText();
  }
}
