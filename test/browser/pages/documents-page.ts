import type { Locator, Page } from 'playwright-core';

interface Draft {
  readonly type: string;
  readonly subject: string;
  readonly cites: string;
}

interface Arrival {
  readonly arrivedOn: string;
  readonly sign: string;
  readonly date: string;
  readonly issuer: string;
  readonly subject: string;
}

/** The register, a document opened over it, and the forms that write it. */
export class DocumentsPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(direction: 'out' | 'in' = 'out'): Promise<void> {
    await this.#page.goto(`/van-ban?kind=${direction}&asOf=2023-11-28`);
    await this.#page.locator('.document-list').waitFor();
  }

  /** The signs listed now. */
  found(): Promise<string[]> {
    return this.#page.locator('.document-line b').allInnerTexts();
  }

  async find(typed: string): Promise<string[]> {
    await this.#answered(() => this.#page.getByRole('textbox', { name: 'Tìm số, trích yếu' }).fill(typed));
    return this.found();
  }

  async chooseYear(year: string): Promise<void> {
    await this.#page.getByRole('combobox', { name: 'Năm', exact: true }).click();
    await this.#answered(() => this.#page.getByRole('option', { name: year, exact: true }).click());
  }

  async draft({ type, subject, cites }: Draft, look: (dialog: Locator) => Promise<void>): Promise<void> {
    await this.#page.getByRole('button', { name: 'Soạn văn bản' }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'Soạn văn bản đi' });
    await dialog.getByRole('combobox', { name: 'Loại' }).fill(type);
    await this.#page.getByRole('option', { name: type }).click();
    await dialog.getByLabel('Trích yếu').fill(subject);
    await dialog.getByLabel('Căn cứ, viện dẫn').fill(cites);
    await look(dialog);
    await dialog.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async openDocument(subject: string): Promise<void> {
    await this.#page.locator('.document-line').filter({ hasText: subject }).click();
    await this.#page.locator('.document').waitFor();
  }

  async drawer(): Promise<string> {
    await this.#page.locator('.document').waitFor();
    return this.#page.locator('.document').innerText();
  }

  async issue(day: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Cấp số, ban hành' }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'Cấp số và ban hành' });
    await dialog.getByLabel('Ngày ký').fill(day);
    await dialog.getByRole('button', { name: 'Cấp số, ban hành' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async follow(citation: string): Promise<void> {
    await this.#page.getByRole('button', { name: citation }).click();
    await this.#page.getByRole('heading', { name: /^Kế hoạch số/ }).waitFor();
  }

  /** Registers a paper; where its sign is of no form, corrects it as the page suggests. Answers what was told. */
  async receive({ arrivedOn, sign, date, issuer, subject }: Arrival, suggested: string): Promise<string> {
    await this.#page.getByRole('button', { name: 'Vào sổ văn bản đến' }).click();
    const dialog = this.#page.getByRole('dialog', { name: 'Vào sổ văn bản đến' });
    await dialog.getByLabel('Ngày đến').fill(arrivedOn);
    await dialog.getByLabel('Số, ký hiệu').fill(sign);
    await dialog.getByText(`Có phải là ${suggested}?`).waitFor();
    await dialog.getByLabel('Số, ký hiệu').fill(suggested);
    await dialog.getByLabel('Ngày văn bản').fill(date);
    await dialog.getByLabel('Cơ quan ban hành').fill(issuer);
    await dialog.getByLabel('Trích yếu').fill(subject);
    await dialog.getByRole('button', { name: 'Vào sổ', exact: true }).click();
    await dialog.getByRole('status').waitFor();
    return dialog.innerText();
  }

  async #answered(act: () => Promise<void>): Promise<void> {
    const answer = this.#page.waitForResponse((response) => response.url().includes('/api/v1/documents?'));
    await act();
    await answer;
    await this.#page.waitForTimeout(100);
  }
}
