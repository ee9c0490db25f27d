import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { DocumentTypes } from './document-types.ts';
import { citationOf } from './print-citation.ts';
import { readCitations } from './read-citation.ts';

const types: DocumentTypes = new Map([['KH', 'kế hoạch'], ['QĐ', 'quyết định'], ['TB', 'thông báo'], ['NQ', 'nghị quyết'], ['ĐA', 'đề án'], ['CV', 'công văn'], ['QyĐ', 'quy định']]);

function told(text: string) {
  return readCitations(text, types).map(({ type, sign, date: on, year, issuerName, doubts }) => [type, sign?.text ?? null, on, year, issuerName, doubts.map(({ code }) => code).join()]);
}

describe('a paper that names another', () => {
  test.each([
    ['Thực hiện Kế hoạch số 18/KH-UBND ngày 22/01/2020 của UBND tỉnh về việc xây dựng nông thôn mới', ['KH', '18/KH-UBND', '2020-01-22', 2020, 'UBND tỉnh', '']],
    ['Kế hoạch số 13/KH - UBND ngày 18 tháng 11 năm 2022 của UBND huyện về giai đoạn 2021-2025;', ['KH', '13/KH-UBND', '2022-11-18', 2022, 'UBND huyện', '']],
    ['theo Thông báo kết luận số 510/TB-HĐND ngày 16/6/2022 của Thường trực HĐND tỉnh.', ['TB', '510/TB-HĐND', '2022-06-16', 2022, 'Thường trực HĐND tỉnh', '']],
    ['Nghị quyết số 46-NQ/TU ngày 08/9/2021 của Ban Chấp hành Đảng bộ tỉnh về xây dựng', ['NQ', '46-NQ/TU', '2021-09-08', 2021, 'Ban Chấp hành Đảng bộ tỉnh', '']],
    ['Nghị quyết số 18/2020/NQ-HĐND ngày 14/12/2020 của Hội đồng nhân dân tỉnh', ['NQ', '18/2020/NQ-HĐND', '2020-12-14', 2020, 'Hội đồng nhân dân tỉnh', '']],
    ['Công văn số 537/UBND-KT ngày 08/5/2023 của UBND tỉnh, ', ['CV', '537/UBND-KT', '2023-05-08', 2023, 'UBND tỉnh', '']],
    ['Nghị quyết 818 thì không có số, còn Nghị quyết số 818/NQ-UBTVQH14', ['NQ', '818/NQ-UBTVQH14', null, null, '', '']],
    ['Quyết định số 1980/QĐ-TTg ngày 17/10/2016 của Thủ tướng Chính phủ ban hành Bộ tiêu chí', ['QĐ', '1980/QĐ-TTg', '2016-10-17', 2016, 'Thủ tướng Chính phủ', '']],
    ['nghị quyết số 03-NQHU ngày 04/10/2021 của BCH Đảng bộ huyện khóa XXV về Chương trình', ['NQ', null, '2021-10-04', 2021, 'BCH Đảng bộ huyện khóa XXV', 'bad-sign']],
    ['Quyết định số 41/KH-UBND ngày 27/2/2017 của UBND tỉnh', ['KH', '41/KH-UBND', '2017-02-27', 2017, 'UBND tỉnh', 'type-and-sign-apart']],
    ['Thông báo số 316 /TB-STNMT ngày 70/11/2023', ['TB', '316/TB-STNMT', null, null, '', 'bad-date']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('names several in one sentence, each with its own day and issuer', () => {
    const text = 'Căn cứ Quyết định số 303/QĐ-UBND ngày 23/02/2023 và Quyết định số 374/QĐ-UBND ngày 09/3/2023 của UBND tỉnh và Kế hoạch số 20/KH-STNMT ngày 07/02/2023 của Sở Tài nguyên và Môi trường';
    expect(told(text).map(([, sign, on, , issuer]) => [sign, on, issuer])).toEqual([['303/QĐ-UBND', '2023-02-23', ''], ['374/QĐ-UBND', '2023-03-09', 'UBND tỉnh'], ['20/KH-STNMT', '2023-02-07', 'Sở Tài nguyên và Môi trường']]);
  });

  test('names none where there are only figures', () => {
    expect(told('có 17/18 xã, trong đó 04 xã đạt 19/19 tiêu chí; số hộ nghèo 5/1.000')).toEqual([]);
  });

  test('is printed as it is read', () => {
    const document = { type: 'KH', sign: '18/KH-UBND', date: date('2023-01-18'), issuerName: 'UBND tỉnh Lạng Sơn' };
    expect(citationOf(document, types)).toBe('Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh Lạng Sơn');
    expect(told(citationOf(document, types))).toEqual([['KH', '18/KH-UBND', '2023-01-18', 2023, 'UBND tỉnh Lạng Sơn', '']]);
    expect(citationOf({ ...document, type: 'CV', sign: null, date: null }, types)).toBe('Công văn của UBND tỉnh Lạng Sơn');
  });
});
