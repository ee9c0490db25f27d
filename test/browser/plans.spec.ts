import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, phone, story, type Site } from './a-site.ts';

story('registrations and plans', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN registrations of 2023 WHEN Hùng looks at Bắc Sơn THEN they stand in sections by origin, with the reason against the warnings', async () => {
    const page = await site.windowOf('hung');
    await page.goto('/dang-ky?unit=185&asOf=2023-11-28');
    const section = page.getByRole('region', { name: 'Trong kế hoạch tỉnh' }).first();
    await section.waitFor();
    expect((await section.innerText()).replace(/\s+/g, ' ')).toMatch(/Long Đống.*Đồng Ý/);
    expect(await page.getByRole('heading', { name: 'Huyện tự phấn đấu' }).count()).toBe(1);
    expect(await section.getByText('Vẫn đăng ký: Tỉnh đã đưa vào kế hoạch năm 2023; huyện cam kết').count()).toBe(1);
  });

  test('GIVEN a commune without the nâng cao title WHEN it registers for kiểu mẫu THEN the ladder is warned of, and nothing is saved without a reason', async () => {
    const page = await site.windowOf('hung');
    await page.goto('/dang-ky?unit=185&asOf=2023-11-28');
    await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mã đơn vị').fill('06352');
    await dialog.getByRole('combobox', { name: 'Danh hiệu' }).click();
    await page.getByRole('option', { name: 'Xã đạt chuẩn nông thôn mới kiểu mẫu' }).click();
    await dialog.getByRole('button', { name: 'Rà soát' }).click();
    await dialog.getByText('Chưa có danh hiệu Xã đạt chuẩn nông thôn mới nâng cao theo bộ tiêu chí hiện hành').waitFor();
    expect(await dialog.getByRole('button', { name: 'Ghi đăng ký' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Lý do vẫn đăng ký').fill('Huyện đã bố trí đủ vốn');
    await dialog.getByRole('button', { name: 'Ghi đăng ký' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Vẫn đăng ký: Huyện đã bố trí đủ vốn').waitFor();
  });

  test('GIVEN villages pasted from a sheet WHEN one is not known THEN its cell is told; with the tick they are all registered', async () => {
    const page = await site.windowOf('hung');
    await page.goto('/dang-ky?unit=185&asOf=2023-11-28');
    await page.getByRole('button', { name: 'Đăng ký thôn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Danh sách').fill('Xã\tThôn\tDanh hiệu\tNăm\nLong Đống\tNà Thí\tThôn đạt chuẩn NTM\t2023\n\tBản Cốc\tThôn đạt chuẩn NTM\t2023');
    await dialog.getByRole('button', { name: 'Xem trước' }).click();
    await dialog.getByText('Long Đống chưa có thôn “Nà Thí” trong danh mục').waitFor();
    await dialog.getByLabel('Thêm vào danh mục những thôn còn thiếu').check();
    await dialog.getByRole('button', { name: 'Xem trước' }).click();
    await dialog.getByText('2 thôn sẵn sàng đăng ký, trong đó 2 thôn sẽ được thêm').waitFor();
    await dialog.getByRole('button', { name: 'Đăng ký tất cả' }).click();
    await dialog.getByText('Đã đăng ký 2 thôn, thêm 2 thôn vào danh mục.').waitFor();
  });

  test('GIVEN the draft of the province’s plan WHEN Mai opens it THEN targets are measured, the paper reads as a plan, and only Vân numbers it; then its duties are out', async () => {
    const page = await site.windowOf('mai');
    await page.goto('/ke-hoach?unit=20&asOf=2023-11-28');
    await page.getByRole('navigation', { name: 'Danh sách kế hoạch' }).getByRole('button').first().click();
    const plan = page.getByRole('article');
    await plan.getByText('2 mục tiêu: 2 đã đạt, 0 chưa đạt, 0 chưa đủ số liệu.').waitFor();
    expect(await plan.getByRole('button', { name: 'Cấp số, ban hành' }).count()).toBe(0);
    await plan.getByRole('button', { name: 'Xem bản in' }).click();
    await plan.getByText('II. MỤC TIÊU, NHIỆM VỤ VÀ GIẢI PHÁP').waitFor({ timeout: 60_000 });
    await plan.getByRole('button', { name: 'Sửa' }).click();
    await page.getByRole('heading', { name: 'Soạn kế hoạch' }).waitFor();
    await page.getByLabel('Mục tiêu chung').fill('Giữ được danh hiệu của các xã (số minh họa).');
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click();
    await page.getByText('Giữ được danh hiệu của các xã (số minh họa).').waitFor();

    const van = await site.windowOf('van');
    await van.goto(`/ke-hoach?unit=20&asOf=2023-11-28&document=${new URL(page.url()).searchParams.get('document') ?? ''}`);
    await van.getByRole('button', { name: 'Cấp số, ban hành' }).click();
    await van.getByRole('dialog').getByLabel('Ngày ký').fill('20/11/2023');
    await van.getByRole('dialog').getByRole('button', { name: 'Cấp số, ban hành' }).click();
    await van.getByText(/Đã ban hành \d+\/KH-UBND; đã giao 27 nhiệm vụ\./).waitFor({ timeout: 90_000 });
  });

  test('on a phone both pages fit the width', async () => {
    const page = await site.windowOf('hung', phone);
    for (const [address, shown] of [['/dang-ky?unit=185&asOf=2023-11-28', '.registration-table'], ['/ke-hoach?unit=20&asOf=2023-11-28', '.plan-list, .empty']] as const) {
      await page.goto(address);
      await page.locator(shown).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
  });
});
