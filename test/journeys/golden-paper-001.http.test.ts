import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { PlanAnswer } from '#http/schemas/plans.ts';
import type { RegistrationsAnswer, VillagesPreviewAnswer } from '#http/schemas/registrations.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { aGuest, done, expectFact, goldenLaw, unitId, type GoldenFact } from '#test/factories/golden.ts';
import { nangCao, printedPlan, received, recipients } from '#test/factories/golden-plan.ts';
import { targets001, tasks001 } from '#test/factories/golden-plan-001.ts';

/** The plan of a commune of Hưng Yên for 2024: what it says, and where the house prints it. Sentences are ours. */
const facts: readonly GoldenFact[] = [
  [1, '32/KH-UBND', 'head'], [1, 'Việt Hưng, ngày 12 tháng 3 năm 2024', 'head'], [1, 'Ủy ban nhân dân xã Việt Hưng', 'head'], [1, 'kế hoạch', 'head'], [1, 'xã Việt Hưng năm 2024', 'subject'],
  [2, 'Kế hoạch số 181/KH-UBND ngày 29/11/2021 của UBND tỉnh Hưng Yên', 'bases'],
  [3, 'Nghị quyết số 03-NQ/HU ngày 04/10/2021 của Ban Chấp hành Đảng bộ huyện khóa XXV', 'bases'],
  [4, 'Kế hoạch số 13/KH-UBND ngày 18/11/2022 của UBND huyện Văn Lâm', 'bases'],
  [5, '472-KL/HU ngày 25/02/2022', 'I'], [5, '02/ĐA-UBND ngày 17/02/2022', 'I'], [6, '175/QĐ-UBND ngày 19/01/2023', 'I'],
  [7, 'Khu dân cư nông thôn mới kiểu mẫu (xã tự đăng ký): 02 đơn vị: Cự Đình, Thục Cầu', 'I'], [8, 'đường trục chính nội đồng được cứng hóa: 50%', 'I'],
  [9, 'xây mới: 05 nhà văn hóa thôn', 'I'], [9, 'tại 05 thôn chưa có', 'I'], [9, 'dụng cụ thể thao ngoài trời', 'I'], [10, '≥ 01 hợp tác xã', 'I'], [11, 'xử lý đúng quy định: 100%', 'I'],
  [12, 'Trẻ 5 tuổi ra lớp mẫu giáo: 100%', 'I'], [12, 'Trẻ 6 tuổi vào lớp 1: 100%', 'I'], [13, 'không còn nhà tạm, nhà dột nát: 100%', 'I'], [14, 'nghèo đa chiều hằng năm: < 1%', 'I'],
  [15, 'Lao động qua đào tạo: ≥ 85%', 'I'], [15, 'bằng cấp, chứng chỉ: ≥ 35%', 'I'], [15, 'kinh tế chủ lực: ≥ 76,5%', 'I'], [16, 'dịch vụ công trực tuyến: ≥ 03 mức độ', 'I'],
  [17, 'hòa giải thành: ≥ 90%', 'I'], [17, 'trợ giúp pháp lý khi yêu cầu: ≥ 90%', 'I'], [18, 'camera ở các trục đường chính', 'I'], [19, 'ít nhất 01 đường hoa', 'II'], [20, '“Tuyến đường NTM kiểu mẫu”', 'II'],
  [21, 'Quỹ “Vì người nghèo”', 'I'], [22, 'đấu giá đất, doanh nghiệp, tín dụng, con em xa quê', 'II'],
  [23, '1. Công chức địa chính phụ trách nông thôn mới xã Việt Hưng', 'II'], [23, '2. Công chức tài chính - kế toán xã Việt Hưng', 'II'], [23, '3. Các công chức chuyên môn xã Việt Hưng', 'II'],
  [23, '4. Ủy ban MTTQ Việt Nam xã Việt Hưng, Các hội, đoàn thể xã Việt Hưng', 'II'], [23, '5. Các thành viên Ban Chỉ đạo xã Việt Hưng', 'II'], [23, '6. Các thôn', 'II'],
  [24, 'UBND huyện', 'recipients'], [24, 'BCĐ huyện', 'recipients'], [24, 'TT Đảng ủy - HĐND xã', 'recipients'], [24, 'Chủ tịch, PCT UBND xã', 'recipients'], [24, 'BCĐ CTNTM xã', 'recipients'], [24, 'Các thôn', 'recipients'], [24, 'Lưu: VT', 'recipients'],
  [25, 'TM. Ủy ban nhân dân', 'signature'], [25, 'Đặng Hồng Quân', 'signature'],
  [26, 'Kiện toàn bộ máy', 'II'], [26, 'Thông tin, tuyên truyền', 'II'], [26, 'Bồi dưỡng, tập huấn', 'II'], [26, 'Huy động nguồn vốn', 'II'], [26, 'thi đua, đề nghị khen thưởng', 'II'],
  ...['2 (Giao thông)', '3 (Thủy lợi', '6 (Văn hóa)', '13 (Tổ chức sản xuất', '17 (Môi trường)', '18 (Chất lượng môi trường sống)'].map((name): GoldenFact => [27, `Tiêu chí số ${name}`, 'I']),
  ...['1 (Quy hoạch)', '4 (Điện)', '5 (Giáo dục)', '7 (Cơ sở hạ tầng thương mại', '8 (Thông tin', '9 (Nhà ở', '11 (Nghèo', '12 (Lao động)', '14 (Y tế)', '15 (Hành chính công)', '16 (Tiếp cận pháp luật)', '19 (Quốc phòng'].map((name): GoldenFact => [28, `Tiêu chí số ${name}`, 'I']),
];
const weak = [2, 3, 6, 13, 17, 18];
const signedOn = '12/3/2024';

