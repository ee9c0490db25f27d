import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, phone, story, type Site } from './a-site.ts';
import { RoadmapScreen } from './pages/roadmap-page.ts';

story('the roadmap of a campaign', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN lines WHEN Hùng types, moves by keys and saves THEN the money adds up and stands after a reload', async () => {
    const roadmap = new RoadmapScreen(await site.windowOf('hung'));
    await roadmap.open();
    await (await roadmap.cell('Vũ Sơn', '13.1', 'NS trung ương')).click();
    await roadmap.page.keyboard.type('3.504,98');
    await roadmap.press('Tab');
    await roadmap.page.keyboard.type('12');
    await roadmap.press('Enter');
    expect(await (await roadmap.cell('Vũ Sơn', '13.1', 'Cộng')).innerText()).toBe('3.516,98');
    await roadmap.press('Control+s');
    await roadmap.page.getByText('Đã lưu 1 dòng.').waitFor();
    await roadmap.open();
    expect(await (await roadmap.cell('Vũ Sơn', '13.1', 'NS trung ương')).innerText()).toBe('3.504,98');
    expect(await (await roadmap.cell('Vũ Sơn', '13.1', 'Trạng thái')).innerText()).toContain('Đúng tiến độ');
  });

  test('GIVEN a block copied in Excel WHEN it is pasted over money and terms THEN it lies in its cells, and what cannot be is marked at its cell and holds the saving back', async () => {
    const roadmap = new RoadmapScreen(await site.windowOf('hung'));
    await roadmap.open();
    await (await roadmap.cell('Đồng Ý', '6.1', 'Nguồn khác')).click();
    await roadmap.paste('25,5\t6 tháng cuối 2024\tSở Văn hóa\n30\t2030\tSở Bia');
    expect(await (await roadmap.cell('Đồng Ý', '6.1', 'Thời hạn')).innerText()).toBe('6 tháng cuối 2024');
    const wrong = await roadmap.cell('Đồng Ý', '13.1', 'Thời hạn');
    expect([await wrong.innerText(), await wrong.getAttribute('aria-invalid')]).toEqual(['2030', 'true']);
    await roadmap.page.getByRole('button', { name: 'Lưu 2 dòng' }).click();
    await roadmap.page.getByText(/^Chọn một thời hạn/).waitFor();
    await roadmap.page.getByRole('button', { name: 'Bỏ các sửa đổi' }).click();
    expect(await (await roadmap.cell('Đồng Ý', '6.1', 'Thời hạn')).innerText()).toBe('6 tháng đầu 2024');
  });

  test('GIVEN a term before that of what must come first WHEN it is saved THEN nothing is, and the reason stands at the cell', async () => {
    const roadmap = new RoadmapScreen(await site.windowOf('hung'));
    await roadmap.open();
    await (await roadmap.cell('Đồng Ý', '13.1', 'Thời hạn')).click();
    await roadmap.press('F2');
    await roadmap.page.getByRole('combobox', { name: 'Thời hạn' }).selectOption({ label: '6 tháng cuối 2023' });
    await roadmap.press('Enter', 'Control+s');
    await roadmap.page.getByRole('button', { name: 'Đến chỗ đầu tiên' }).click();
    await roadmap.page.getByText(/thời hạn 31\/12\/2023 trước thời hạn 30\/6\/2024 của mục 6\.1 phải xong trước/).first().waitFor();
    expect(await (await roadmap.cell('Đồng Ý', '13.1', 'Thời hạn')).getAttribute('aria-invalid')).toBe('true');
  });

  test('GIVEN a campaign WHEN the timeline is opened THEN every line is told with its state and term, and filters leave only theirs', async () => {
    const roadmap = new RoadmapScreen(await site.windowOf('hung'));
    await roadmap.open('timeline');
    const told = await roadmap.page.locator('.rm-time-row .visually-hidden').allInnerTexts();
    expect(told.find((line) => line.startsWith('Đồng Ý, mục 5.1'))).toMatch(/Chậm, thời hạn 6 tháng cuối 2023/);
    expect(told.find((line) => line.startsWith('Đồng Ý, mục 13.1'))).toContain('sau mục 6.1');
    await roadmap.page.getByLabel('Trạng thái').selectOption('slipped');
    expect(await roadmap.page.locator('.rm-time-row').count()).toBe(told.filter((line) => line.includes(': Chậm')).length);
  });

  test('GIVEN a phone THEN each line is a card that opens to be written', async () => {
    const page = await site.windowOf('hung', phone);
    const roadmap = new RoadmapScreen(page);
    await roadmap.open();
    await page.getByRole('button', { name: 'Sửa' }).first().click();
    await page.getByLabel('Ghi chú').fill('đi kiểm tra');
    await page.getByRole('button', { name: 'Ghi vào bảng' }).click();
    await page.getByRole('button', { name: 'Lưu 1 dòng' }).click();
    await page.getByText('Đã lưu 1 dòng.').waitFor();
  });

  test('GIVEN somebody who may only look THEN no cell opens and nothing can be built or declared', async () => {
    const roadmap = new RoadmapScreen(await site.windowOf('son'));
    await roadmap.open();
    await (await roadmap.cell('Đồng Ý', '6.1', 'Ghi chú')).click();
    await roadmap.page.keyboard.type('x');
    expect([await roadmap.page.locator('.rm-editor').count(), await roadmap.page.getByRole('button', { name: /^(Lập|Lưu|Chốt)/ }).count()]).toEqual([0, 0]);
    await roadmap.page.getByText('Bạn xem được dòng này nhưng không sửa.').waitFor();
  });

  test('GIVEN an unmet criterion with lines WHEN Hùng reads its sheet THEN what they cost stands there, and leads to them alone', async () => {
    const page = await site.windowOf('hung');
    await page.goto('/phieu-xa?unit=185&commune=06355&set=commune-ntm-2021-2025&asOf=2023-11-28&item=6');
    await page.locator('#tieu-chi-6').getByRole('link', { name: /^lộ trình: 1 việc, [\d.,]+ triệu đồng$/ }).click();
    await page.getByText(/^1 \/ \d+ dòng$/).waitFor();
    expect(await page.getByRole('combobox', { name: 'Tiêu chí', exact: true }).inputValue()).toBe('6');
  });
});
