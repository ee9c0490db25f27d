import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import { aBacSon, bacSonMet, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { aCaseInLaw } from '#test/factories/a-case.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { bacSonStandings, reviewFacts } from '#test/factories/a-review.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { buildReport } from './build-report.ts';
import { reportKinds, type Report, type ReportRow } from './report.ts';

const law = theLaw();
const places = aBacSon();
const ntm = 'commune-ntm-2021-2025';

/** A commune that declared some criteria met, some unmet, and said nothing of the rest. */
function standing(code: string, declared: readonly (boolean | null)[], asOf = date('2023-11-28')): UnitStanding {
  const unit = places.findByCode(code, asOf);
  if (!unit) throw new Error(`no unit ${code}`);
  const readings = declared.flatMap((met, index) => (met === null ? [] : [aReading(String(index + 1), met)]));
  return { unit, scores: scoreSet(aCaseInLaw(law, ntm, readings, { unit })) };
}

const texts = (row: ReportRow | undefined) => row?.cells.map(({ text }) => text) ?? [];
const labelled = (report: Report, label: string) => report.rows.find((row) => texts(row).includes(label));

describe('the review (Biểu 01, 02)', () => {
  test('leaves out the heading of districts where communes lie directly under the province', () => {
    const asOf = date('2025-08-01');
    const report = buildReport('bieu-01', reviewFacts('bieu-01', { places, asOf, area: bacSonUnit(places, '20'), standings: [standing('06325', [true], asOf), standing('06364', [false], asOf)] }));
    expect(report.rows.map(({ kind }) => kind)).toEqual(['body', 'body', 'total', 'total', 'total']);
  });

  test('puts a subtotal under each district where there are several', () => {
    const report = buildReport('bieu-01', reviewFacts('bieu-01', { places, standings: [standing('06328', [true, true]), standing('06442', [true, false])] }));
    expect(report.rows.map((row) => [row.kind, texts(row).slice(0, 2).join(' '), texts(row)[23] ?? ''])).toEqual([
      ['group', 'I HUYỆN BẮC SƠN', ''], ['body', '1 Long Đống', '2'], ['subtotal', ' Cộng', '2'],
      ['group', 'II HUYỆN HỮU LŨNG', ''], ['body', '1 Tân Thành', '1'], ['subtotal', ' Cộng', '1'],
      ['total', ' Số xã đạt', '3'], ['total', ' Tỷ lệ %', ''], ['total', ' Bình quân tiêu chí/xã', '1,50'],
    ]);
  });

  test('never counts an unknown criterion as unmet', () => {
    const report = buildReport('bieu-01', reviewFacts('bieu-01', { places, standings: [standing('06328', [true, false])] }));
    expect(texts(report.rows[1]).slice(4, 7)).toEqual(['Đ', 'CĐ', '…']);
    expect(report.facts['rows']).toEqual([expect.objectContaining({ unit: '06328', met: 1, unmet: ['2'], unmetCriteria: [2], unknownCriteria: Array.from({ length: 17 }, (_, index) => index + 3) })]);
  });

  test('traces a mark to the reading that made it', () => {
    const report = buildReport('bieu-01', reviewFacts('bieu-01', { standings: bacSonStandings(ntm, { '06328': [aReading('6.1', false), aReading('13.1', true)] }) }));
    const row = report.rows.find(({ unit }) => unit === '06328');
    expect([row?.cells[4]?.trace, row?.cells[9]?.trace, row?.cells[16]?.trace]).toEqual([
      { set: ntm, asOf: '2023-11-28', units: ['06328'], items: ['1'] },
      { set: ntm, asOf: '2023-11-28', units: ['06328'], items: ['6.1'] },
      { set: ntm, asOf: '2023-11-28', units: ['06328'], items: ['13'] },
    ]);
  });

  test('adds up: the rows make the printed totals, whatever was declared', () => {
    const declared = fc.array(fc.constantFrom(true, false, null), { minLength: 19, maxLength: 19 });
    fc.assert(fc.property(fc.array(declared, { minLength: 1, maxLength: 17 }), (all) => {
      const standings = all.map((marks, index) => standing(bacSonMet[index]?.[0] ?? '', marks));
      const report = buildReport('bieu-01', reviewFacts('bieu-01', { places, standings }));
      const body = report.rows.filter(({ kind }) => kind === 'body');
      const total = labelled(report, 'Số xã đạt');
      for (let column = 4; column < 23; column += 1) expect(total?.cells[column]?.value).toBe(body.filter((row) => row.cells[column]?.text === 'Đ').length);
      expect(total?.cells[23]?.value).toBe(body.reduce((sum, row) => sum + (row.cells[23]?.value ?? 0), 0));
    }), { numRuns: 30 });
  });
});

describe('the distribution', () => {
  test('says so when the rounded shares do not add up to 100, and only then', () => {
    expect(buildReport('distribution', reviewFacts('distribution')).notes).toEqual([expect.stringContaining('99,9')]);
    expect(buildReport('distribution', reviewFacts('distribution', { places, standings: [standing('06328', [true])] })).notes).toEqual([]);
  });

  test('of an area without communes has no shares and no average', () => {
    const report = buildReport('distribution', reviewFacts('distribution', { standings: [] }));
    expect([report.facts['average'], texts(report.rows[0]), texts(report.rows.at(-1))[1]]).toEqual([null, ['Đạt 19 tiêu chí', '0', '', '–'], '']);
  });
});

describe('the criteria', () => {
  test('show the change only where the period before is given', () => {
    const change = (report: Report) => report.rows.slice(0, 3).map((row) => texts(row)[6]);
    expect(change(buildReport('criteria', reviewFacts('criteria')))).toEqual(['', '', '']);
    expect(change(buildReport('criteria', reviewFacts('criteria', { previousMet: new Map([[1, 15], [2, 17], [3, 17]]) })))).toEqual(['+2', '-1', '0']);
  });

  test('name a department as it is called on the day', () => {
    const department = (asOf: string) => texts(buildReport('criteria', reviewFacts('criteria', { asOf: date(asOf) })).rows[1])[7];
    expect([department('2023-11-28'), department('2025-08-01')]).toEqual(['Sở Giao thông vận tải', 'Sở Xây dựng']);
  });
});

test.each(reportKinds)('every figure of %s carries its trace, and every row has a cell for each column but the district’s', (kind) => {
  const report = buildReport(kind, reviewFacts(kind));
  expect(report.rows.flatMap(({ cells }) => cells).filter(({ value, trace }) => value !== undefined && trace === undefined)).toEqual([]);
  expect(report.rows.filter((row) => row.kind !== 'group').every(({ cells }) => cells.length === report.columns.length)).toBe(true);
});
