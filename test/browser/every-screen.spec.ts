import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, desk, phone, story, type Site } from './a-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every screen with what shows that it stands. */
const screens = {
  'Tổng quan': ['/', '.criteria-bars'],
  'Việc đang chờ': ['/viec-dang-cho', '.empty, .waiting-group'],
  'Nhiệm vụ': ['/nhiem-vu', '.duty-list, .empty'],
  'Một nhiệm vụ': ['/nhiem-vu?kind=area&item=4', '.duty'],
  'Tiến độ': ['/viec-dang-cho?kind=progress', '.progress'],
  'chọn phiếu': ['/phieu-xa', '.unit-choice'],
  'Phiếu xã': ['/phieu-xa?commune=06328', '.indicator'],
  'Nhập lưới': ['/nhap-luoi', '.grid-row, .grid-phone'],
  'Nhập lưới một xã': ['/nhap-luoi?unit=06328', '.grid-row, .grid-phone'],
  'Nhập số liệu': ['/nhap-so-lieu', '.drop'],
  'Báo cáo': ['/bao-cao', '.paper-table'],
  'Biểu 01': ['/bao-cao?kind=bieu-01', '.paper-table'],
  'Danh hiệu': ['/danh-hieu?commune=06337&asOf=2023-11-28', '.titles-table'],
  'Lộ trình': ['/lo-trinh?asOf=2024-02-01', '.rm-frame, .rm-cards'],
  'Dòng thời gian': ['/lo-trinh?asOf=2024-02-01&kind=timeline', '.rm-timeline'],
  'Rà soát': ['/ra-soat?asOf=2023-11-28', '.campaign-lines'],
  'Văn bản': ['/van-ban?asOf=2023-11-28', '.document-list, .empty'],
  'Văn bản đến': ['/van-ban?kind=in&asOf=2023-11-28', '.document-list'],
  'Đăng ký': ['/dang-ky?unit=185&asOf=2023-11-28', '.registration-table'],
  'Kế hoạch': ['/ke-hoach?unit=185&asOf=2023-11-28', '.plan-list, .empty'],
  'Đôn đốc': ['/don-doc?unit=185&asOf=2023-11-28', '.push-board'],
  'số liệu đôn đốc': ['/don-doc?unit=185&asOf=2023-11-28&kind=figures', '.push-figures'],
  'các lần đôn đốc': ['/don-doc?unit=185&asOf=2023-11-28&kind=history', '.empty, .push-card'],
  'Báo cáo định kỳ': ['/bao-cao-dinh-ky?asOf=2023-11-28', '.period-table'],
  'Bộ tiêu chí': ['/bo-tieu-chi', '.set-table'],
  'Địa bàn': ['/dia-ban?item=06328', '.versions'],
  'Tài khoản của tôi': ['/tai-khoan', '.account'],
} as const;
/** Screens of those who keep the accounts. */
const keepersScreens = {
  'Quản trị tài khoản': ['/quan-tri/tai-khoan', '.account-list'],
  'một tài khoản': ['/quan-tri/tai-khoan?item=giao', '.account-detail'],
  'Nhật ký': ['/quan-tri/nhat-ky', '.audit-table'],
  'tài khoản của người quản trị': ['/tai-khoan', '.account'],
} as const;
const sizes = { 'bàn làm việc': desk, 'điện thoại': phone } as const;

