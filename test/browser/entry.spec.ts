import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { EntryPage } from './pages/entry-page.ts';
import { OverviewPage } from './pages/overview-page.ts';

const withMistakes = readFileSync(join(import.meta.dirname, '../../demo/ba-loi.csv'), 'utf8');
const corrected = withMistakes.replace(',21.4,', ',"21,4",').replace(',140,', ',"71,4",').replace('06399', '06352');

story('a file comes in', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN a file with three mistakes WHEN Hùng chooses it THEN all three are told with their cells; corrected and confirmed, the board changes; taken back, it is as before', async () => {
    const page = await site.windowOf('hung');
    const [entry, overview] = [new EntryPage(page), new OverviewPage(page)];
    await entry.open();
    await entry.choose('ba-loi.csv', withMistakes);
    const doubts = await entry.doubts();
    expect(doubts.map(({ cell, found }) => [cell, found])).toEqual([['D3', '21.4'], ['D4', '140'], ['A5', '06399']]);
    expect(doubts[0]?.expected).toBe('21,4');
    expect(await entry.downloadMarked()).toMatch(/^ba-loi.*\.xlsx$/);

    await entry.choose('ba-loi.csv', corrected);
    expect(await entry.changes()).toEqual(expect.arrayContaining([['Long Đống', '3', '14', '15'], ['Hưng Vũ', '1', '17', '18']]));
    await overview.open();
    expect(await overview.sign('Long Đống', 15)).toBe('CĐ');

    await entry.open();
    await entry.choose('ba-loi.csv', corrected);
    await entry.changes();
    expect(await entry.confirm()).toContain('Đã nhập 5 số liệu, lần nhập số 4');
    await page.getByRole('link', { name: 'Xem Tổng quan' }).click();
    await overview.isShown();
    expect(await overview.sign('Long Đống', 15)).toBe('Đ');
    expect(await overview.sign('Hưng Vũ', 2)).toBe('Đ');
    expect(await overview.keyFigure('Bình quân tiêu chí đạt')).toBe('14,41 / 19');

    await entry.open();
    await entry.takeBack(4);
    await overview.open();
    expect(await overview.keyFigure('Bình quân tiêu chí đạt')).toBe('14,29 / 19');
  });

  test('GIVEN a file that is no table WHEN it is chosen THEN a sentence says so and the way stays open', async () => {
    const page = await site.windowOf('hung');
    const entry = new EntryPage(page);
    await entry.open();
    await entry.choose('anh.xlsx', 'GIF89a chẳng phải sổ tính');
    expect(await page.getByRole('alert').innerText()).toContain('anh.xlsx');
    await page.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  });
});
