import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, phone, story, type Site } from './a-site.ts';

const area = '?unit=20&set=commune-ntm-2021-2025&asOf=2023-10-31';

story('pushing the slow', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN figures of October WHEN Mai opens the board THEN it ranks the districts, draws what is known and says what is missing', async () => {
    const page = await site.windowOf('mai');
    await page.goto(`/don-doc${area}`);
    const rows = page.locator('.push-board tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(11);
    expect(await page.locator('.placed-good li').allTextContents()).toEqual(expect.arrayContaining(['huyện Văn Quan', 'huyện Văn Lãng', 'huyện Lộc Bình', 'huyện Chi Lăng']));
    expect(await page.locator('.placed-slow li').allTextContents()).toEqual(expect.arrayContaining(['huyện Cao Lộc', 'huyện Tràng Định', 'huyện Bình Gia', 'huyện Hữu Lũng']));
    const first = rows.filter({ hasText: 'huyện Cao Lộc' });
    expect(await first.textContent()).toContain('Mẫu số: Kế hoạch vốn được giao trong năm');
    expect(await rows.first().textContent()).toMatch(/Chưa theo dõi báo cáo định kỳ|báo cáo chậm/);
  });

  test('GIVEN a figure of the board WHEN it is pressed THEN what it was counted from is told, with source, day and who entered it', async () => {
    const page = await site.windowOf('mai');
    await page.goto(`/don-doc${area}`);
    await page.locator('.push-board tbody tr').filter({ hasText: 'huyện Chi Lăng' }).getByRole('button', { name: '680/18.000 triệu đồng chưa khởi công' }).click();
    const drawer = page.getByRole('dialog', { name: /huyện Chi Lăng: 680\/18.000 triệu đồng chưa khởi công, từ đâu ra/ });
    await drawer.getByText('18.000 triệu đồng').last().waitFor();
    const lines = await drawer.getByRole('listitem').allInnerTexts();
    expect(lines.map((line) => /(680|18\.000) triệu đồng, số liệu ngày 31\/10\/2023\s+Nguồn: Số minh họa: báo cáo tháng 10\/2023.*mai nhập lúc/.exec(line)?.[1])).toEqual(['680', '18.000']);
  });

  test('GIVEN the board WHEN Mai moves a district THEN a reason is asked, and with it the list is kept and its letter drafted, looked at and taken along', async () => {
    const page = await site.windowOf('mai');
    await page.goto(`/don-doc${area}`);
    await page.getByLabel('Xếp loại huyện Bắc Sơn').selectOption('slow');
    const save = page.getByRole('button', { name: 'Lưu lần đôn đốc này' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('Lý do xếp huyện Bắc Sơn khác đề xuất').fill('báo cáo thiếu số liệu');
    await save.click();
    await page.getByRole('button', { name: 'Soạn công văn' }).click();
    await page.getByLabel(/Chỉ các đơn vị chậm/).check();
    await page.getByLabel('Bối cảnh trong kỳ (có thể để trống)').fill('Mưa lũ tháng 9 ảnh hưởng đến thi công.');
    await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
    const letter = page.locator('.letter');
    await letter.waitFor();
    const words = (await letter.textContent()) ?? '';
    for (const said of ['đẩy nhanh tiến độ', 'huyện Bắc Sơn', 'Mưa lũ tháng 9', 'huyện Hữu Lũng', 'triệu đồng']) expect(words).toContain(said);
    const [taken] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải .docx' }).click()]);
    expect(taken.suggestedFilename()).toMatch(/^cong-van-don-doc-\d+\.docx$/);
    await page.keyboard.press('Escape');
    await page.locator('.letter-line', { hasText: 'Dự thảo' }).getByText('Mới là dự thảo: chưa đơn vị nào được báo').waitFor();
  });

  test('GIVEN the grid of figures WHEN Mai types on her phone THEN cells wait for their source and what was saved stands', async () => {
    const page = await site.windowOf('mai', phone);
    await page.goto(`/don-doc${area.replace('10-31', '11-20')}&kind=figures`);
    await page.getByLabel('huyện Bình Gia, Công trình đã phân bổ vốn chưa khởi công').fill('6');
    await page.getByLabel('huyện Bình Gia, Vốn đã giải ngân lũy kế từ đầu năm').fill('7.500');
    const save = page.getByRole('button', { name: 'Lưu số liệu' });
    expect(await save.isDisabled()).toBe(true);
    await page.getByLabel('Nguồn số liệu').fill('Báo cáo nhanh ngày 20/11/2023 (số minh họa)');
    await save.click();
    await page.getByText('Đã lưu 2 số liệu.').waitFor();
    expect(await page.getByLabel('huyện Bình Gia, Vốn đã giải ngân lũy kế từ đầu năm').inputValue()).toBe('7.500');
  });
});