/** What opens over a page; for Hùng unless somebody else is named. */
const opened: readonly { readonly name: string; readonly path: string; readonly as?: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'the history of a criterion', path: '/phieu-xa?commune=06328', open: (page) => page.getByRole('button', { name: 'Lịch sử số liệu 2', exact: true }).click() },
  { name: 'the evidence of a criterion', path: '/phieu-xa?commune=06328', open: (page) => page.locator('#tieu-chi-2 .course .evidence-link').click() },
  { name: 'the sources of a threshold', path: '/phieu-xa?commune=06328', open: (page) => page.locator('.confidence').first().click() },
  { name: 'the trace of a figure', path: '/bao-cao', open: (page) => page.locator('.paper-figure').first().click() },
  { name: 'the taking back of an import', path: '/nhap-so-lieu', open: (page) => page.getByRole('button', { name: 'Rút lại lần nhập 1' }).click() },
  { name: 'a new village', path: '/dia-ban?item=06328', open: (page) => page.getByRole('button', { name: 'Thêm thôn' }).click() },
  { name: 'the choice of an area', path: '/', open: (page) => page.getByLabel('Địa bàn').first().click() },
  { name: 'the person', path: '/', open: (page) => page.getByRole('button', { name: 'Dương Văn Hùng' }).click() },
  { name: 'a delegation', path: '/tai-khoan', open: (page) => page.getByRole('button', { name: 'Ủy quyền', exact: true }).click() },
  { name: 'a new password', path: '/tai-khoan', open: (page) => page.getByRole('button', { name: 'Đổi mật khẩu' }).click() },
  { name: 'a second factor', path: '/tai-khoan', open: (page) => page.getByRole('button', { name: 'Bật xác thực hai lớp' }).click() },
  { name: 'a title to register', path: '/danh-hieu?asOf=2023-11-28', as: 'mai', open: (page) => page.getByRole('button', { name: 'Ghi sổ danh hiệu' }).click() },
  { name: 'a register from a file', path: '/danh-hieu?asOf=2023-11-28', as: 'mai', open: (page) => page.getByRole('button', { name: 'Nhập từ tệp' }).click() },
  { name: 'a change of a title', path: '/danh-hieu?commune=06337&asOf=2023-11-28', as: 'mai', open: (page) => page.getByRole('button', { name: 'Thay đổi danh hiệu của Đồng Ý' }).click() },
  { name: 'a campaign to open', path: '/ra-soat?asOf=2023-11-28', as: 'mai', open: (page) => page.getByRole('button', { name: 'Mở đợt rà soát' }).click() },
  { name: 'the freezing of a review', path: '/ra-soat?asOf=2023-11-28', as: 'mai', open: (page) => page.getByRole('button', { name: 'Chốt kết quả rà soát' }).click() },
  { name: 'the history of a roadmap line', path: '/lo-trinh?asOf=2024-02-01', open: (page) => page.getByRole('button', { name: 'Lịch sử dòng này' }).click() },
  { name: 'the declaration of a roadmap', path: '/lo-trinh?asOf=2024-02-01', open: (page) => page.getByRole('button', { name: 'Chốt lộ trình huyện Bắc Sơn' }).click() },
  { name: 'a document', path: '/van-ban?kind=in&asOf=2023-11-28', open: (page) => page.locator('.document-line').first().click() },
  { name: 'a document to draft', path: '/van-ban?asOf=2023-11-28', open: (page) => page.getByRole('button', { name: 'Soạn văn bản' }).click() },
  { name: 'a paper that came in', path: '/van-ban?asOf=2023-11-28', open: (page) => page.getByRole('button', { name: 'Vào sổ văn bản đến' }).click() },
  { name: 'a period report to write', path: '/bao-cao-dinh-ky?asOf=2023-11-28', open: (page) => page.getByRole('button', { name: 'huyện Bắc Sơn, Báo cáo nhanh tháng 11/2023: đang nhập, muộn' }).click() },
  { name: 'a period report to judge', path: '/bao-cao-dinh-ky?asOf=2023-11-28', open: (page) => page.getByRole('button', { name: 'xã Vạn Thủy, Báo cáo nhanh tháng 11/2023: đã gửi' }).click() },
  { name: 'a new account', path: '/quan-tri/tai-khoan', as: 'quantri', open: (page) => page.getByRole('button', { name: 'Mở tài khoản' }).click() },
  { name: 'a task given', path: '/quan-tri/tai-khoan?item=giao', as: 'quantri', open: (page) => page.getByRole('button', { name: 'Giao thêm việc' }).click() },
  { name: 'a task ended', path: '/quan-tri/tai-khoan?item=giao', as: 'quantri', open: (page) => page.getByRole('button', { name: 'Thôi giao việc Chuyên viên sở' }).click() },
  { name: 'a password reset', path: '/quan-tri/tai-khoan?item=giao', as: 'quantri', open: (page) => page.getByRole('button', { name: 'Đặt lại mật khẩu' }).click() },
];

/** English that component libraries and builders of pages leave behind. Names of file kinds and of the other language are no mistakes. */
const english = /\b(?:the|and|of|close|open|search|clear|select|option|loading|sort(?:ed)?|next|previous|show|hide|toggle|menu|button|cancel|submit|required|error|page|undefined|null|NaN)\b/i;

story('every screen', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  const all = [...Object.entries(screens).map(([name, [path, sign]]) => ({ name, path, sign, as: 'hung' })), ...Object.entries(keepersScreens).map(([name, [path, sign]]) => ({ name, path, sign, as: 'quantri' }))];
  const cases = Object.entries(sizes).flatMap(([sizeName, size]) => all.map((screen) => ({ ...screen, sizeName, size })));

  test.each(cases)('GIVEN $name on $sizeName WHEN it stands THEN it can be used by everybody, speaks Vietnamese, fits, and breaks no rule of its own', async ({ size, path, sign, as }) => {
    const page = await site.windowOf(as, size);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path);
    await page.locator(sign).first().waitFor();
    await page.locator('.waiting').first().waitFor({ state: 'detached' });

    expect(await seriousFaults(page)).toEqual([]);
    const heard = await page.locator('body').ariaSnapshot();
    expect(namesIn(heard).filter((line) => english.test(line))).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each(opened)('GIVEN $name WHEN it is opened over its page THEN it too can be used by everybody and speaks Vietnamese', async ({ path, open, as = 'hung' }) => {
    const page = await site.windowOf(as);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(path);
    await open(page);
    await page.getByRole('dialog').or(page.getByRole('listbox')).first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(namesIn(await page.locator('body').ariaSnapshot()).filter((line) => english.test(line))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('GIVEN the door WHEN nobody is signed in THEN it too can be used by everybody', async () => {
    const page = await site.window(phone);
    await page.goto('/');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });
});

/** What axe calls serious or critical, with the element it concerns. */
async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target, any }) => target.join(' ') + ' ' + (any[0]?.message ?? '')).join(' | ')))`);
}

/** The quoted names and texts of an aria snapshot, without its roles and attributes, which are English by nature, and without the switch to English. */
function namesIn(snapshot: string): string[] {
  return snapshot.split('\n').map((line) => {
    const [, quoted = ''] = /"((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
    const [, text = ''] = /:\s+(\S.*)$/.exec(line.replace(/"(?:[^"\\]|\\.)*"/, '')) ?? [];
    return `${quoted} ${text.startsWith('/') ? '' : text}`.replace('English', '').trim();
  }).filter((line) => line !== '');
}
