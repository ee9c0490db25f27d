import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { ReportsPage } from './pages/reports-page.ts';

story('papers', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN the demo district WHEN the distribution is opened THEN it prints what the notice of 30/11/2023 prints', async () => {
    const reports = new ReportsPage(await site.windowOf('hung'));
    await reports.open('distribution');
    const lines = await reports.lines();
    expect(lines.map(([, count]) => count)).toEqual(['04', '06', '03', '04', '0', '17', '14,29']);
    expect(lines.map(([, , share]) => share).slice(0, 4)).toEqual(['23,5', '35,3', '17,6', '23,5']);
    expect(lines[0]?.[3]?.split(', ').toSorted()).toEqual(['Bắc Quỳnh', 'Chiến Thắng', 'Chiêu Vũ', 'Tân Hương'].toSorted());
    expect(lines[2]?.[3]).toContain('Long Đống');
  });

  test('GIVEN a printed figure WHEN it is pressed THEN it leads to its units and their readings with cell and file', async () => {
    const reports = new ReportsPage(await site.windowOf('hung'));
    await reports.open('distribution');
    const told = await reports.trace('03');
    for (const name of ['Long Đống', 'Nhất Hòa', 'Nhất Tiến']) expect(told).toContain(name);
    expect(await reports.traceUnit('xã Long Đống')).toContain('bac-son-so-minh-hoa.csv');
  });

  test('GIVEN Biểu 01 WHEN it is opened THEN Long Đống stands at 14 with 2, 6, 13, 15, 17 unmet, and it can be taken along', async () => {
    const reports = new ReportsPage(await site.windowOf('hung'));
    await reports.open('bieu-01');
    const line = (await reports.lines()).find(([, name]) => name === 'Long Đống') ?? [];
    expect(line.slice(4, 23).flatMap((sign, index) => (sign === 'CĐ' ? [index + 1] : []))).toEqual([2, 6, 13, 15, 17]);
    expect(line[23]).toBe('14');
    expect(await reports.download('Excel')).toMatch(/\.xlsx$/);
    expect(await reports.download('Word')).toMatch(/\.docx$/);
  });

  test('GIVEN the nâng cao set WHEN Biểu 02 is opened THEN Đồng Ý meets 13 and Vũ Sơn 15', async () => {
    const reports = new ReportsPage(await site.windowOf('hung'));
    await reports.open('bieu-02', '&set=commune-ntm-nang-cao-2021-2025');
    const met = new Map((await reports.lines()).map((line) => [line[1], line[23]]));
    expect([met.get('Đồng Ý'), met.get('Vũ Sơn')]).toEqual(['13', '15']);
  });
});
