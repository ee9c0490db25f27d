import { describe, expect, test } from 'vitest';
import { buildReport } from '#domain/reports/build-report.ts';
import type { Report } from '#domain/reports/report.ts';
import { bacSonMet } from '#test/factories/a-bac-son.ts';
import { reviewFacts, unmetOf } from '#test/factories/a-review.ts';
import { aContext, aSheet, nangCao, ntm, type Content } from '#test/factories/a-sheet.ts';
import { readSheets } from './read-sheets.ts';
import type { Merge, Sheet } from './sheet.ts';

function take(sheets: Sheet | readonly Sheet[], differs: Parameters<typeof aContext>[0] = {}) {
  const { shape, rows, readings, doubts } = readSheets([sheets].flat(), aContext(differs));
  const said = readings.map(({ unit, item, value, source }) => `${unit.slice(0, 5)} ${item} ${value.kind === 'declared' ? (value.met ? 'Đ' : 'CĐ') : value.kind === 'number' ? value.value : value.kind} ${source.at}`);
  return { shape, rows, said, doubts: doubts.map(({ at, refusal }) => `${at} ${refusal.code}`), refusals: doubts.map(({ refusal }) => refusal) };
}

const merge = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right });

/** As an office draws it: title, headings over three rows, districts, sums, a signature. */
const drawn: readonly (readonly Content[])[] = [
  ['UBND HUYỆN BẮC SƠN'],
  ['BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ NĂM 2023'],
  [],
  ['TT', 'Tên xã', 'Năm đạt chuẩn', 'Kết quả thực hiện tiêu chí', '', '', 'Tổng số TC đạt', 'Ghi chú'],
  ['', '', '', 1, 2, 3],
  ['A', 'B', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ['I', 'HUYỆN BẮC SƠN', '', 2, 1, 2],
  [1, 'Tân Thành', '2020', 'x', '', 'x', 2, 'xã vùng III'],
  [2, 'Xã Long Đống', '', 'Đ', 'CĐ', '?', 1],
  ['', 'Cộng', '', 2, 0, 1, 3],
  ['II', 'Huyện Hữu Lũng'],
  [1, 'Tân Thành', '', 'Đạt', 'Chưa đạt', 'KAD: không có sông, hồ', 1],
  ['Tổng cộng', '', '', 3, 0, 1, 4],
  ['', 'Số xã đạt', '', 3, 0, 1],
  ['', 'Tỷ lệ %', '', '100', '0', '33,3'],
  ['', '', '', '', '', 'Người lập biểu'],
];
const merges = [merge(0, 0, 0, 7), merge(3, 0, 4, 0), merge(3, 1, 4, 1), merge(3, 2, 4, 2), merge(3, 3, 3, 5), merge(3, 6, 4, 6), merge(3, 7, 4, 7), merge(6, 1, 6, 2), merge(12, 0, 12, 2)];

describe('the wide form', () => {
  test('is read as offices draw it: districts tell communes of one name apart, sums and signatures are left', () => {
    const { shape, rows, said, doubts } = take(aSheet(drawn.slice(0, -1), { merges }), { within: null });
    expect(doubts).toEqual([]);
    expect(said).toEqual([
      '06379 1 Đ D8', '06379 3 Đ F8', '06328 1 Đ D9', '06328 2 CĐ E9', '06328 3 unknown F9', '06442 1 Đ D12', '06442 2 CĐ E12', '06442 3 not-applicable F12',
    ]);
    expect([shape, rows]).toEqual(['wide', 3]);
  });

  test('understands the headings of a CSV, where merged cells have become empty ones', () => {
    const sheet = aSheet(drawn.slice(3, 9).map((row) => row.map((content) => (typeof content === 'number' ? String(content) : content))));
    expect(take(sheet).said).toEqual(['06379 1 Đ D5', '06379 3 Đ F5', '06328 1 Đ D6', '06328 2 CĐ E6', '06328 3 unknown F6']);
  });

  test('understands criteria and indicators however they are headed', () => {
    const headings = ['Mã xã', 'Tiêu chí 1', 'TC 2', '3. Thủy lợi và phòng, chống thiên tai', 'Điện', '2.1', '2.2. Tỷ lệ đường thôn', 'Chỉ tiêu 2.3'];
    const { said, doubts } = take(aSheet([headings, ['06328', 'Đ', 'Đ', 'Đ', 'Đ', '80', '80', '80,5%']]));
    expect([doubts, said.map((line) => line.split(' ')[1])]).toEqual([[], ['1', '2', '3', '4', '2.1', '2.2', '2.3']]);
  });

  test('reads men and women under the indicator they split', () => {
    const sheet = aSheet([['Xã', '12.1', ''], ['', 'Nam', 'Nữ'], ['Long Đống', '75', '60,5']], { merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2)] });
    expect(take(sheet).said).toEqual(['06328 12.1#nam 75 B3', '06328 12.1#nu 60.5 C3']);
  });

  test('tells every doubt at its cell', () => {
    const { doubts, said } = take(aSheet([
      ['TT', 'Xã', 'TC 1', '2.1', 'Mức sống', '99. Không có', 'TC 1'],
      [1, 'Long Đống', 'Đ', '86.7', 'khá', 'Đ', 'Đ'],
      [2, 'Long Dài', 'Đ', '90'],
      [3, 'Đồng Ý', '5', { text: '=A1', formula: true }],
      [4, 'Long Đống', 'CĐ', ''],
    ]));
    expect(doubts.toSorted()).toEqual(['B3 unknown-unit', 'C4 bad-value', 'C5 two-values', 'D2 bad-figure', 'D4 formula-cell', 'E1 unknown-heading', 'F1 unknown-heading', 'G1 two-values']);
    expect(said).toEqual(['06328 1 Đ C2']);
  });

  test('does not take a count for a criterion, nor a heading that contradicts itself', () => {
    expect(take(aSheet([['Xã', '19 tiêu chí', 'TC 1'], ['Long Đống', '14', 'Đ']])).doubts).toEqual(['B1 unknown-heading']);
    expect(take(aSheet([['Xã', '1. Giao thông', 'TC 3'], ['Long Đống', 'Đ', 'Đ']])).doubts).toEqual(['B1 unknown-heading']);
  });

  test('takes the set its title names, and asks where another was chosen', () => {
    const sheet = aSheet([['Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao giai đoạn 2021-2025'], ['Xã', 'TC 1'], ['Vũ Sơn', 'CĐ']]);
    expect(readSheets([sheet], aContext({ defaultSet: null })).readings.map(({ set }) => set)).toEqual([nangCao]);
    expect(take(sheet, { defaultSet: ntm }).doubts).toEqual(['A1 other-set']);
  });

  test('sees a code and a name that do not belong together', () => {
    expect(take(aSheet([['Mã xã', 'Tên xã', 'TC 1'], ['06328', 'Đồng Ý', 'Đ']])).doubts).toEqual(['B2 ambiguous-unit']);
  });
});

