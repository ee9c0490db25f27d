import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, phone, story, type Site } from './a-site.ts';

story('titles and measuring them again', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN the register of the province WHEN Mai looks at a day THEN each unit stands once under its highest title, and the history of one tells its papers and its risk', async () => {
    const page = await site.windowOf('mai');
    await page.goto('/danh-hieu?asOf=2023-11-28');
    await page.locator('.titles-table').waitFor();
    expect((await page.locator('.title-counts').innerText()).replace(/\s+/g, ' ')).toBe('60Xã đạt chuẩn nông thôn mới 13Xã đạt chuẩn nông thôn mới nâng cao');
    expect(await page.locator('.titles-table tbody tr').count()).toBe(73);
    await page.getByLabel('Chỉ danh hiệu đang tính cho đơn vị').uncheck();
    expect(await page.locator('.titles-table tbody tr').count()).toBe(86);
    await page.getByLabel('Tìm xã, quyết định').fill('dong y');
    await page.getByRole('button', { name: 'Lịch sử danh hiệu của xã Đồng Ý' }).click();
    const history = page.getByRole('region', { name: 'Lịch sử danh hiệu của xã Đồng Ý' });
    expect(await history.innerText()).toContain('Xã đạt chuẩn nông thôn mới năm 2018');
    expect(await history.innerText()).toContain('an toàn 3/19 chưa đạt, 15,8% số tiêu chí chưa đạt');
  });

  test('GIVEN a title WHEN Mai puts it under review by a decision THEN its mark and its history say so, and a commune officer is offered nothing of the kind', async () => {
    const page = await site.windowOf('mai');
    await page.goto('/danh-hieu?commune=06355&asOf=2023-11-28');
    await page.getByRole('button', { name: 'Thay đổi danh hiệu của Vũ Sơn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Số quyết định').fill('7/QĐ-UBND');
    await dialog.getByLabel('Ngày quyết định').fill('20/11/2023');
    await dialog.getByRole('button', { name: 'Ghi thay đổi' }).click();
    await dialog.getByText('Chưa ghi lý do').waitFor();
    await dialog.getByLabel('Lý do').fill('rà soát theo bộ mới');
    await dialog.getByRole('button', { name: 'Ghi thay đổi' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('20/11/2023: đưa vào diện xem xét thu hồi, 7/QĐ-UBND').waitFor();
    const lan = await site.windowOf('lan');
    await lan.goto('/danh-hieu?unit=185&asOf=2023-11-28');
    await lan.getByText('Chưa có danh hiệu nào trong sổ').waitFor();
    expect(await lan.getByRole('button', { name: 'Ghi sổ danh hiệu' }).count()).toBe(0);
  });

  test('GIVEN a register with a wrong line WHEN Mai imports it THEN the cell is named and nothing is entered; corrected it is', async () => {
    const page = await site.windowOf('mai');
    await page.goto('/danh-hieu?asOf=2023-11-28');
    await page.getByRole('button', { name: 'Nhập từ tệp' }).click();
    const dialog = page.getByRole('dialog');
    const file = (year: string) => ({ name: 'so.csv', mimeType: 'text/csv', buffer: Buffer.from(`mã xã,danh hiệu,năm,số QĐ,ngày QĐ,cơ quan\n06328,NTM,${year},12/QĐ-UBND,20/11/2023,Chủ tịch UBND tỉnh\n`) });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Chọn tệp' }).click()]);
    await chooser.setFiles(file('2024'));
    await dialog.getByText('Năm “2024” không dùng được').waitFor();
    expect(await dialog.getByRole('button', { name: 'Ghi cả tệp vào sổ' }).isDisabled()).toBe(true);
    const [again] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Chọn tệp' }).click()]);
    await again.setFiles(file('2023'));
    await dialog.getByText('1 dòng: 1 danh hiệu mới').waitFor();
    await dialog.getByRole('button', { name: 'Ghi cả tệp vào sổ' }).click();
    await dialog.getByRole('button', { name: 'Đóng' }).last().click();
    await page.getByRole('button', { name: 'Lịch sử danh hiệu của xã Long Đống' }).waitFor();
  });

  test('GIVEN the campaign WHEN Mai, Hùng and Lan look THEN Mai sees seventy units and may open and freeze, Hùng his six, Lan none; what-if changes nothing', async () => {
    const mai = await site.windowOf('mai');
    await mai.goto('/ra-soat?asOf=2023-11-28');
    await mai.locator('.campaign-facts').waitFor();
    expect((await mai.locator('.campaign-facts').innerText()).replace(/\s+/g, ' ')).toContain('Đơn vị 70');
    expect(await mai.locator('.campaign-lines tbody tr').count()).toBe(70);
    await mai.getByRole('button', { name: 'Chốt kết quả rà soát' }).waitFor();
    await mai.getByLabel('Bộ tiêu chí áp dụng').selectOption('commune-ntm-nang-cao-2021-2025');
    await mai.getByRole('button', { name: 'Tính thử' }).click();
    await mai.getByText(/danh hiệu vẫn đáp ứng · \d+ không còn đáp ứng/).waitFor();

    const hung = await site.windowOf('hung', phone);
    await hung.goto('/ra-soat?asOf=2023-11-28');
    await hung.locator('.campaign-lines').waitFor();
    expect(await hung.locator('.campaign-lines tbody tr').count()).toBe(6);
    expect(await hung.getByRole('button', { name: /Chốt|Mở đợt/ }).count()).toBe(0);

    const lan = await site.windowOf('lan');
    await lan.goto('/ra-soat?asOf=2023-11-28');
    await lan.getByText('Chưa có đợt rà soát nào').waitFor();
    expect(await lan.getByRole('button', { name: 'Mở đợt rà soát' }).count()).toBe(0);
  });

  test('GIVEN the first campaign has ended and one commune with it WHEN Mai opens the next THEN she sees who will be in it before she confirms', async () => {
    const page = await site.windowOf('mai');
    await page.goto('/ra-soat?asOf=2025-01-20');
    await page.getByRole('button', { name: 'Mở đợt rà soát' }).click();
    const dialog = page.getByRole('dialog');
    const days = { 'Ngày mở': '15/01/2025', 'Danh hiệu quyết định đến hết ngày': '31/12/2022', 'Hạn rà soát': '31/3/2025', 'Hạn lập lộ trình': '30/4/2025', 'Hạn hoàn thành': '31/12/2025' };
    await dialog.getByLabel('Tên đợt rà soát').fill('Rà soát năm 2025');
    await dialog.getByLabel('Căn cứ (văn bản)').fill('Kế hoạch số 5/KH-UBND ngày 10/01/2025 của UBND tỉnh');
    for (const [label, day] of Object.entries(days)) await dialog.getByLabel(label).fill(day);
    await dialog.getByRole('button', { name: 'Xem trước danh sách' }).click();
    await dialog.getByText('69 đơn vị sẽ được rà soát').waitFor();
    expect(await dialog.innerText()).toContain('57 Xã đạt chuẩn nông thôn mới, đo theo Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021 - 2025');
    await dialog.getByRole('button', { name: 'Mở đợt rà soát này' }).click();
    await page.getByRole('heading', { name: 'Rà soát năm 2025' }).waitFor();
  });
});
