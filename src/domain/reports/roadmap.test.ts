import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import type { NewRoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import { gapsOf } from '#domain/scoring/gaps.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import { aBacSon, bacSonMet, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { aCaseInLaw } from '#test/factories/a-case.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { reviewFacts } from '#test/factories/a-review.ts';
import { aCost, aLine, roadmapFacts } from '#test/factories/a-roadmap.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { buildReport } from './build-report.ts';
import type { Report, ReportRow } from './report.ts';
import { roadmapReport } from './roadmap.ts';

const law = theLaw();
const places = aBacSon();
const pairs = [['bieu-03', 'bieu-01', 'commune-ntm-2021-2025'], ['bieu-04', 'bieu-02', 'commune-ntm-nang-cao-2021-2025']] as const;

/** A commune that declared whole criteria and single indicators as drawn; null says nothing. */
function standing(set: string, code: string, criteria: readonly (boolean | null)[], indicators: Readonly<Record<string, boolean>>): UnitStanding {
  const unit = bacSonUnit(places, code);
  const readings: Reading[] = [
    ...criteria.flatMap((met, index) => (met === null ? [] : [aReading(String(index + 1), met, { set })])),
    ...Object.entries(indicators).map(([item, met]) => aReading(item, met, { set })),
  ];
  return { unit, scores: scoreSet(aCaseInLaw(law, set, readings, { unit })) };
}

/** Every (commune, unmet) a paper lists. */
const listed = ({ facts }: Report) => (facts['rows'] as { unit: string; unmet: string[] }[]).flatMap(({ unit, unmet }) => unmet.map((item) => `${unit} ${item}`));
const texts = (row: ReportRow | undefined) => row?.cells.map(({ text }) => text) ?? [];

describe.each(pairs)('%s beside %s', (roadmap, review, setId) => {
  const set = law.sets.get(setId);
  if (!set) throw new Error(`law/ holds no set ${setId}`);
  const item = fc.constantFrom(...set.criteria.flatMap(({ indicators }) => indicators.map(({ code }) => code)));
  const commune = fc.tuple(fc.array(fc.constantFrom(true, false, null), { minLength: 19, maxLength: 19 }), fc.dictionary(item, fc.boolean(), { maxKeys: 12 }));

  test('lists the same communes with the same unmet items, whatever was declared and read', () => {
    fc.assert(fc.property(fc.array(commune, { minLength: 1, maxLength: 17 }), (drawn) => {
      const standings = drawn.map(([criteria, indicators], index) => standing(setId, bacSonMet[index]?.[0] ?? '', criteria, indicators));
      const papers = { set, standings, places };
      expect(listed(roadmapReport(roadmapFacts(roadmap, [], papers)))).toEqual(listed(buildReport(review, reviewFacts(review, papers))));
    }), { numRuns: 40 });
  });

  test('adds up: lines make the commune, communes the district and the whole, source by source', () => {
    fc.assert(fc.property(fc.array(commune, { minLength: 1, maxLength: 6 }), fc.array(fc.nat({ max: 30_000_000_000_000 }), { minLength: 5, maxLength: 5 }), (drawn, [central = 0, province = 0, district = 0, own = 0, other = 0]) => {
      const standings = drawn.map(([criteria, indicators], index) => standing(setId, bacSonMet[index]?.[0] ?? '', criteria, indicators));
      const lines: NewRoadmapLine[] = standings.flatMap(({ unit, scores }) => gapsOf(scores).map((gap, at) => aLine(gap.item, { unit: unit.id, set: setId, cost: at % 3 === 2 ? null : aCost({ central, province, district, commune: own, other: other + at }) })));
      const report = roadmapReport(roadmapFacts(roadmap, lines, { set, standings, places }));
      const total = report.rows.at(-1);
      for (let column = 6; column < 12; column += 1) {
        const sum = (kind: ReportRow['kind']) => report.rows.filter((row) => row.kind === kind).reduce((all, row) => all + Math.round((row.cells[column]?.value ?? 0) * 1e6), 0);
        expect([sum('body'), sum('subtotal')]).toEqual([sum('total'), sum('total')]);
      }
      const parts = [7, 8, 9, 10, 11].reduce((all, column) => all + Math.round((total?.cells[column]?.value ?? 0) * 1e6), 0);
      expect(parts).toBe(Math.round((total?.cells[6]?.value ?? 0) * 1e6));
      expect(report.rows.flatMap(({ cells }) => cells).filter(({ value, trace }) => value !== undefined && trace === undefined)).toEqual([]);
    }), { numRuns: 20 });
  });
});

describe('the roadmap of Bắc Sơn', () => {
  const lines = [
    aLine('2', { now: '62,5%', required: '≥ 70%', cost: aCost({ province: 3_504_980_000, other: 20_000_000 }), due: date('2024-06-30') }),
    aLine('6', { cost: null, due: date('2023-12-31'), note: 'chờ đất' }),
    aLine('13', { cost: aCost(), owner: null }),
  ];
  const report = roadmapReport(roadmapFacts('bieu-03', lines));
  const at = report.rows.findIndex(({ kind, unit }) => kind === 'subtotal' && unit === '06328');

  test('prints now, required, solution, money in triệu đồng, the half-year, who leads and who does it', () => {
    expect(texts(report.rows[at + 1])).toEqual([
      '', '', '2 Giao thông', '62,5%', '≥ 70%', 'Cứng hóa đường', '3.524,98', '0', '3.504,98', '0', '0', '20', '', 'x', '', 'Sở Giao thông vận tải', 'UBND xã Long Đống', '',
    ]);
  });

  test('leaves what is not known empty: a cost that is not worked out is not nothing, and no cost is', () => {
    expect([texts(report.rows[at + 2]).slice(6, 15), texts(report.rows[at + 3]).slice(6, 15)]).toEqual([['', '', '', '', '', '', 'x', '', ''], ['0', '0', '0', '0', '0', '0', '', '', 'x']]);
  });

  test('says of a gap nobody planned that it is not planned, and how many there are', () => {
    expect(texts(report.rows[at + 4]).slice(2, 6).concat(texts(report.rows[at + 4]).at(-1) ?? '')).toEqual(['15 Y tế', 'Chưa đạt', 'Đạt', '', 'Chưa lập lộ trình']);
    expect(report.notes.some((note) => note.includes(`Còn ${report.facts['unplanned']} mục`))).toBe(true);
  });

  test('names a commune without gaps as well, with the whole district under its heading', () => {
    expect(report.rows.filter(({ kind }) => kind === 'subtotal')).toHaveLength(17);
    expect(texts(report.rows.find(({ unit, kind }) => unit === '06361' && kind === 'subtotal'))[2]).toBe('Không có mục chưa đạt');
    expect(report.columns.filter(({ group }) => group?.startsWith('Lộ trình')).map(({ heading }) => heading)).toEqual(['Năm 2023', '6 tháng đầu 2024', '6 tháng cuối 2024']);
  });
});
