import type { Page } from 'playwright-core';

export class ReportsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(kind: string, query = ''): Promise<void> {
    await this.#page.goto(`/bao-cao?kind=${kind}${query}`);
    await this.#page.locator('.paper-table').waitFor();
  }

  /** The lines of the paper, cell by cell. */
  async lines(): Promise<string[][]> {
    const rows = await this.#page.locator('.paper-table tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  }

  async trace(figure: string): Promise<string> {
    await this.#page.locator('.paper-figure', { hasText: figure }).first().click();
    const drawer = this.#page.getByRole('dialog');
    await drawer.locator('.trace-units').waitFor();
    await this.#page.locator('.trace-units button').filter({ hasText: /^\d+$/ }).first().waitFor({ state: 'detached' });
    return drawer.innerText();
  }

  async traceUnit(name: string): Promise<string> {
    const drawer = this.#page.getByRole('dialog');
    await drawer.getByRole('button', { name }).click();
    await drawer.locator('tbody tr').first().waitFor();
    return drawer.locator('table').innerText();
  }

  async download(format: 'Excel' | 'Word'): Promise<string> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), this.#page.getByRole('button', { name: format }).click()]);
    return download.suggestedFilename();
  }
}
