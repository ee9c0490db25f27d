import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QuestionsAnswer } from '#http/schemas/questions.ts';
import type { HistoryAnswer } from '#http/schemas/sheet.ts';
import { api } from '#web/paths.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';

const set = 'commune-ntm-2021-2025';
const [before, day] = ['30/6/2023', '28/11/2023'];
const codes = ['2.1', '2.2', '2.3', '2.4', '3.1', '4.2', '9.2', '15.1', '16.1', '17.2', '17.6'];

let house: House;
let lan: Caller;
let hung: Caller;

beforeAll(async () => {
  house = await aHouse('sqlite');
  [lan, hung] = [await house.as('lan'), await house.as('hung')];
  await upload(before, ['06328', '06331', '06337'], 0);
  await upload(day, ['06328', '06337'], 0);
  await upload(day, ['06331'], 1);
});
afterAll(() => house.close());

/** Eleven figures of each commune, the same on every day but for what is added. */
async function upload(asOf: string, units: readonly string[], more: number): Promise<void> {
  const lines = units.flatMap((unit) => codes.map((code, index) => `${unit},${set},${code},"${61 + index * 2 + more},3",`));
  const csv = ['unit,set,indicator,value,note', ...lines].join('\n');
  const answer = await hung.upload(api.imports({ asOf, name: 'so-lieu.csv', dryRun: false }), csv);
  expect(answer.statusCode, answer.body).toBe(200);
}

test('the district is asked about the communes that kept the figures of the period before, and not about the one that did not', async () => {
  const answer = await hung.get(api.questions({ unit: '185', set, asOf: day }));
  expect(answer.statusCode, answer.body).toBe(200);
  const { examined, questions } = answer.json<QuestionsAnswer>();
  expect(examined).toBe(3);
  const copied = questions.filter(({ check }) => check === 'copied-forward');
  expect(copied.map(({ unit }) => unit.name).toSorted()).toEqual(['Long Đống', 'Đồng Ý']);
  expect(copied.filter(({ unit }) => unit.code === '06328')).toMatchObject([
    { unit: { code: '06328', name: 'Long Đống' }, items: codes, sentence: 'Vì sao 11 chỉ tiêu giữ nguyên số của kỳ trước?', basis: '11 trong 11 số nhập cho ngày 28/11/2023 đúng bằng số của ngày 30/6/2023.' },
  ]);
  expect(copied[0]?.seqs).toHaveLength(22);
});

test('a commune officer is shown the questions of the own commune and of no other', async () => {
  const own = (await lan.get(api.questions({ unit: '06328', set, asOf: day }))).json<QuestionsAnswer>();
  expect(own.questions.map(({ check }) => check)).toContain('copied-forward');
  expect(new Set(own.questions.map(({ unit }) => unit.code))).toEqual(new Set(['06328']));
  expect((await lan.get(api.questions({ unit: '06331', set, asOf: day }))).statusCode).toBe(403);
  const wider = (await lan.get(api.questions({ unit: '185', set, asOf: day }))).json<QuestionsAnswer>();
  expect(wider).toMatchObject({ part: [{ code: '06328' }], examined: 1 });
  expect(wider.questions).toEqual(own.questions);
});

test('strangers and keepers of accounts are shown none', async () => {
  for (const person of ['khach', 'quantri'] as const) {
    expect((await (await house.as(person)).get(api.questions({ unit: '06328', set, asOf: day }))).statusCode, person).toBe(403);
  }
});

test('questions come in English to those who ask for it', async () => {
  const { questions } = (await hung.get(`${api.questions({ unit: '06328', set, asOf: day })}&lang=en`)).json<QuestionsAnswer>();
  expect(questions.map(({ sentence }) => sentence)).toContain('Why do 11 indicators keep the figures of the period before?');
});

test('the history of a value is told in words: who, in which role, from which cell, what it was and became, and who took it back', async () => {
  const history = async (): Promise<HistoryAnswer['entries']> => (await lan.get(api.history({ unit: '06328', set, asOf: day, item: '3.1' }))).json<HistoryAnswer>().entries;
  const [newest, oldest] = await history();
  expect(newest?.sentence).toMatch(/^Lúc \d\d:\d\d ngày .+, Dương Văn Hùng \(.+, huyện Bắc Sơn\) thay mặt xã Long Đống ghi “69,3” cho ngày 28\/11\/2023, từ ô D6 của tệp so-lieu\.csv\. Giống số đã ghi trước đó\.$/);
  expect(oldest?.sentence).toContain('Trước đó chưa có số liệu.');
  expect((await lan.put(api.reading(), { unit: '06328', set, item: '3.1', asOf: day, text: '75,5', note: 'đo lại', base: newest?.seq })).statusCode).toBe(200);
  expect((await history())[0]?.sentence).toMatch(/Hoàng Thị Lan \(.+, xã Long Đống\) ghi “75,5” cho ngày 28\/11\/2023, trên phiếu xã\. Trước đó là “69,3” \(ngày 28\/11\/2023\)\. Ghi chú: đo lại\.$/);
  await hung.post(api.undo(newest?.batch ?? 0), {});
  const undone = (await history())[1];
  expect(undone).toMatchObject({ undone: true, inForce: false, sentence: expect.stringContaining('rút lại cả lần nhập tệp, nên số này không còn tính.') });
});
