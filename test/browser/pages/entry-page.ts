import type { Page } from 'playwright-core';

export interface ShownDoubt {
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

export class EntryPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(): Promise<void> {
    await this.#page.goto('/nhap-so-lieu');
    await this.#page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  }

  async choose(name: string, text: string): Promise<void> {
    await this.#page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }

  async doubts(): Promise<ShownDoubt[]> {
    await this.#page.locator('.doubts').waitFor();
    const rows = await this.#page.locator('.doubts tbody tr').all();
    return Promise.all(rows.map(async (row) => {
      const [cell = '', found = '', expected = ''] = await row.locator('th, td').allInnerTexts();
      return { cell, found, expected };
    }));
  }

  async downloadMarked(): Promise<string> {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), this.#page.getByRole('button', { name: 'Tải tệp đã đánh dấu các ô cần sửa' }).click()]);
    return download.suggestedFilename();
  }

  /** The preview, line by line: unit, new figures, met before, met after. */
  async changes(): Promise<string[][]> {
    await this.#page.getByRole('heading', { name: 'Tệp đọc được trọn vẹn' }).waitFor();
    const rows = await this.#page.locator('section:has(#preview-title) tbody tr').all();
    return Promise.all(rows.map(async (row) => {
      const [unit = '', , readings = '', before = '', after = ''] = await row.locator('th, td').allInnerTexts();
      return [unit, readings, before, after];
    }));
  }

  async confirm(): Promise<string> {
    await this.#page.getByRole('button', { name: /^Nhập \d+ số liệu$/ }).click();
    const said = this.#page.locator('.notice-good');
    await said.waitFor();
    return said.innerText();
  }

  async takeBack(batch: number): Promise<void> {
    await this.#page.getByRole('button', { name: `Rút lại lần nhập ${batch}` }).click();
    await this.#page.getByRole('button', { name: 'Rút lại toàn bộ' }).click();
    await this.#page.getByText(/đã rút lúc/).waitFor();
  }
}
