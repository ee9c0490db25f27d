import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aJpeg, aPicture, handled } from '#test/factories/a-picture.ts';
import { aSite, phone, story, type Site } from './a-site.ts';
import { SheetPage } from './pages/sheet-page.ts';

const longDong = '06328';
const dongY = '06337';

story('proof on every value', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN an indicator without proof WHEN Lan attaches a photo THEN it stands with its picture, and the coverage counts it', async () => {
    const page = await site.windowOf('lan');
    const drawer = await evidenceOf(page, longDong, 2);
    expect(await coverage(page, 2)).toContain('0/4 chỉ tiêu có minh chứng');
    await attach(drawer, '2.1', 'duong-xa.jpg', aJpeg(11));
    const piece = drawer.locator('.evidence-piece', { hasText: 'duong-xa.jpg' });
    await piece.waitFor();
    expect(await piece.innerText()).toMatch(/Ảnh hiện trường\s+Còn giá trị[\s\S]*800 × 600[\s\S]*Có giá trị đến 28\/11\/2024/);
    await piece.locator('img').waitFor();
    await expect.poll(() => page.evaluate("document.querySelector('.evidence-piece img').naturalWidth")).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await coverage(page, 2)).toContain('1/4 chỉ tiêu có minh chứng');
    await page.getByRole('button', { name: 'Minh chứng của 2.1: 1 minh chứng' }).waitFor();
  });

  test('GIVEN a kind whose lifetime counts from its issue WHEN no day is given THEN nothing can be attached; an old day shows that it no longer holds', async () => {
    const page = await site.windowOf('lan');
    const drawer = await evidenceOf(page, longDong, 5);
    await drawer.getByRole('button', { name: 'Thêm minh chứng cho 5.1' }).click();
    await drawer.getByLabel('Loại minh chứng').selectOption({ label: 'Quyết định công nhận trường đạt chuẩn quốc gia' });
    expect(await drawer.getByText('hãy ghi ngày').count()).toBe(1);
    expect(await drawer.getByRole('button', { name: 'Chọn tệp' }).count()).toBe(0);
    await drawer.getByLabel('Ngày ban hành').fill('15/5/2018');
    await drawer.getByLabel('Ngày ban hành').press('Enter');
    await drawer.locator('input[type="file"]').first().setInputFiles({ name: 'quyet-dinh-truong.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(aJpeg(12)) });
    const piece = drawer.locator('.evidence-piece', { hasText: 'quyet-dinh-truong.jpg' });
    await piece.waitFor();
    expect(await piece.innerText()).toMatch(/Đã hết hạn[\s\S]*Ban hành ngày 15\/05\/2018/);
  });

  test('GIVEN a photo of one commune WHEN the same picture, made smaller, is attached in another THEN both say where else it serves', async () => {
    const page = await site.windowOf('hung');
    const picture = aPicture(13, 1200, 900);
    const first = await evidenceOf(page, longDong, 7);
    await attach(first, '7.1', 'cho-long-dong.jpg', handled(picture, { quality: 90 }));
    await first.locator('.evidence-piece').waitFor();
    const second = await evidenceOf(page, dongY, 7);
    await attach(second, '7.1', 'cho-dong-y.jpg', handled(picture, { longest: 640, quality: 60 }));
    await second.locator('.evidence-alike').waitFor();
    expect(await second.locator('.evidence-alike').innerText()).toMatch(/Ảnh này .*cũng dùng ở .*Long Đống, mục 7\.1/);
  });

  test('GIVEN a wrong piece WHEN Lan removes it with a reason THEN it counts no longer, and the reason stays', async () => {
    const page = await site.windowOf('lan');
    const drawer = await evidenceOf(page, longDong, 8);
    await attach(drawer, '8.1', 'nham.jpg', aJpeg(14));
    await drawer.getByRole('button', { name: 'Bỏ minh chứng nham.jpg' }).click();
    await drawer.getByLabel('Lý do bỏ').fill('Ảnh của thôn khác');
    await drawer.locator('.evidence-remove button[type="submit"]').click();
    await drawer.getByText('Đã bỏ (1)').click();
    expect(await drawer.locator('.evidence-removed').innerText()).toContain('nham.jpg: Ảnh của thôn khác');
  });

  test('GIVEN a telephone WHEN Lan adds a photo THEN the camera is offered; a file that is no picture is refused with a sentence', async () => {
    const page = await site.windowOf('lan', phone);
    const drawer = await evidenceOf(page, longDong, 9);
    await drawer.getByRole('button', { name: 'Thêm minh chứng cho 9', exact: true }).click();
    await drawer.getByRole('button', { name: 'Chụp ảnh' }).waitFor();
    expect(await drawer.locator('input[capture="environment"]').count()).toBe(1);
    await drawer.locator('input[type="file"]').first().setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a chẳng phải ảnh') });
    expect(await drawer.getByRole('alert').innerText()).not.toBe('');
  });

  test('GIVEN somebody who only reads WHEN the evidence is opened THEN nothing can be added or removed', async () => {
    const page = await site.windowOf('an');
    const drawer = await evidenceOf(page, longDong, 2);
    expect(await drawer.getByRole('button', { name: /Thêm minh chứng|Bỏ minh chứng/ }).count()).toBe(0);
  });
});

async function evidenceOf(page: Page, commune: string, criterion: number): Promise<Locator> {
  await new SheetPage(page).open(commune);
  await page.locator(`#tieu-chi-${criterion} .course .evidence-link`).click();
  const drawer = page.getByRole('dialog');
  await drawer.waitFor();
  return drawer;
}

function coverage(page: Page, criterion: number): Promise<string> {
  return page.locator(`#tieu-chi-${criterion} .course .evidence-link`).innerText();
}

async function attach(drawer: Locator, item: string, name: string, bytes: Uint8Array): Promise<void> {
  await drawer.getByRole('button', { name: `Thêm minh chứng cho ${item}`, exact: true }).click();
  await drawer.locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) });
}
