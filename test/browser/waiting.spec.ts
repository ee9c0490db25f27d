import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { CourseStrip } from './pages/course-strip.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { SheetPage } from './pages/sheet-page.ts';
import { WaitingPage } from './pages/waiting-page.ts';

story('who owes what', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN nineteen criteria with figures WHEN Lan submits them from the list THEN they wait for Hùng, for the departments, and Lan sees with whom', async () => {
    const page = await site.windowOf('lan');
    const waiting = new WaitingPage(page);
    await waiting.open();
    expect(await waiting.lines(/^Nộp, 19 tiêu chí/)).toHaveLength(19);
    await waiting.check('Chọn tất cả');
    const dialog = await waiting.ask('Nộp theo kết quả số liệu');
    await dialog.getByRole('button', { name: 'Ký 19 tiêu chí' }).click();
    await page.getByText('đã ghi 19 tiêu chí').waitFor();
    await waiting.open('others');
    expect(await waiting.lines(/^Chờ địa bàn thẩm tra, 19 tiêu chí/)).toHaveLength(19);
    expect(await waiting.group(/^Chờ ngành xác nhận/).innerText()).toContain('Ai làm tiếp: Chuyên viên sở');
  });

  test('GIVEN a list WHEN a line is followed THEN the sheet stands at that criterion', async () => {
    const page = await site.windowOf('hung');
    const overview = new OverviewPage(page);
    await overview.open();
    expect(await page.getByRole('region', { name: 'Việc của tôi' }).innerText()).toContain('Thẩm tra 19 tiêu chí');
    await page.getByRole('link', { name: 'Mở Việc đang chờ' }).click();
    await page.getByRole('link', { name: '15. Y tế' }).click();
    await page.getByRole('heading', { name: 'Phiếu xã Long Đống' }).waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('15');
  });

  test('GIVEN two criteria already moved by a colleague WHEN Hùng verifies all he saw THEN both are told with their reason, nothing is done, and the rest goes through without them', async () => {
    const page = await site.windowOf('hung');
    const waiting = new WaitingPage(page);
    await waiting.open();
    await waiting.check('Chọn cả Long Đống');

    const lan = await site.windowOf('lan');
    await new SheetPage(lan).open('06328');
    for (const no of [9, 10]) await new CourseStrip(lan, no).make('Rút lại');

    const dialog = await waiting.ask('Thẩm tra theo kết quả số liệu');
    await dialog.getByRole('button', { name: 'Ký 19 tiêu chí' }).click();
    await dialog.getByText('2 tiêu chí không làm được').waitFor();
    expect(await dialog.getByRole('alert').innerText()).toMatch(/06328 Long Đống\/9; 06328 Long Đống\/10/);
    await dialog.getByRole('button', { name: 'Bỏ các tiêu chí này, làm 17 tiêu chí còn lại' }).click();
    await page.getByText('đã ghi 17 tiêu chí').waitFor();
  });

  test('GIVEN the department of two criteria WHEN Hiền confirms both in one act THEN nothing waits for her any more', async () => {
    const page = await site.windowOf('hien');
    const waiting = new WaitingPage(page);
    await waiting.open();
    expect(await waiting.lines(/^Xác nhận, 2 tiêu chí/)).toEqual(['Long Đống', 'Long Đống']);
    await waiting.check('Chọn tất cả');
    const dialog = await waiting.ask('Xác nhận theo kết quả số liệu');
    await dialog.getByRole('button', { name: 'Ký 2 tiêu chí' }).click();
    await page.getByText('Không có việc nào đến lượt bạn.').waitFor();
  });

  test('GIVEN a province WHEN Mai looks at the progress THEN every district is a row of counts, a district opens to its communes, and a cell leads to the sheet', async () => {
    const page = await site.windowOf('mai');
    const waiting = new WaitingPage(page);
    await waiting.open('progress');
    expect(await waiting.cell('Bắc Sơn', 5).getAttribute('aria-label')).toMatch(/16 đang nhập, 1 đủ cả hai/);
    expect(await waiting.cell('Bắc Sơn', 5).innerText()).toBe('1');
    await waiting.measure('đã nhập');
    expect(await waiting.cell('Bắc Sơn', 5).innerText()).toBe('17');
    await page.getByRole('button', { name: 'huyện Bắc Sơn' }).click();
    await waiting.cell('Long Đống', 9).waitFor();
    expect(await waiting.cell('Long Đống', 9).getAttribute('aria-label')).toContain('đang nhập, chưa nộp');
    expect(await waiting.cell('Long Đống', 5).innerText()).toBe('✓');
    await waiting.cell('Long Đống', 1).focus();
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: 'Phiếu xã Long Đống' }).waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('2');
  });

  test('GIVEN a stranger WHEN he opens the list THEN nothing of Bắc Sơn stands in it', async () => {
    const page = await site.windowOf('khach');
    await new WaitingPage(page).open();
    expect(await page.getByText('Long Đống').count()).toBe(0);
  });
});
