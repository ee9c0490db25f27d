import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BoardAnswer } from '#http/schemas/pushes.ts';
import type { WordingsAnswer } from '#http/schemas/wordings.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { aWordFile } from '#test/factories/a-word-file.ts';
import { engines } from '#test/factories/database.ts';
import { brokenRules, done, expectFact, readPrinted, unitId, type GoldenFact, type Printed } from '#test/factories/golden.ts';
import { figuresOf2020, letter2020, registeredIn2020 } from '#test/papers/urging-letter-2020.ts';

/** The letter of the coordination office of April 2020. Its number, day and signer are lost: those it is given here are ours. Sentences are ours too. */
const facts: readonly GoldenFact[] = [
  [1, 'đẩy nhanh tiến độ thực hiện Chương trình xây dựng nông thôn mới năm 2020', 'subject'], [1, 'Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh Lạng Sơn', 'head'],
  [2, 'Ủy ban nhân dân các huyện, thành phố', 'addressees'], [2, 'Văn phòng Điều phối Chương trình xây dựng nông thôn mới các huyện, thành phố', 'addressees'],
  [3, '01/BCĐTW-VPĐP', 'body'], [3, '18/KH-UBND ngày 22/01/2020', 'body'], [4, 'Quý I/2020', 'body'], [4, 'COVID-19', 'body'],
  ...letter2020.good.map((name): GoldenFact => [5, `huyện ${name}`, 'body']), ...letter2020.slow.map((name): GoldenFact => [6, `huyện ${name}`, 'body']),
  [7, 'chưa khởi công', 'body'], [8, 'Kế hoạch số 41/KH-UBND ngày 27/02/2017', 'body'], ...letter2020.lagging.map(([commune]): GoldenFact => [9, `xã ${commune}`, 'body']),
  [10, '189 thôn của 18 xã biên giới', 'body'], [10, '1385/QĐ-TTg ngày 21/10/2018', 'body'], [11, '136/KH-UBND ngày 07/8/2019', 'body'], [11, 'Chủ tịch UBND huyện công nhận', 'body'],
  [12, 'đạt chuẩn từ năm 2014 đến năm 2019', 'body'], [12, '03 xã điểm của tỉnh', 'body'], [13, '539/QĐ-UBND ngày 02/4/2020', 'body'], [14, 'đạt chuẩn từ năm 2017 đến năm 2019', 'body'], [14, 'thôn biên giới', 'body'], [14, 'không chia đều', 'body'],
  [15, 'Chánh Văn phòng', 'signature'],
  ...['Như trên', 'UBND tỉnh (b/c)', 'Sở Nông nghiệp và PTNT', 'Lãnh đạo VPĐP', 'Các phòng: KTHT&PTNT, HCTH, KHTT', 'Lưu: VT'].map((line): GoldenFact => [16, line, 'recipients']),
];

/** What the office told of its own works that year, in clauses of its own; what is computed stays computed. */
const ownClauses = [
  '[Khoản] Hoàn thành các mục tiêu giai đoạn 2016-2020 còn lại của Kế hoạch số 41/KH-UBND ngày 27/02/2017 của UBND tỉnh',
  '[Khoản] Đẩy nhanh đề án hỗ trợ 189 thôn của 18 xã biên giới đặc biệt khó khăn theo Quyết định số 1385/QĐ-TTg ngày 21/10/2018; thôn của năm 2019 đủ điều kiện thì lập hồ sơ để Chủ tịch UBND huyện công nhận theo Kế hoạch số 136/KH-UBND ngày 07/8/2019',
  '[Khoản] Các xã đạt chuẩn từ năm 2014 đến năm 2019 đăng ký nội dung nâng cao; 03 xã điểm của tỉnh và xã điểm của huyện có lộ trình riêng, dùng vốn tại Quyết định số 539/QĐ-UBND ngày 02/4/2020',
  '[Khoản] Làm nhanh mô hình sản xuất tại xã đạt chuẩn từ năm 2017 đến năm 2019, xã phấn đấu năm 2020 và thôn biên giới theo Quyết định số 539/QĐ-UBND ngày 02/4/2020; chọn mô hình trong danh mục, không chia đều',
  '[Khoản] Rà soát, chọn khu dân cư kiểu mẫu, đủ điều kiện thì trình công nhận',
];
const ownRecipients = ['[Nơi nhận] Như trên', '[Nơi nhận] UBND tỉnh (b/c)', '[Nơi nhận] Sở Nông nghiệp và PTNT', '[Nơi nhận] Lãnh đạo VPĐP', '[Nơi nhận] Các phòng: KTHT&PTNT, HCTH, KHTT'];

