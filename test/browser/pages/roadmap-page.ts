import type { Locator, Page } from 'playwright-core';

/** The roadmap in a browser, as a person points at it. */
export class RoadmapScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(kind: 'table' | 'timeline' = 'table'): Promise<void> {
    await this.page.goto(`/lo-trinh?asOf=2024-02-01&kind=${kind}`);
    await this.page.locator(kind === 'timeline' ? '.rm-timeline' : '.rm-frame, .rm-cards').first().waitFor();
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Lộ trình từng mục chưa đạt' });
  }

  /** A line by the unit and the item it is about. */
  row(unit: string, item: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${unit}\\s*${item.replace('.', '\\.')} `) }) });
  }

  /** A cell of a line by its heading. */
  async cell(unit: string, item: string, heading: string): Promise<Locator> {
    const at = await this.grid.getByRole('columnheader', { name: heading, exact: true }).getAttribute('aria-colindex');
    return this.row(unit, item).locator(`[aria-colindex="${at}"]`);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Pastes text as a spreadsheet hands it over. */
  async paste(text: string): Promise<void> {
    await this.grid.evaluate((element, copied) => {
      const data = new DataTransfer();
      data.setData('text/plain', copied);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  }
}
