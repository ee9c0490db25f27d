import type { Locator, Page } from 'playwright-core';

/** The way of one criterion on the sheet, as a person meets it. */
export class CourseStrip {
  readonly #page: Page;
  readonly #place: Locator;

  constructor(page: Page, criterion: number) {
    this.#page = page;
    this.#place = page.locator(`#tieu-chi-${criterion} .course`);
  }

  stage(): Promise<string> {
    return this.#place.locator('.course-stage b').innerText();
  }

  async stands(stage: string): Promise<void> {
    await this.#place.locator('.course-stage b').getByText(stage).waitFor();
  }

  /** The moves that are offered, by their words. */
  moves(): Promise<string[]> {
    return this.#place.locator('.course-moves .mantine-Button-root').allInnerTexts();
  }

  /** `Địa bàn thẩm tra` → everything that stands under it. */
  async opinion(axis: string): Promise<string> {
    return (await this.#place.locator('.opinion', { hasText: axis }).innerText()).replace(/\s+/g, ' ');
  }

  note(): Promise<string> {
    return this.#place.innerText();
  }

  async ask(move: string): Promise<Locator> {
    await this.#place.locator('.course-moves').getByRole('button').getByText(move, { exact: true }).click();
    const dialog = this.#page.getByRole('dialog');
    await dialog.waitFor();
    return dialog;
  }

  /** Opens a move, gives the reason if there is one, and signs. */
  async make(move: string, reason = ''): Promise<void> {
    const dialog = await this.ask(move);
    if (reason !== '') await dialog.getByRole('textbox').fill(reason);
    await dialog.locator('button[type="submit"]').click();
    await dialog.waitFor({ state: 'detached' });
  }

  async history(): Promise<string[]> {
    await this.#place.getByRole('button', { name: 'Lịch sử ý kiến' }).click();
    await this.#page.locator('.history li').first().waitFor();
    return this.#page.locator('.history li').allInnerTexts();
  }
}
