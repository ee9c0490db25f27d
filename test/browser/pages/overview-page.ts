import type { Locator, Page } from 'playwright-core';

export class OverviewPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(query = ''): Promise<void> {
    await this.#page.goto(`/${query}`);
    await this.isShown();
  }

  isShown(): Promise<void> {
    return this.#page.getByRole('heading', { name: 'Từng đơn vị, từng tiêu chí' }).waitFor();
  }

  /** Key figures by their labels: `Bình quân tiêu chí đạt` → `14,29 / 19`. */
  async keyFigure(label: string): Promise<string> {
    const figure = this.#page.locator('.key-figure', { hasText: label }).locator('dd');
    return (await figure.innerText()).replace(/\s+/g, ' ').trim();
  }

  /** The bars in words, as a screen reader hears them. */
  async distribution(): Promise<string[]> {
    return ((await this.#page.locator('#distribution-words').textContent()) ?? '').split('; ');
  }

  /** A cell of the matrix, found as a screen reader finds it. */
  cell(unit: string, criterion: number): Locator {
    return this.#page.getByRole('gridcell', { name: new RegExp(`^${unit}, tiêu chí ${criterion} `) });
  }

  async sign(unit: string, criterion: number): Promise<string> {
    return (await this.cell(unit, criterion).locator('.mark').getAttribute('data-sign')) ?? '';
  }

  rowNames(): Promise<string[]> {
    return this.#page.locator('.matrix-row:not(.matrix-head) .matrix-name').allTextContents();
  }
}
