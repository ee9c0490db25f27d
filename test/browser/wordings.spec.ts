import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aWordFile } from '#test/factories/a-word-file.ts';
import { aSite, phone, story, type Site } from './a-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'ntm-wordings-'));

function aFile(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, aWordFile(lines));
  return path;
}

const letter = (page: Page) => page.locator('section.wording').filter({ has: page.getByRole('heading', { name: 'Công văn', exact: true }) });

story('wordings', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN the province words its letters otherwise WHEN Mai hands a file in THEN every doubt is told, and a good one counts until she drops it', async () => {
    const page = await site.windowOf('mai');
    await page.goto('/mau-van-ban');
    const card = letter(page);
    await card.getByText('Mẫu gốc của hệ thống').waitFor();
    const [taken] = await Promise.all([page.waitForEvent('download'), card.getByRole('button', { name: /Tải mẫu về/ }).click()]);
    expect(taken.suggestedFilename()).toMatch(/\.docx$/);

    await card.locator('input[type=file]').setInputFiles(aFile('sai.docx', ['[Trích yếu] {nội dung}', 'không có dấu', '[Đoạn] {chỗ lạ}']));
    await card.getByText(/^Đoạn 2 /).waitFor();
    await card.getByText(/^Đoạn 3 /).waitFor();
    await card.getByText('Mẫu thiếu chỗ điền {mở đầu}').waitFor();

    await card.locator('input[type=file]').setInputFiles(aFile('mẫu tỉnh.docx', ['[Trích yếu] {nội dung}', '[Kính gửi] {nơi gửi}', '[Đoạn] {mở đầu}', '[Đoạn] Lời của tỉnh']));
    await card.getByText('Đã nhận mẫu mới gồm 4 đoạn', { exact: false }).waitFor();
    await card.getByText('Mẫu đã sửa', { exact: false }).first().waitFor();
    await card.getByText('Xem lời văn').click();
    await card.getByText('Lời của tỉnh').waitFor();

    await card.getByRole('button', { name: 'Dùng lại mẫu gốc' }).click();
    await card.getByRole('group', { name: 'Bỏ mẫu đã sửa?' }).getByRole('button', { name: 'Dùng lại mẫu gốc' }).click();
    await card.getByText('Mẫu gốc của hệ thống').waitFor();
  });

  test('GIVEN a phone WHEN Mai looks THEN nothing is wider than the screen', async () => {
    const page = await site.windowOf('mai', phone);
    await page.goto('/mau-van-ban');
    await letter(page).getByText('Xem lời văn').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
