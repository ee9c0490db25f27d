import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { CourseStrip } from './pages/course-strip.ts';
import { ReportsPage } from './pages/reports-page.ts';
import { SheetPage } from './pages/sheet-page.ts';

const longDong = '06328';
const dongY = '06337';

story('a criterion goes its way', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  async function sheetOf(login: string) {
    const page = await site.windowOf(login);
    const sheet = new SheetPage(page);
    await sheet.open(longDong);
    return { page, sheet, strip: (criterion: number) => new CourseStrip(page, criterion) };
  }

  test('GIVEN figures of criterion 2 WHEN Lan submits, Hùng verifies and the department confirms THEN four opinions stand side by side and nobody is offered what is not theirs', async () => {
    const lan = await sheetOf('lan');
    const two = lan.strip(2);
    expect([await two.stage(), await two.moves()]).toEqual(['Đang nhập, chưa nộp', ['Nộp']]);
    await two.make('Nộp');
    await two.stands('Đã nộp, chờ thẩm tra và xác nhận');
    expect(await two.moves()).toEqual(['Rút lại', 'Sửa sau khi khóa']);

    const hung = await sheetOf('hung');
    expect(await hung.strip(2).moves()).toEqual(['Thẩm tra: đạt', 'Thẩm tra: chưa đạt', 'Trả lại']);
    expect(await hung.strip(3).moves()).toEqual([]);
    await hung.strip(2).make('Thẩm tra: chưa đạt', 'Còn tuyến Bó Tát');
    await hung.strip(2).stands('Địa bàn đã thẩm tra, chờ ngành xác nhận');

    const giao = await sheetOf('giao');
    await giao.strip(2).make('Xác nhận: chưa đạt');
    await giao.strip(2).stands('Đã có đủ hai xác nhận');
    expect(await giao.strip(2).opinion('Xã tự đánh giá')).toContain('Hoàng Thị Lan');
    expect(await giao.strip(2).opinion('Địa bàn thẩm tra')).toMatch(/Chưa đạt.*Dương Văn Hùng.*Còn tuyến Bó Tát/);
    expect(await giao.strip(2).opinion('Ngành xác nhận')).toMatch(/Chưa đạt.*Lý Văn Giao/);
    expect(await giao.strip(2).opinion('Hội đồng')).toContain('Chưa có ý kiến');
  });

  test('GIVEN a submitted criterion WHEN Lan opens it THEN its fields are read-only and say why; withdrawn, they open again', async () => {
    const { page, sheet, strip } = await sheetOf('lan');
    await strip(3).make('Nộp');
    await strip(3).stands('Đã nộp, chờ thẩm tra và xác nhận');
    expect(await sheet.field('3.1').getAttribute('readonly')).not.toBeNull();
    const why = (await sheet.field('3.1').getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${why.split(' ').at(-1)}"]`).innerText()).toContain('Số liệu đã khóa vì tiêu chí đã nộp');
    await strip(3).make('Rút lại');
    await strip(3).stands('Đang nhập, chưa nộp');
    expect(await sheet.field('3.1').getAttribute('readonly')).toBeNull();
  });

  test('GIVEN a criterion to be sent back WHEN Hùng gives no reason THEN it cannot be sent; with one, Lan reads it where she works and in the history', async () => {
    const lan = await sheetOf('lan');
    await lan.strip(8).make('Nộp');
    const hung = await sheetOf('hung');
    const dialog = await hung.strip(8).ask('Trả lại');
    expect(await dialog.locator('button[type="submit"]').isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('Thiếu ảnh đài truyền thanh thôn Bó Luông');
    await dialog.locator('button[type="submit"]').click();
    await hung.strip(8).stands('Bị trả lại, chờ sửa rồi nộp lại');
    await lan.page.reload();
    await lan.strip(8).stands('Bị trả lại, chờ sửa rồi nộp lại');
    expect(await lan.strip(8).note()).toMatch(/Thiếu ảnh đài truyền thanh thôn Bó Luông[\s\S]*Dương Văn Hùng/);
    expect((await lan.strip(8).history()).map((line) => line.split('\n')[0])).toEqual(['Trả lại', 'Nộp: đạt']);
  });

  test('GIVEN a locked figure and a paper already printed WHEN Lan corrects it with a reason THEN the criterion stands open and the paper is named', async () => {
    const reports = new ReportsPage(await site.windowOf('hung'));
    await reports.open('bieu-01');
    await reports.download('Excel');
    const { page, sheet, strip } = await sheetOf('lan');
    await strip(4).make('Nộp');
    const dialog = await strip(4).ask('Sửa sau khi khóa');
    await dialog.getByLabel('Sửa số của').selectOption('4.2');
    await dialog.getByLabel('Ghi lại là').fill('99,5');
    await dialog.getByLabel('Lý do').fill('Số của Điện lực ngày 27/11');
    await dialog.locator('button[type="submit"]').click();
    await dialog.getByText('Mở lại tiêu chí 4').waitFor();
    expect(await dialog.innerText()).toMatch(/Biểu 01, huyện Bắc Sơn/);
    await dialog.getByRole('button', { name: 'Đã rõ' }).click();
    await strip(4).stands('Đang nhập, chưa nộp');
    expect(await sheet.field('4.2').inputValue()).toBe('99,5');
    expect((await sheet.openHistory('4.2'))[0]).toContain('Số của Điện lực ngày 27/11');
    await page.context().close();
  });

  test('GIVEN a whole sheet WHEN Lan submits all that is complete THEN every criterion leaves with the verdict of its own figures', async () => {
    const { page, strip } = await sheetOf('lan');
    await page.getByRole('button', { name: /^Nộp \d+ tiêu chí đã đủ$/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('li').allInnerTexts()).toEqual(expect.arrayContaining(['15. Y tế: chưa đạt', '19. Quốc phòng và An ninh: đạt']));
    await dialog.getByRole('button', { name: /^Nộp \d+ tiêu chí đã đủ$/ }).click();
    await strip(15).stands('Đã nộp, chờ thẩm tra và xác nhận');
    expect(await strip(15).opinion('Xã tự đánh giá')).toContain('Chưa đạt');
    expect(await strip(19).opinion('Xã tự đánh giá')).toContain('Đạt Hoàng Thị Lan');
  });

  test('GIVEN an officer of one criterion WHEN the sheet stands THEN only its own fields are open, and the others say whose they are not', async () => {
    await new SheetPage(await site.windowOf('hung')).open(dongY);
    const { page, sheet, strip } = await sheetOf('giao');
    await sheet.open(dongY);
    expect(await sheet.field('2.1').getAttribute('readonly')).toBeNull();
    expect(await sheet.field('11.1').getAttribute('readonly')).not.toBeNull();
    expect(await strip(11).note()).toContain('không thuộc phần việc của bạn');
    await page.context().close();
  });
});
