import type { CDPSession, Locator, Page } from 'playwright-core';

export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** `set` and `asOf` are those of the demo. */
const view = 'set=commune-ntm-2021-2025&asOf=2023-11-28';

export class GridPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(unit: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.goto(`/nhap-luoi?unit=${unit}&${view}`);
    await this.page.locator('.grid-row').first().waitFor();
  }

  /** Scrolls to a cell and presses on it. */
  async click(row: number, column: number): Promise<void> {
    await this.page.locator('.grid-frame').evaluate((frame, [top, left]) => frame.scrollTo(left ?? 0, top ?? 0), [(row - 4) * 34, (column - 4) * 100]);
    await this.#cell(row, column).click();
  }

  cell(row: number, column: number): Locator {
    return this.#cell(row, column);
  }

  async text(row: number, column: number): Promise<string> {
    return (await this.#cell(row, column).innerText()).trim();
  }

  /** `saved`, `waiting`, `doubtful` …, as the cell is painted. */
  async phase(row: number, column: number): Promise<string> {
    const classes = (await this.#cell(row, column).getAttribute('class')) ?? '';
    return /grid-(saved|waiting|saving|asked|doubtful|refused|conflict|locked)\b/.exec(classes)?.[1] ?? '';
  }

  async standing(row: number, column: number): Promise<string> {
    return /grid-stands-(\w+)/.exec((await this.#cell(row, column).getAttribute('class')) ?? '')?.[1] ?? '';
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Puts a block on the real clipboard, as a spreadsheet does, and pastes it. */
  async paste(text: string, html?: string): Promise<void> {
    await this.page.evaluate(async ([plain, table]) => {
      const parts = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }), ...(table === undefined ? {} : { 'text/html': new Blob([table], { type: 'text/html' }) }) };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    }, [text, html]);
    await this.press('Control+v');
  }

  /** What the clipboard holds after a copy. */
  async copied(): Promise<Copied> {
    await this.press('Control+c');
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) === true ? (await item.getType(type)).text() : '');
      return { text: await read('text/plain'), html: await read('text/html') };
    });
  }

  bar(): Locator {
    return this.page.locator('.paste-bar');
  }

  status(): Locator {
    return this.page.locator('.save-line');
  }

  /** Everything is with the server. */
  async settled(saved: number): Promise<void> {
    await this.status().getByText(new RegExp(`đã lưu ${saved}, đang chờ 0`)).waitFor({ timeout: 30_000 });
  }

  /** The line above the grid: place, demand, finding, and what is wrong. */
  line(): Promise<string> {
    return this.page.locator('.cell-line-place, .cell-line-found').allInnerTexts().then((texts) => texts.join(' '));
  }

  /** What a screen reader is told. */
  said(): Locator {
    return this.page.locator('#grid-said');
  }

  /** Place of the active cell, `Long Đống, 2.1`. */
  place(): Promise<string> {
    return this.page.locator('.cell-line-place b').innerText();
  }

  conflicts(): Locator {
    return this.page.locator('.conflicts');
  }

  async devtools(): Promise<CDPSession> {
    return this.page.context().newCDPSession(this.page);
  }

  #cell(row: number, column: number): Locator {
    return this.page.locator(`[role="row"][aria-rowindex="${row + 3}"] [aria-colindex="${column + 2}"]`);
  }
}