describe.each(engines)('the urging letter of April 2020, in the words of its office, on %s', (engine) => {
  let house: House;
  let mai: Caller;
  let [draft, printed]: Printed[] = [];
  let broken: readonly string[] = [];

  beforeAll(async () => {
    house = await aHouse(engine);
    mai = await house.as('mai');
    const { asOf, bases } = letter2020;
    await registeredIn2020(house.store, house.office.places);
    done(await mai.put(api.enterFigures(), { asOf, source: 'Báo cáo quý I/2020 của các huyện (số minh họa)', figures: figuresOf2020(house.office.places) }));
    const holder = `vpdp:${unitId(house, '20', '2020-04-30')}`;
    const lines = done<WordingsAnswer>(await mai.get(api.wordings(holder))).wordings.find(({ id }) => id === 'urging-letter')?.lines ?? [];
    const lastClause = lines.findLastIndex((line) => line.startsWith('[Khoản]'));
    const own = [...lines.slice(0, lastClause + 1), ...ownClauses, ...lines.slice(lastClause + 1).filter((line) => !line.startsWith('[Nơi nhận]')), ...ownRecipients];
    done(await mai.upload(api.changeWording('urging-letter', { holder, name: 'công văn đôn đốc.docx' }), aWordFile(own)));
    const { board } = done<BoardAnswer>(await mai.get(api.pushBoard({ unit: '20', asOf })));
    const { id } = done<{ id: number }>(await mai.post(api.savePush(), { unit: '20', asOf, places: board.lines.map(({ unit, proposed }) => ({ unit, proposed, chosen: proposed, reason: '' })) }));
    const { document } = done<{ document: number }>(await mai.post(api.draftPushLetter(id), { to: 'all', answerBy: '15/5/2020', context: 'Quý I/2020 dịch COVID-19 làm chậm nhiều việc.', signer: { name: 'Nông Văn Chánh', right: 'head' }, bases }));
    const read = async () => readPrinted(await mai.get(api.pushLetter(id, 'json')), await mai.get(api.pushLetter(id, 'docx')));
    draft = await read();
    const clerk = await house.as('van');
    done(await clerk.post(api.issueDocument(document), { date: '05/5/2020', number: null, division: 'KHTT' }));
    printed = await read();
    broken = [...(await brokenRules(house, draft.bytes)), ...(await brokenRules(house, printed.bytes))];
  });
  afterAll(() => house.close());

  test.each(facts)('fact %i: “%s” stands in %s', (...fact) => {
    if (!printed) throw new Error('not printed');
    expectFact(printed, fact);
  });

  test('the draft is open and marked, the letter is numbered and dated, and both keep every rule of the decree', () => {
    expect([draft?.paper.isDraft, draft?.paper.date, printed?.paper.isDraft, printed?.paper.sign, printed?.paper.date]).toEqual([true, null, false, '01/VPĐP-KHTT', '2020-05-05']);
    expect(broken).toEqual([]);
  });

  test('the head of the office signs himself: neither TM. nor KT. stands above his name', () => {
    expect(printed?.paper.signatures).toEqual([{ lines: ['Chánh Văn phòng'], name: 'Nông Văn Chánh' }]);
  });

  test('good and slow are told apart, and every lagging commune stands under a slow district', () => {
    const lineWith = (word: string) => printed?.parts.body.split('\n').find((line) => line.includes(word)) ?? '';
    for (const name of letter2020.good) expect([lineWith('tương đối tốt').includes(name), lineWith('còn chậm').includes(name)]).toEqual([true, false]);
    for (const name of letter2020.slow) expect([lineWith('tương đối tốt').includes(name), lineWith('còn chậm').includes(name)]).toEqual([false, true]);
    expect(letter2020.lagging.every(([, district]) => letter2020.slow.some((slow) => slow === district))).toBe(true);
  });
});
