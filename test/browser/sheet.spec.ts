import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { CourseStrip } from './pages/course-strip.ts';
import { SheetPage } from './pages/sheet-page.ts';

const longDong = '06328';

story('the sheet of a commune', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN an unmet road WHEN Lan types the figure THEN the verdict turns at the keystroke, and stands after a reload', async () => {
    const page = await site.windowOf('lan');
    const sheet = new SheetPage(page);
    await sheet.open(longDong);
    expect([await sheet.verdict('2.1'), await sheet.counts()]).toEqual(['Chưa đạt', '14/5/0']);

    await page.route('**/api/v1/readings', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await sheet.type('2.1', '100');
    expect(await sheet.verdict('2.1')).toBe('Đạt');
    await sheet.press('Enter');
    expect(await sheet.state('2.1').innerText()).toContain('Đang lưu');
    expect(await sheet.focusedField()).toBe('2.2');
    await sheet.allSaved();

    await page.reload();
    await sheet.open(longDong);
    expect([await sheet.field('2.1').inputValue(), await sheet.verdict('2.1')]).toEqual(['100', 'Đạt']);
  });

  test('GIVEN a figure with a dot WHEN it is typed THEN the reason stands beside it, it stays in its field, and the server is not asked', async () => {
    const page = await site.windowOf('lan');
    const sheet = new SheetPage(page);
    await sheet.open(longDong);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.url());
    });
    await sheet.type('2.3', '86.7');
    await sheet.press('Enter');
    expect(await sheet.state('2.3').innerText()).toContain('86,7');
    expect(await sheet.field('2.3').inputValue()).toBe('86.7');
    expect(sent).toEqual([]);
  });

  test('GIVEN a declaration of the whole criterion WHEN readings say otherwise THEN both stand and the contradiction is told', async () => {
    const sheet = new SheetPage(await site.windowOf('lan'));
    await sheet.open(longDong);
    await sheet.declare(17, 'Đạt');
    await sheet.contradiction(17).waitFor();
    expect(await sheet.contradiction(17).innerText()).toContain('Đang tính theo khai báo');
    expect(await sheet.standing(17)).toBe('Đạt');
    await sheet.allSaved();
  });

  test('GIVEN two people on one cell WHEN both write THEN the second sees both figures and chooses', async () => {
    const [first, second] = [new SheetPage(await site.windowOf('lan')), new SheetPage(await site.windowOf('hung'))];
    await first.open(longDong);
    await second.open(longDong);
    await first.type('10.1', '41,5');
    await first.press('Enter');
    await first.allSaved();
    await second.type('10.1', '42,5');
    await second.press('Enter');
    await second.state('10.1').getByText('đã ghi số khác').waitFor();
    expect(await second.state('10.1').innerText()).toMatch(/Số của bạn: 42,5\. Số đã ghi: 41,5/);
    await second.choose('Ghi số của tôi');
    await second.allSaved();
    const history = await second.openHistory('10.1');
    expect(history.slice(0, 2).map((entry) => entry.split(/\s/)[0])).toEqual(['42,5', '41,5']);
    expect(history.at(-1)).toContain('bac-son-so-minh-hoa.csv');
  });

  test('GIVEN a criterion submitted meanwhile WHEN a figure of it is typed THEN the cell says that it is locked and keeps what was typed', async () => {
    const page = await site.windowOf('hung');
    const sheet = new SheetPage(page);
    await sheet.open(longDong);
    const lan = await site.windowOf('lan');
    await new SheetPage(lan).open(longDong);
    await new CourseStrip(lan, 11).make('Nộp');
    await sheet.type('11.1', '9,9');
    await sheet.press('Enter');
    await sheet.state('11.1').getByText('Lỗi, chưa lưu').waitFor();
    expect(await sheet.state('11.1').innerText()).toContain('đã khóa');
    expect(await sheet.field('11.1').inputValue()).toBe('9,9');
  });
});