describe('our own Biểu', () => {
  test.each(['bieu-01', 'bieu-02'] as const)('%s reads back into the declarations it was printed from', (kind) => {
    const sources = aSheet([['NGUỒN SỐ LIỆU'], ['Ô', 'Số liệu in'], ['D5', 'Đ']], { name: 'Nguồn số liệu' });
    const { said, doubts, rows } = take([asSheet(buildReport(kind, reviewFacts(kind))), sources]);
    const declared = bacSonMet.flatMap(([code, name, met]) => Array.from({ length: 19 }, (_, index) => `${code} ${index + 1} ${unmetOf(name, met).includes(index + 1) ? 'CĐ' : 'Đ'}`));
    expect(doubts).toEqual([]);
    expect(rows).toBe(17);
    expect(said.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(declared);
  });
});

/** A report as it stands in a workbook: label and title, headings in two rows with their groups merged, column numbers, rows, notes. */
function asSheet(report: Report): Sheet {
  const { columns } = report;
  const top = 4;
  const grouped = columns.map(({ group }, index) => (group !== undefined && columns[index - 1]?.group !== group ? group : ''));
  const rows = [
    [report.label], [report.title], [report.subtitle], [],
    columns.map(({ group, heading }, index) => (group === undefined ? heading : (grouped[index] ?? ''))),
    columns.map(({ group, heading }) => (group === undefined ? '' : heading)),
    [...report.columnNumbers],
    ...report.rows.map(({ cells }) => cells.map(({ text, value }): Content => value ?? text)),
    ...report.notes.map((note) => [note]),
  ];
  const last = columns.findLastIndex(({ group }) => group !== undefined);
  const vertical = columns.flatMap(({ group }, index) => (group === undefined ? [merge(top, index, top + 1, index)] : []));
  return aSheet(rows, { name: report.label, merges: [merge(0, 0, 0, columns.length - 1), ...vertical, merge(top, columns.findIndex(({ group }) => group !== undefined), top, last)] });
}
