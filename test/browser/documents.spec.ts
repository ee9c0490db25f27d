import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, phone, story, type Site } from './a-site.ts';
import { DocumentsPage } from './pages/documents-page.ts';

story('the document register', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN papers of 2020 and 2023 WHEN Mai looks for 18/KH-UBND without marks THEN she finds both, and the year tells them apart', async () => {
    const documents = new DocumentsPage(await site.windowOf('mai'));
    await documents.open();
    expect(await documents.find('18 kh ubnd')).toEqual(['18/KH-UBND', '18/KH-UBND']);
    await documents.chooseYear('2020');
    expect(await documents.found()).toEqual(['18/KH-UBND']);
  });

  test('GIVEN a draft of Mai that cites the plan WHEN the clerk issues it THEN it bears the next number, leads to the plan, and nobody may change it', async () => {
    const mai = new DocumentsPage(await site.windowOf('mai'));
    await mai.open();
    await mai.draft({ type: 'TB thông báo', subject: 'Kết luận cuộc họp ngày 28/11/2023', cites: 'Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh\nQuyết định số 41/KH-UBND ngày 70/11/2017' }, async (dialog) => {
      expect(await dialog.getByRole('status').innerText()).toMatch(/Không có ngày “70\/11\/2017”[^]*|Ghi là quyết định nhưng ký hiệu 41\/KH-UBND là của kế hoạch/);
    });
    expect(await mai.drawer()).toContain('Dự thảo');

    const van = new DocumentsPage(await site.windowOf('van'));
    await van.open();
    await van.openDocument('Kết luận cuộc họp');
    await van.issue('28/11/2023');
    const told = await van.drawer();
    expect(told).toContain('Đã ban hành: Thông báo số 538/TB-UBND ngày 28/11/2023 của UBND tỉnh Lạng Sơn.');
    expect(told).toMatch(/Nghị định 30\/2020\/NĐ-CP yêu cầu trong ngày ký/);
    expect(told).not.toContain('Sửa dự thảo');
    await van.follow('Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh');
    expect(await van.drawer()).toContain('Được dẫn trong');
  });

  test('GIVEN a phone WHEN Hùng registers what came in THEN its type is read off the sign and it gets the next number of arrival', async () => {
    const documents = new DocumentsPage(await site.windowOf('hung', phone));
    await documents.open('in');
    expect(await documents.receive({ arrivedOn: '04/12/2023', sign: '03-NQHU', date: '01/12/2023', issuer: 'Huyện ủy', subject: 'Nhiệm vụ năm 2024' }, '03-NQ/HU')).toContain('Đã vào sổ, số đến 4: Nghị quyết số 03-NQ/HU ngày 01/12/2023 của Huyện ủy.');
  });
});
