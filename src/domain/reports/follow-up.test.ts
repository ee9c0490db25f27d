import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { aPlace } from '#test/factories/a-figure.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { followUpReport } from './follow-up.ts';
import type { PrintedDuty } from './tasks.ts';

const law = theLaw();
const form = law.forms.get('register-follow-up');
const paper: OfficialDocument = {
  id: 7, state: 'received', type: 'TB', issuer: null, issuerName: 'HĐND tỉnh Lạng Sơn', sign: '510/TB-HĐND', date: date('2022-06-16'), subject: 'Kết luận giám sát', signer: '', recipients: [], cites: [], answers: null, files: { printed: null, signed: null },
};
const duty: PrintedDuty = {
  id: 3, content: 'Cấp giấy chứng nhận', sources: ['510/TB-HĐND'], lead: 'UBND huyện Bắc Sơn', supporting: [], deadline: { kind: 'day', wording: 'trước ngày 31/12/2022', spans: [] }, state: 'accepted', percent: 100,
  lateness: { timing: 'closed', due: date('2022-12-30'), daysLeft: null, doneLateBy: 12 }, newest: undefined, criteria: [], unit: null, isAsked: false,
};

test('a paper has a line for each duty, or one where it was only answered; the count is of papers', () => {
  if (!form) throw new Error('law/forms has the register');
  const arrival = { number: 4, on: date('2022-06-20') };
  const { rows, facts, notes } = followUpReport({ form, area: aPlace(), part: null, asOf: date('2022-12-31'), set: '' }, [{
    body: 'UBND huyện Bắc Sơn',
    lines: [
      { document: paper, arrival, duties: [duty, { ...duty, id: 5, state: 'under-way', lateness: { timing: 'overdue', due: date('2022-12-30'), daysLeft: -1, doneLateBy: 0 } }], answers: ['12/BC-UBND', '15/BC-UBND'] },
      { document: { ...paper, id: 8, sign: '511/TB-HĐND' }, arrival: { number: 5, on: date('2022-06-21') }, duties: [], answers: ['16/BC-UBND'] },
    ],
  }], documentTypes(law.programme.papers));
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(texts.slice(1)).toEqual([
    ['4', 'Thông báo số 510/TB-HĐND ngày 16/6/2022 của HĐND tỉnh Lạng Sơn', 'UBND huyện Bắc Sơn', 'trước ngày 31/12/2022', 'đã nghiệm thu', '12/BC-UBND; 15/BC-UBND', 'Hoàn thành chậm 12 ngày'],
    ['4', 'Thông báo số 510/TB-HĐND ngày 16/6/2022 của HĐND tỉnh Lạng Sơn', 'UBND huyện Bắc Sơn', 'trước ngày 31/12/2022', 'đang thực hiện', '12/BC-UBND; 15/BC-UBND', 'Quá hạn 1 ngày'],
    ['5', 'Thông báo số 511/TB-HĐND ngày 16/6/2022 của HĐND tỉnh Lạng Sơn', 'UBND huyện Bắc Sơn', '', 'đã trả lời', '16/BC-UBND', ''],
  ]);
  expect([facts['total'], facts['overdue'], notes[0]]).toEqual([2, 1, expect.stringContaining('Cộng 2 văn bản')]);
});
