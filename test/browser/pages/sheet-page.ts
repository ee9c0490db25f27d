import type { Locator, Page } from 'playwright-core';

export class SheetPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async open(commune: string): Promise<void> {
    await this.#page.goto(`/phieu-xa?commune=${commune}`);
    await this.#page.locator('.sheet-bar').waitFor();
  }

  field(item: string): Locator {
    return this.#page.locator(`input[data-field="${item}"]`);
  }

  /** Types key by key, as a person does. */
  async type(item: string, text: string): Promise<void> {
    await this.field(item).fill('');
    await this.field(item).pressSequentially(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  verdict(indicator: string): Promise<string> {
    return this.#row(indicator).locator('.standing-word').innerText().then((text) => text.split('\n').at(-1)?.trim() ?? '');
  }

  standing(criterion: number): Promise<string> {
    return this.#page.locator(`#tieu-chi-${criterion} .criterion-standing .standing-word`).innerText().then((text) => text.split('\n').at(-1)?.trim() ?? '');
  }

  async counts(): Promise<string> {
    return (await this.#page.locator('.sheet-counts dd').allInnerTexts()).join('/');
  }

  state(item: string): Locator {
    return this.#page.locator(`[id="trang-thai-${item}"]`);
  }

  contradiction(criterion: number): Locator {
    return this.#page.locator(`#tieu-chi-${criterion} .contradiction`);
  }

  allSaved(): Promise<void> {
    return this.#page.getByText('Mọi số liệu đã lưu').waitFor();
  }

  declare(criterion: number, answer: 'Đạt' | 'Chưa đạt'): Promise<void> {
    return this.#page.getByRole('radiogroup', { name: `Khai cả tiêu chí ${criterion}`, exact: true }).getByRole('radio', { name: answer, exact: true }).click();
  }

  choose(label: string): Promise<void> {
    return this.#page.getByRole('button', { name: label }).click();
  }

  async openHistory(indicator: string): Promise<string[]> {
    await this.#row(indicator).locator('.indicator-more').click();
    await this.#row(indicator).getByRole('button', { name: 'Lịch sử' }).click();
    await this.#page.locator('.history li').first().waitFor();
    return this.#page.locator('.history li').allInnerTexts();
  }

  focusedField(): Promise<string | null> {
    return this.#page.locator('*:focus').getAttribute('data-field');
  }

  #row(indicator: string): Locator {
    return this.#page.locator(`[id="chi-tieu-${indicator}"]`);
  }
}
