import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { periodWords } from './period-words.ts';

test('a period is named as offices name it', () => {
  const name = (months: number, from: string) => periodWords.period({ months }, date(from));
  expect([name(1, '2023-01-01'), name(1, '2023-11-01'), name(3, '2023-10-01'), name(6, '2023-01-01'), name(6, '2023-07-01'), name(12, '2023-01-01')])
    .toEqual(['tháng 1 năm 2023', 'tháng 11 năm 2023', 'quý IV năm 2023', '6 tháng đầu năm 2023', '6 tháng cuối năm 2023', 'năm 2023']);
});

test('amounts stand in million đồng, shares with one decimal, and of nothing there is no share', () => {
  expect([periodWords.money(3_504_980_000), periodWords.share(4, 17), periodWords.share(0, 0), periodWords.duties(2, 0, 1)])
    .toEqual(['3.504,98 triệu đồng', '23,5', '', 'Nhiệm vụ được giao: 0 đã hoàn thành, 02 đang thực hiện, trong đó 01 quá hạn.']);
});
