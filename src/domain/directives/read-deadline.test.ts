import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, daysAfter } from '#domain/calendar.ts';
import { dueOn, type Deadline } from './deadline.ts';
import { printDeadline } from './print-deadline.ts';
import { readDeadline } from './read-deadline.ts';

const paperOn = date('2020-03-01');

function told(words: string, on = paperOn): string {
  const read = readDeadline(words, on);
  if (!read.ok) return read.refusals.map((refusal) => `${refusal.code} → ${'suggestion' in refusal.about ? refusal.about.suggestion : ''}`).join('; ');
  return [read.value.kind, ...read.value.spans.map(({ from, to }) => (from === to ? to : `${from}…${to}`))].join(' ');
}

describe('a term is read as papers word it', () => {
  test.each([
    ['trước ngày 15/12/2023', 'day 2023-12-15'],
    ['Trước ngày 15 tháng 12 năm 2023.', 'day 2023-12-15'],
    ['ngày 30 tháng 11 năm 2023', 'day 2023-11-30'],
    ['chậm nhất là ngày 05/01/2024', 'day 2024-01-05'],
    ['đến hết ngày 31/12/2024', 'day 2024-12-31'],
    ['hết ngày 30.6.2020', 'day 2020-06-30'],
    ['xong trước 15/12', 'day 2020-12-15'],
    ['trong vòng 15 ngày kể từ ngày nhận được văn bản', 'day 2020-03-16'],
    ['tháng 6/2020', 'month 2020-06-01…2020-06-30'],
    ['trong tháng 02 năm 2024', 'month 2024-02-01…2024-02-29'],
    ['trước tháng 6/2020', 'day 2020-05-31'],
    ['quý I/2024', 'quarter 2024-01-01…2024-03-31'],
    ['hết quý 4 năm 2023', 'quarter 2023-10-01…2023-12-31'],
    ['đến hết năm 2024', 'year-end 2024-01-01…2024-12-31'],
    ['trong năm 2020', 'year-end 2020-01-01…2020-12-31'],
    ['trước năm 2022', 'year-end 2021-01-01…2021-12-31'],
    ['6 tháng đầu năm 2024', 'period 2024-01-01…2024-06-30'],
    ['06 tháng cuối năm 2024', 'period 2024-07-01…2024-12-31'],
    ['từ tháng 5 đến tháng 12 năm 2020', 'period 2020-05-01…2020-12-31'],
    ['Tháng 5-12 năm 2020', 'period 2020-05-01…2020-12-31'],
    ['từ tháng 11/2023 đến tháng 02/2024', 'period 2023-11-01…2024-02-29'],
    ['từ ngày 01/5 đến hết ngày 15/6/2020', 'period 2020-05-01…2020-06-15'],
    ['giai đoạn 2021-2025', 'period 2021-01-01…2025-12-31'],
    ['02 đợt: Tháng 6 và tháng 10 năm 2020', 'rounds 2020-06-01…2020-06-30 2020-10-01…2020-10-31'],
    ['02 đợt: tháng 6 và tháng 10', 'rounds 2020-06-01…2020-06-30 2020-10-01…2020-10-31'],
    ['tháng 6, 10 năm 2020', 'rounds 2020-06-01…2020-06-30 2020-10-01…2020-10-31'],
    ['hai đợt: đợt 1: ngày 15/6/2020; đợt 2: quý IV/2020', 'rounds 2020-06-15 2020-10-01…2020-12-31'],
    ['thường xuyên', 'continuous'],
    ['định kỳ hằng tháng', 'continuous'],
    ['khi phát sinh', 'continuous'],
    ['', 'none'],
    ['theo Thông báo kết luận số 510/TB-HĐND ngày 16/6/2022', 'none'],
  ])('“%s” is %s', (words, expected) => {
    expect(told(words)).toBe(expected);
  });

  test.each([
    ['trước ngày 70/11/2023', 'bad-date → 30/11/2023'],
    ['ngày 31 tháng 4 năm 2023', 'bad-date → 30/4/2023'],
    ['tháng 13/2020', 'bad-deadline → tháng 12/2020'],
    ['03 đợt: tháng 6 và tháng 10', 'bad-deadline → 02 đợt: tháng 6 và tháng 10'],
    ['02 đợt: ngày 31/6 và ngày 31/9 năm 2020', 'bad-date → 30/6/2020; bad-date → 30/9/2020'],
    ['từ tháng 12 đến tháng 5 năm 2020', 'bad-deadline → từ tháng 5 đến tháng 12 năm 2020'],
    ['sớm nhất có thể', 'bad-deadline → trước ngày 15/12/2023'],
  ])('GIVEN “%s” THEN %s', (words, expected) => {
    expect(told(words)).toBe(expected);
  });

  test('a term without a year that had passed when the paper was written is a doubt, with the next year', () => {
    expect(told('trước ngày 15/01')).toBe('bad-deadline → trước ngày 15/01 năm 2021');
  });

  test('the paper’s own words are kept', () => {
    expect(readDeadline('  trước  ngày 27/2/2020 ', paperOn)).toMatchObject({ value: { wording: 'trước ngày 27/2/2020' } });
  });
});

const aDay = fc.integer({ min: 0, max: 9000 }).map((days) => daysAfter(date('2020-01-01'), days));
const aMonth = fc.tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `tháng ${month}/${year}`);
const aQuarter = fc.tuple(fc.integer({ min: 2020, max: 2040 }), fc.constantFrom('I', 'II', 'III', 'IV')).map(([year, quarter]) => `quý ${quarter}/${year}`);
const aYear = fc.integer({ min: 2020, max: 2040 }).map((year) => `đến hết năm ${year}`);
const spokenDay = aDay.map((on) => `ngày ${on.slice(8)}/${on.slice(5, 7)}/${on.slice(0, 4)}`);
const aRange = fc.tuple(aDay, aDay).map((days) => days.toSorted()).map(([from = '', to = '']) => `từ ngày ${from.split('-').toReversed().join('/')} đến ngày ${to.split('-').toReversed().join('/')}`);
const someRounds = fc.array(fc.oneof(aMonth, aQuarter, spokenDay), { minLength: 1, maxLength: 4 }).map((terms) => `${terms.length} đợt: ${terms.join(' và ')}`);

test('a term that is printed reads back as the same days', () => {
  fc.assert(
    fc.property(fc.oneof(aMonth, aQuarter, aYear, spokenDay, aRange, someRounds, fc.constantFrom('thường xuyên', '')), (words) => {
      const read = readDeadline(words, paperOn);
      const again = read.ok ? readDeadline(printDeadline(read.value), paperOn) : read;
      expect(again).toMatchObject({ ok: true, value: { spans: read.ok ? read.value.spans : [] } });
      expect(again.ok && read.ok && dueOn(again.value)).toBe(read.ok && dueOn(read.value));
    }),
  );
});

test('what is continuous or has no term is due on no day', () => {
  const none: Deadline = { kind: 'continuous', wording: 'thường xuyên', spans: [] };
  expect(dueOn(none)).toBeNull();
});
