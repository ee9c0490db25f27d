import type { Locator, Page } from 'playwright-core';

export class WaitingPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(view: 'mine' | 'others' | 'progress' = 'mine'): Promise<void> {
    await this.#page.goto(`/viec-dang-cho?kind=${view}`);
    await this.#page.locator('.waiting-group, .progress, .empty').first().waitFor();
  }

  group(name: RegExp): Locator {
    return this.#page.getByRole('region', { name });
  }

  /** Every line of a group: what it is, and since when. */
  async lines(name: RegExp): Promise<string[]> {
    return this.group(name).locator('.waiting-line-item a').allInnerTexts();
  }

  check(label: string): Promise<void> {
    return this.#page.getByRole('checkbox', { name: label, exact: true }).check();
  }

  /** Presses an act of the bar under the selection. */
  async ask(act: string): Promise<Locator> {
    await this.#page.locator('.bulk-bar').getByRole('button', { name: act }).click();
    return this.#page.getByRole('dialog');
  }

  told(): Promise<string> {
    return this.#page.locator('.notice-good').innerText();
  }

  cell(unit: string, criterion: number): Locator {
    return this.#page.getByRole('gridcell', { name: new RegExp(`^${unit}, tiêu chí ${criterion} `) });
  }

  measure(name: string): Promise<void> {
    return this.#page.getByRole('button', { name, exact: true }).click();
  }
}
