import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { Question } from '#domain/checks/question.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { questionText } from './checks.ts';

const about = { unit: '06328@1976' as UnitId, strength: 0.5, seqs: [] };
const [from, to] = [date('2023-06-30'), date('2023-12-31')];
const one: readonly (readonly [Question, string])[] = [
  [{ ...about, check: 'copied-forward', items: ['2.1', '5.1#nam', '5.1#nu'], about: { unchanged: 3, compared: 4, from, to } }, 'Vì sao 2 chỉ tiêu giữ nguyên số của kỳ trước?'],
  [{ ...about, check: 'just-over', items: ['2.1'], about: { of: 'figures', over: 9, under: 0, compared: 20 } }, 'Vì sao 9 số liệu vừa đủ mức đạt mà không số nào vừa thiếu?'],
  [{ ...about, check: 'just-over', items: ['2.1'], about: { of: 'units', over: 40, under: 3, compared: 200 } }, 'Vì sao ở mục 2.1 có 40 đơn vị vừa đủ mức đạt mà chỉ 3 đơn vị vừa thiếu?'],
  [{ ...about, check: 'round-digits', items: ['2.1'], about: { round: 15, compared: 22, chiSquare: 31.9 } }, 'Vì sao 15 trong 22 số liệu tận cùng bằng 0 hoặc 5?'],
  [{ ...about, check: 'late-passing', items: ['2', '3'], about: { passed: 6, days: 7, usual: 1 } }, 'Vì sao 6 tiêu chí chuyển từ chưa đạt sang đạt trong 7 ngày cuối?'],
  [{ ...about, check: 'older-proof', items: ['2.1'], about: { newer: 4, oldest: from } }, 'Vì sao 4 số liệu đã thay đổi mà minh chứng vẫn là bản cũ?'],
  [{ ...about, check: 'jump', items: ['10.1'], about: { before: 30, now: 48.5, unit: 'triệu đồng/người/năm', from, to, z: 8 } }, 'Vì sao mục 10.1 tăng từ 30 lên 48,5 triệu đồng/người/năm?'],
  [{ ...about, check: 'jump', items: ['11.1'], about: { before: 30, now: 4, unit: '%', from, to, z: 8 } }, 'Vì sao mục 11.1 giảm từ 30 xuống 4%?'],
];

test.each(one)('%j is asked as a question in Vietnamese', (question, sentence) => {
  expect(questionText(question).sentence).toBe(sentence);
});

test('every check asks, and says how it came to ask, in both languages', () => {
  for (const [question] of one) {
    for (const language of ['vi', 'en'] as const) {
      const { title, sentence, basis } = questionText(question, language);
      expect(title).toMatch(/^\p{Lu}[^.?!]+$/u);
      expect(sentence).toMatch(language === 'vi' ? /^Vì sao .+\?$/ : /^Why .+\?$/);
      expect(basis).toMatch(/^\S.+\.$/);
      expect(`${sentence} ${basis}`).not.toMatch(/undefined|NaN|gian lận|fraud|cheat/);
    }
  }
});
