import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printFigure, readFigure } from '#domain/figures.ts';
import type { TitlesAnswer } from '#http/schemas/titles.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { done, expectFact, goldenLaw, unitId, type GoldenFact } from '#test/factories/golden.ts';
import { printedPlan, received } from '#test/factories/golden-plan.ts';
import { closing000, plan000, reviewed000 } from '#test/factories/golden-plan-000.ts';

/** The plan of a province for the communes titled before 2022. Its number and day are lost: those it is given here are ours. Sentences are ours too. */
const facts: readonly GoldenFact[] = [
  [1, 'Ủy ban nhân dân tỉnh Lạng Sơn', 'head'], [1, '/KH-UBND', 'head'], [2, 'Kế hoạch', 'head'], [2, 'nông thôn mới nâng cao giai đoạn trước năm 2022', 'subject'], [3, 'từ năm 2014 đến năm 2021', 'II'],
  [4, 'Xã đạt chuẩn nông thôn mới: rà soát 58 đơn vị', 'I'], [5, 'Xã đạt chuẩn nông thôn mới nâng cao: rà soát 12 đơn vị', 'I'],
  [6, 'Biểu 01', 'I'], [6, 'Biểu 02', 'I'], [6, 'Biểu 01', 'appendices'], [6, 'Biểu 02', 'appendices'], [6, 'Biểu 03', 'appendices'], [6, 'Biểu 04', 'appendices'],
  [7, 'xã nông thôn mới đến hết năm 2024: 58 đơn vị', 'II'], [7, 'nâng cao đến hết năm 2024: 12 đơn vị', 'II'],
  [8, 'Quyết định số 1494/QĐ-UBND ngày 14/9/2022 của UBND tỉnh Lạng Sơn', 'bases'], [8, '1494/QĐ-UBND', 'II'], [9, 'Nghị quyết số 46-NQ/TU ngày 08/9/2021 của Ban Chấp hành Đảng bộ tỉnh', 'bases'],
  [10, '“Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021-2025', 'II'], [10, '“Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới” giai đoạn 2021-2025', 'III'], [11, '03 trụ cột', 'II'],
  [12, 'trường học, giao thông, cơ sở vật chất văn hóa', 'II'], [12, 'trường học, giao thông, cơ sở vật chất văn hóa', 'III'], [13, '18/2020/NQ-HĐND ngày 14/12/2020', 'III'], [14, '510/TB-HĐND ngày 16/6/2022', 'III'], [15, '499/QĐ-UBND ngày 23/3/2022', 'III'],
  [16, '1. Sở Nông nghiệp và Phát triển nông thôn, Văn phòng Điều phối NTM tỉnh Lạng Sơn', 'III'], [16, '2. Sở Văn hóa, Thể thao và Du lịch', 'III'], [16, '3. Sở Tài nguyên và Môi trường', 'III'], [16, '4. Sở Kế hoạch và Đầu tư, Sở Tài chính', 'III'],
  [16, '5. Sở Công Thương', 'III'], [16, 'Các thành viên Ban Chỉ đạo tỉnh Lạng Sơn', 'III'], [16, '6. UBND các huyện, thành phố', 'III'],
  [17, 'đường thôn, ngõ xóm', 'III'], [17, 'biển báo giao thông, cụm loa truyền thanh', 'III'], [17, 'vệ sinh môi trường', 'III'], [17, 'trang thông tin điện tử xã', 'III'], [17, 'nhà văn hóa, sân thể thao thôn sau sáp nhập', 'III'],
  [18, 'văn hóa, môi trường, phát triển sản xuất, nhà ở dân cư, thu nhập, hộ nghèo', 'III'], [19, '(qua Sở Nông nghiệp và Phát triển nông thôn)', 'body'],
  [20, 'TM. Ủy ban nhân dân', 'signature'], [20, 'KT. Chủ tịch', 'signature'], [20, 'Phó Chủ tịch', 'signature'], [20, 'Lương Trọng Quỳnh', 'signature'],
  ...['Thường trực HĐND tỉnh', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Thành viên BCĐ các CTMTQG tỉnh', 'HU, HĐND, UBND các huyện, thành phố', 'Văn phòng ĐP CTXDNTM tỉnh', 'CVP, PVP UBND tỉnh, các phòng CM, Trung tâm Thông tin', 'Lưu: VT, KT(PVĐ)'].map((line): GoldenFact => [21, line, 'recipients']),
];

describe.each(engines)('the plan of a province for seventy titled communes, entered and printed, on %s', (engine) => {
  let house: House;
  let officer: Caller;
  let printed: Awaited<ReturnType<typeof printedPlan>>;

  beforeAll(async () => {
    house = await aHouse(engine, { law: goldenLaw });
    officer = await house.as('mai');
    const clerk = await house.as('van');
    const campaign = await reviewed000(officer);
    await closing000(officer);
    const cites = await received(clerk, `ubnd:${unitId(house, '20', '2023-11-28')}`, [
      { type: 'QĐ', sign: '1494/QĐ-UBND', date: '14/9/2022', issuerName: 'UBND tỉnh Lạng Sơn', subject: 'Bộ tiêu chí nông thôn mới giai đoạn 2021-2025' },
      { type: 'NQ', sign: '46-NQ/TU', date: '08/9/2021', issuerName: 'Ban Chấp hành Đảng bộ tỉnh', subject: 'Xây dựng nông thôn mới giai đoạn 2021-2025' },
      { type: 'NQ', sign: '18/2020/NQ-HĐND', date: '14/12/2020', issuerName: 'Hội đồng nhân dân tỉnh Lạng Sơn', subject: 'Hỗ trợ nhà văn hóa thôn, sân thể thao xã' },
      { type: 'TB', sign: '510/TB-HĐND', date: '16/6/2022', issuerName: 'Thường trực HĐND tỉnh Lạng Sơn', subject: 'Kết luận về giấy chứng nhận quyền sử dụng đất' },
      { type: 'QĐ', sign: '499/QĐ-UBND', date: '23/3/2022', issuerName: 'UBND tỉnh Lạng Sơn', subject: 'Ban Chỉ đạo các chương trình mục tiêu quốc gia' },
    ]);
    const roles = cites.map((cite, index) => ({ ...cite, role: index < 2 ? 'basis' as const : 'reference' as const }));
    printed = await printedPlan(house, { writer: officer, clerk }, plan000(house, campaign, roles), { date: '18/12/2023', number: null });
  });
  afterAll(() => house.close());

  test.each(facts)('fact %i: “%s” stands in %s', (...fact) => {
    expectFact(printed, fact);
  });

  test('fifty-eight and twelve are different communes of the 181, each under the highest title it was given before 2022', async () => {
    const [first, second] = printed.paper.appendices.map(({ rows }) => rows.filter(({ kind }) => kind === 'body').flatMap(({ unit }) => unit ?? []));
    expect([first?.length, second?.length, new Set([...(first ?? []), ...(second ?? [])]).size]).toEqual([58, 12, 70]);
    const { titles } = done<TitlesAnswer>(await officer.get(api.titles({ unit: '20', asOf: '28/11/2023' })));
    const counted = titles.filter(({ campaign }) => campaign !== null);
    expect([counted.length, counted.every(({ titleYear }) => titleYear >= 2014 && titleYear <= 2021)]).toEqual([70, true]);
  });

  test('Biểu 03 and 04 plan exactly what Biểu 01 and 02 find unmet, and nothing later than 2024', () => {
    const unmetOf = (label: string) => {
      const { rows = [] } = (printed.paper.appendices.find((appendix) => appendix.label === label)?.facts ?? {}) as { rows?: { unit: string; unmet: string[] }[] };
      return new Map(rows.filter(({ unmet }) => unmet.length > 0).map(({ unit, unmet }) => [unit, unmet]));
    };
    expect([unmetOf('Biểu 01').size > 30, unmetOf('Biểu 02').size > 5]).toEqual([true, true]);
    expect([unmetOf('Biểu 03'), unmetOf('Biểu 04')]).toEqual([unmetOf('Biểu 01'), unmetOf('Biểu 02')]);
    expect(printed.paper.appendices.map(({ label }) => label)).toEqual(['Biểu 01', 'Biểu 02', 'Biểu 03', 'Biểu 04']);
  });

  test('the money of the roadmap adds up, and is printed in millions as offices do', () => {
    const roadmap = printed.paper.appendices.find(({ label }) => label === 'Biểu 03');
    const at = roadmap?.columns.findIndex(({ group }) => group?.startsWith('Nhu cầu kinh phí')) ?? -1;
    const lines = roadmap?.rows.filter(({ kind }) => kind === 'body') ?? [];
    const total = roadmap?.rows.find(({ kind }) => kind === 'total')?.cells[at];
    const sum = lines.reduce((all, { cells }) => all + (readFigure(cells[at]?.text ?? '') ?? 0), 0);
    expect([lines.length > 58, total?.text]).toEqual([true, printFigure(sum)]);
    expect(total?.text).toMatch(/^\d{1,3}\.\d{3}$/);
  });

  test('four tasks reach every district, and the certificates have the words of another paper for their term', async () => {
    const given = await house.office.store.reading(({ duties }) => duties.ofDocument(printed.id));
    expect([given.length, printed.duties]).toEqual([2 * 2 + 1 + 1 + 2 + 10 + 4 * 11, given.length]);
    const certificates = given.filter(({ deadline }) => deadline.wording.includes('510/TB-HĐND'));
    expect([certificates.length, new Set(certificates.map(({ deadline }) => deadline.kind))]).toEqual([12, new Set(['none'])]);
  });
});
