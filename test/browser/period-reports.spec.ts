import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, phone, story, type Site } from './a-site.ts';
import { PeriodReportsPage } from './pages/period-reports-page.ts';

story('period reports', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN her month is open WHEN Lan completes and sends it THEN it waits for Hùng no longer with her', async () => {
    const page = await site.windowOf('lan');
    const reports = new PeriodReportsPage(page);
    await reports.open();
    expect(await reports.mine().innerText()).toContain('Báo cáo nhanh tháng 11/2023');
    const drawer = await reports.report('xã Long Đống, Báo cáo nhanh tháng 11/2023: đang nhập, muộn');
    await drawer.getByLabel('Khó khăn, vướng mắc').fill('Thiếu đất làm sân thể thao');
    await drawer.getByText('Có nội dung chưa lưu.').waitFor();
    await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
    await drawer.getByText(/lan lưu/).nth(1).waitFor();
    await drawer.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await drawer.getByText('đã gửi').waitFor();
    expect(await drawer.getByText('Thiếu đất làm sân thể thao').count()).toBe(1);
    expect(await drawer.getByRole('button', { name: 'Gửi báo cáo' }).count()).toBe(0);
  });

  test('GIVEN two communes sent WHEN Hùng returns one and receives the other THEN the district’s report takes in what it said, by one press', async () => {
    const page = await site.windowOf('hung');
    const reports = new PeriodReportsPage(page);
    await reports.open();
    const returned = await reports.report('xã Vạn Thủy, Báo cáo nhanh tháng 11/2023: đã gửi');
    await returned.getByRole('button', { name: 'Trả lại' }).click();
    await returned.getByRole('button', { name: 'Trả lại' }).click();
    await returned.getByText('Ghi lý do để nơi gửi biết phải bổ sung gì').waitFor();
    await returned.getByLabel('Lý do trả lại').fill('Nêu rõ công trình');
    await returned.getByRole('button', { name: 'Trả lại' }).click();
    await returned.getByText('Nêu rõ công trình').waitFor();
    await reports.close();
    const received = await reports.report('xã Long Đống, Báo cáo nhanh tháng 11/2023: đã gửi, muộn');
    await received.getByRole('button', { name: 'Tiếp nhận' }).click();
    await received.getByText('đã tiếp nhận').first().waitFor();
    await reports.close();

    const own = await reports.report('huyện Bắc Sơn, Báo cáo nhanh tháng 11/2023: đang nhập, muộn');
    await own.getByRole('button', { name: 'Lấy ý kiến của cấp dưới cho Khó khăn, vướng mắc' }).click();
    expect(await own.getByLabel('Khó khăn, vướng mắc').inputValue()).toContain('xã Long Đống: Thiếu đất làm sân thể thao');
  });

  test('GIVEN a month whose books are closed WHEN it is opened on a phone THEN it is whole, can be taken as a paper, and nothing in it can be written', async () => {
    const page = await site.windowOf('son', phone);
    const reports = new PeriodReportsPage(page);
    await reports.open('&unit=185');
    const closed = await reports.report('huyện Bắc Sơn, Báo cáo nhanh tháng 3/2023: khóa sổ');
    expect(await closed.locator('textarea').count()).toBe(0);
    expect(await closed.getByText('Phân bố theo số tiêu chí đạt').count()).toBe(1);
    const [file] = await Promise.all([page.waitForEvent('download'), closed.getByRole('button', { name: 'Word' }).click()]);
    expect(file.suggestedFilename()).toBe('bao-cao-185-month-2023-03-01.docx');
  });
});
