import { afterAll, beforeAll, expect, test } from 'vitest';
import { aSite, story, type Site } from './a-site.ts';
import { PlacesPage } from './pages/places-page.ts';

story('places through time', () => {
  let site: Site;
  beforeAll(async () => {
    site = await aSite();
  });
  afterAll(() => site.close());

  test('GIVEN Việt Hưng WHEN it is looked at on 12/3/2024 and on 01/7/2025 THEN it is a commune of Văn Lâm, and then history with a successor', async () => {
    const places = new PlacesPage(await site.windowOf('khach'));
    await places.open('11998', '2024-03-12');
    expect(await places.now()).toMatch(/xã Việt Hưng[\s\S]*huyện Văn Lâm, tỉnh Hưng Yên/);
    await places.setDay('01/7/2025');
    await places.open('11998', '2025-07-01');
    expect((await places.now()) ?? '').not.toContain('Việt Hưng');
    const before = (await places.versions()).find((version) => version.includes('Việt Hưng'));
    expect(before).toMatch(/Sau đó là[\s\S]*Đại Đồng/);
  });

  test('GIVEN a name without marks WHEN it is typed THEN the unit of that day is found with the district it lies in', async () => {
    const places = new PlacesPage(await site.windowOf('hung'));
    await places.open('06328', '2023-11-28');
    expect((await places.find('long dong')).some((line) => /xã Long Đống[\s\S]*huyện Bắc Sơn/.test(line))).toBe(true);
  });

  test('GIVEN a day that does not exist WHEN it is typed THEN the nearest that does is offered', async () => {
    const places = new PlacesPage(await site.windowOf('hung'));
    await places.open('06328', '2023-11-28');
    await places.setDay('70/11/2023');
    expect(await places.dayProblem()).toContain('30/11/2023');
  });
});
