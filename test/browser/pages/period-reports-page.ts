import type { Locator, Page } from 'playwright-core';

/** The page of period reports of 2023. */
export class PeriodReportsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(more = ''): Promise<void> {
    await this.#page.goto(`/bao-cao-dinh-ky?asOf=2023-11-28${more}`);
    await this.#page.locator('.period-table').waitFor();
  }

  /** What waits for the person. */
  mine(): Locator {
    return this.#page.getByRole('region', { name: 'Chờ tôi' });
  }

  /** Opens a report by what its cell of the calendar says. */
  async report(cell: string): Promise<Locator> {
    await this.#page.getByRole('button', { name: cell, exact: true }).click();
    const drawer = this.#page.getByRole('dialog');
    await drawer.locator('.period-report').waitFor();
    return drawer;
  }

  async close(): Promise<void> {
    await this.#page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
    await this.#page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}
