import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { aJpeg } from '#test/factories/a-picture.ts';
import { aSite, phone, story, type Site } from './a-site.ts';

story('duties, from the district to the commune and back', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  async function open(page: Page, search = ''): Promise<void> {
    await page.goto(`/nhiem-vu${search}`);
    await page.getByRole('heading', { name: 'Nhiệm vụ', exact: true }).waitFor();
  }
  const drawer = (page: Page, id: number) => page.getByRole('dialog', { name: `Nhiệm vụ số ${id}` });

  test('GIVEN Hùng may give duties WHEN he gives one to all communes THEN each has its own, and Lan’s stands first of hers when it is late', async () => {
    const page = await site.windowOf('hung');
    await open(page);
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    const dialog = page.getByRole('dialog', { name: 'Giao nhiệm vụ' });
    await dialog.getByRole('textbox', { name: 'Nội dung' }).fill('Rà soát biển báo đường thôn');
    await dialog.getByRole('button', { name: /Chọn cả 17 UBND xã/ }).click();
    await dialog.getByRole('textbox', { name: 'Thời hạn' }).fill('trước ngày 70/6/2024');
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await dialog.getByText('Có phải là 30/6/2024?').waitFor();
    await dialog.getByRole('textbox', { name: 'Thời hạn' }).fill('trước ngày 30/6/2024');
    await dialog.getByRole('button', { name: 'Giao nhiệm vụ' }).click();
    await page.getByText('Đã giao 17 nhiệm vụ.').waitFor();

    const lan = await site.windowOf('lan');
    await open(lan, '?timing=overdue');
    expect(await lan.getByRole('button', { name: /Rà soát biển báo đường thôn/ }).innerText()).toMatch(/Quá [\d.]+ ngày/);
  });

  test('GIVEN a duty at work WHEN Lan reports it done without proof THEN she is told what is missing, and with the photo it waits for the district', async () => {
    const page = await site.windowOf('lan', phone);
    await open(page);
    await page.getByRole('button', { name: /cứng hóa đường trục thôn/ }).click();
    const duty = drawer(page, 5);
    await duty.getByRole('button', { name: 'Báo hoàn thành' }).click();
    const form = duty.getByRole('form', { name: 'Báo hoàn thành' });
    await form.getByLabel('Kết quả').fill('Đã xong cả 5 thôn');
    await form.getByRole('button', { name: 'Báo hoàn thành' }).click();
    await form.getByText('Nhiệm vụ này cần minh chứng').waitFor();
    await form.getByLabel('Tệp minh chứng').setInputFiles({ name: 'đường.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(aJpeg(3)) });
    await form.getByRole('button', { name: 'Báo hoàn thành' }).click();
    await duty.getByText('đường.jpg').waitFor();

    const hung = await site.windowOf('hung');
    await open(hung, '?kind=given&item=5');
    await drawer(hung, 5).getByRole('button', { name: 'Nghiệm thu' }).click();
    await drawer(hung, 5).getByRole('form', { name: 'Nghiệm thu' }).getByRole('button', { name: 'Nghiệm thu' }).click();
    await drawer(hung, 5).getByText('đã nghiệm thu', { exact: true }).waitFor();
  });

  test('GIVEN an unmet criterion WHEN its duties are followed from the sheet THEN the duty leads back to the criterion', async () => {
    const page = await site.windowOf('lan');
    await page.goto('/phieu-xa?unit=06328&commune=06328&set=commune-ntm-2021-2025&asOf=2023-11-28&item=13');
    await page.locator('#tieu-chi-13').getByRole('link', { name: /nhiệm vụ: 1/ }).click();
    await page.getByText('Chỉ nhiệm vụ của tiêu chí 13').waitFor();
    await page.getByRole('button', { name: /hoàn thành các tiêu chí chưa đạt/ }).click();
    await drawer(page, 4).getByRole('link', { name: /Tiêu chí 13, phiếu xã Long Đống/ }).click();
    await page.getByRole('heading', { name: 'Phiếu xã Long Đống' }).waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('13');
  });

  test('GIVEN a late duty WHEN Hùng opens what waits for him THEN it stands there, and he learns who is told', async () => {
    const page = await site.windowOf('hung');
    await page.goto('/viec-dang-cho');
    const section = page.getByRole('region', { name: 'Nhiệm vụ được giao' });
    await section.getByRole('button', { name: /Hoàn thành hồ sơ đề nghị công nhận/ }).click();
    await drawer(page, 3).getByText('316/TB-STNMT').waitFor();
    expect(await drawer(page, 3).getByRole('list').filter({ hasText: 'UBND tỉnh Lạng Sơn' }).innerText()).toContain('đã đến');
  });

  test('GIVEN a stranger WHEN he opens a duty of Bắc Sơn by its number THEN it is not there', async () => {
    const page = await site.windowOf('khach');
    await open(page, '?item=4');
    await page.getByText('Không có nhiệm vụ số 4').waitFor();
    await page.getByText('Chưa có nhiệm vụ nào giao cho cơ quan của bạn.').waitFor();
  });
});
