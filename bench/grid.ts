import { chromium, type Page } from 'playwright-core';
import type { Actor } from '#domain/people/actor.ts';
import { serverOf } from '#main/serve.ts';
import { findChromium } from '#test/browser/chromium.ts';
import { pages } from '#web/paths.ts';
import type { BenchPlace } from './place.ts';
import { benchDay, benchProvince, benchSet } from './province.ts';
import { signInAs } from './serve.ts';

/** Keys pressed of each kind, at the pace of a fast hand. */
const presses = 120;
const paceMs = 40;

export interface GridFigures {
  readonly cells: number;
  /** From the request for the page to the first cell. */
  readonly openMs: number;
  /** Milliseconds from a key to the picture after it; a screen of 60 Hz adds up to 16,7 of its own, which are in the figures. */
  readonly move: Spread;
  readonly type: Spread;
  /** The same keys in a bare text field on an empty page: what the machine asks for itself at this moment. */
  readonly bare: Spread;
  /** From the paste of 200 × 57 cells to the picture after it. */
  readonly pasteMs: number;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** The grid of a whole province in a real browser; null where there is none on this machine. */
export async function benchGrid(place: BenchPlace, operator: Actor): Promise<GridFigures | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const server = await serverOf(place, place.place, null);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, permissions: ['clipboard-read', 'clipboard-write'], baseURL: address });
    const [name = '', value = ''] = (await signInAs(address, place.office, operator, 'bench-grid')).split('=');
    await context.addCookies([{ name, value: value.split(';')[0] ?? '', url: address }]);
    return { ...(await measure(await context.newPage())), bare: await measureBare(await context.newPage()) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(page: Page): Promise<Omit<GridFigures, 'bare'>> {
  const started = performance.now();
  await page.goto(`${pages.grid}?unit=${benchProvince}&set=${benchSet}&asOf=${benchDay}`);
  await page.locator('.grid-cell').first().waitFor();
  const openMs = Math.round(performance.now() - started);
  const cells = await page.evaluate<number>(`(() => { const grid = document.querySelector('[role="grid"]'); return (grid.ariaRowCount - 2) * (grid.ariaColCount - 1); })()`);
  await page.evaluate(watchKeys);
  await page.locator('.grid-cell').first().click();

  await pressAll(page, Array.from({ length: presses }, (_, at) => ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft'][at % 4] ?? ''));
  const moved = await takeSamples(page);
  await pressAll(page, Array.from({ length: presses }, (_, at) => ['6', '1', ',', '5', 'Enter'][at % 5] ?? ''));
  const typed = await takeSamples(page);
  await page.keyboard.press('Control+Home');
  await page.evaluate(`navigator.clipboard.writeText(Array.from({ length: 200 }, (_, row) => Array.from({ length: 57 }, (__, column) => (row + column) % 90 + ',5').join('\\t')).join('\\n'))`);
  await takeSamples(page);
  await page.keyboard.press('Control+v');
  await page.locator('.paste-bar').waitFor();
  const pasted = await takeSamples(page);
  return {
    cells, openMs,
    move: spreadOf(moved),
    type: spreadOf(typed),
    pasteMs: Math.round(Math.max(0, ...pasted)),
  };
}

/** The least there is: a key, a text field, a picture. */
async function measureBare(page: Page): Promise<Spread> {
  await page.setContent('<input autofocus>');
  await page.evaluate(watchKeys);
  await page.locator('input').click();
  await pressAll(page, Array.from({ length: presses }, (_, at) => String(at % 10)));
  return spreadOf(await takeSamples(page));
}

/** A frame's own callback runs before it is drawn; a message sent from there arrives after. */
const watchKeys = `
  window.keySamples = [];
  addEventListener('keydown', (event) => requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => window.keySamples.push(performance.now() - event.timeStamp);
    drawn.port2.postMessage(null);
  }), true);
`;

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(paceMs);
  }
}

async function takeSamples(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(paceMs);
  return page.evaluate<readonly number[]>('window.keySamples.splice(0)');
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}