describe.each(engines)('the plan of a commune for 2024, entered and printed, on %s', (engine) => {
  let house: House;
  let [officer, clerk]: Caller[] = [];
  let printed: Awaited<ReturnType<typeof printedPlan>>;

  beforeAll(async () => {
    house = await aHouse(engine, { law: goldenLaw });
    [officer, clerk] = [await house.as('khach'), await aGuest(house, { login: 'vanthuxa', name: 'Đỗ Thị Thư', role: 'clerk', area: '11998' })];
    const commune = unitId(house, '11998', '2024-03-12');
    const body = (kind: string) => `${kind}:${commune}`;
    for (let no = 1; no <= 19; no += 1) done(await officer.put(api.reading(), { unit: '11998', set: nangCao, item: String(no), asOf: '28/02/2024', text: weak.includes(no) ? 'Chưa đạt' : 'Đạt', base: null, note: '' }));
    const villages = { area: '11998', registeredOn: signedOn, origin: 'own', mayCreate: true, overriding: '', fileName: '', rows: [['Xã', 'Thôn', 'Danh hiệu', 'Năm'], ['Việt Hưng', 'Cự Đình', 'Khu dân cư NTM kiểu mẫu', '2024'], ['', 'Thục Cầu', 'Khu dân cư NTM kiểu mẫu', '2024']] };
    expect(done<{ created: number }>(await officer.post(api.registerVillages(), villages)).created).toBe(2);
    const thon = house.office.places.children(commune as never, date('2024-03-12')).map(({ id }) => `thon:${id}`);
    const cites = await received(clerk, body('ubnd'), [
      { type: 'KH', sign: '181/KH-UBND', date: '29/11/2021', issuerName: 'UBND tỉnh Hưng Yên', subject: 'Xây dựng nông thôn mới của tỉnh giai đoạn 2021-2025' },
      { type: 'NQ', sign: '03-NQ/HU', date: '04/10/2021', issuerName: 'Ban Chấp hành Đảng bộ huyện khóa XXV', subject: 'Nông thôn mới nâng cao, kiểu mẫu 2021-2025' },
      { type: 'KH', sign: '13/KH-UBND', date: '18/11/2022', issuerName: 'UBND huyện Văn Lâm', subject: 'Xây dựng nông thôn mới của huyện giai đoạn 2021-2025' },
    ]);
    printed = await printedPlan(house, { writer: officer, clerk }, {
      paper: {
        issuer: body('ubnd'), subject: 'Xây dựng nông thôn mới xã Việt Hưng năm 2024', signer: 'Đặng Hồng Quân', cites,
        recipients: recipients('UBND huyện', 'BCĐ huyện', 'TT Đảng ủy - HĐND xã', 'Chủ tịch, PCT UBND xã', 'BCĐ CTNTM xã', 'Các thôn', 'Lưu: VT'),
      },
      plan: {
        area: '11998', from: '01/01/2024', to: '31/12/2024', set: nangCao, campaign: null, aim: 'Giữ chất lượng các tiêu chí đã đạt và hoàn thành các tiêu chí còn yếu theo bộ tiêu chí giai đoạn 2021-2025.',
        targets: [...targets001], tasks: tasks001(body, thon),
      },
    }, { date: signedOn, number: 32 });
  });
  afterAll(() => house.close());

  test.each(facts)('fact %i: “%s” stands in %s', (...fact) => {
    expectFact(printed, fact);
  });

  test('its parts are numbered I, II without a hole, weak criteria before those to keep, and income stands nowhere', () => {
    const { blocks } = printed.paper;
    expect(blocks.flatMap((block) => (block.kind === 'section' ? [block.number] : []))).toEqual(['I', 'II']);
    const named = [...printed.parts.I.matchAll(/^[a-zđ]\) Tiêu chí số (\d+)/gmu)].map(([, no]) => Number(no));
    expect([named.slice(0, weak.length).toSorted((a, b) => a - b), named.slice(weak.length)]).toEqual([weak, [1, 4, 5, 7, 8, 9, 11, 12, 14, 15, 16, 19]]);
    expect(printed.word).not.toContain('Thu nhập');
  });

  test('the house warns of income, which has no target, and of no criterion that has one', async () => {
    const { untargeted, registrations } = done<PlanAnswer>(await officer?.get(api.plan(printed.id, { asOf: signedOn })) as never);
    expect(untargeted.map(({ no }) => no)).toEqual([1, 3, 4, 6, 7, 8, 10, 14, 18, 19]);
    expect(registrations.map(({ name }) => name)).toEqual(['Cự Đình', 'Thục Cầu']);
  });

  test('every body it speaks to has its duties, with the terms as they were worded', async () => {
    const given = await house.office.store.reading(({ duties }) => duties.ofDocument(printed.id));
    expect([given.length, printed.duties]).toEqual([35, 35]);
    expect(new Set(given.map(({ deadline }) => `${deadline.kind} ${deadline.wording}`))).toEqual(new Set(['continuous định kỳ', 'continuous thường xuyên', 'year-end trong năm 2024']));
    expect(given.filter(({ lead }) => lead.startsWith('thon:')).map(({ sources }) => sources[0]?.place)).toEqual(['II.6', 'II.6', 'II.6', 'II.6']);
  });

  test('Cự Đinh, as the paper spells it elsewhere, is the village that is there and no second one', async () => {
    const rows = [['Xã', 'Thôn', 'Danh hiệu', 'Năm'], ['Việt Hưng', 'Cự Đinh', 'Khu dân cư NTM kiểu mẫu', '2024']];
    const preview = done<VillagesPreviewAnswer>(await officer?.post(api.previewVillages(), { area: '11998', registeredOn: signedOn, origin: 'own', mayCreate: true, overriding: '', fileName: '', rows }) as never);
    expect([preview.villages.map(({ name, isNew }) => [name, isNew]), preview.doubts]).toEqual([[['Cự Đình', false]], []]);
  });

  test('the villages stand in the register of those that want a title', async () => {
    const { registrations } = done<RegistrationsAnswer>(await officer?.get(api.registrations({ unit: '11998', asOf: signedOn, year: 2024 })) as never);
    expect(registrations.map(({ name, title, year }) => [name, title, year])).toEqual([['Cự Đình', 'KDC_KM', 2024], ['Thục Cầu', 'KDC_KM', 2024]]);
  });
});
