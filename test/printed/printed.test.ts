import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildReport } from '#domain/reports/build-report.ts';
import { reportKinds, type Report } from '#domain/reports/report.ts';
import { date } from '#domain/calendar.ts';
import { roadmapReport } from '#domain/reports/roadmap.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { bacSonStandings, reviewFacts } from '#test/factories/a-review.ts';
import { aCost, aLine, roadmapFacts } from '#test/factories/a-roadmap.ts';

/** The approved outputs. A change that is meant is approved with UPDATE_PRINTED=1 and read in the diff. */
function expectPrinted(name: string, report: Report): void {
  const file = fileURLToPath(new URL(`./${name}.txt`, import.meta.url));
  const text = asText(report);
  if (process.env['UPDATE_PRINTED'] === '1') writeFileSync(file, text);
  expect(existsSync(file), `${name}.txt is not approved yet: run with UPDATE_PRINTED=1`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

function asText(report: Report): string {
  return [
    report.label, report.title, report.subtitle, '',
    ...report.columns.map(({ group, heading }, index) => `${report.columnNumbers[index] ?? '-'} ${group === undefined ? '' : `${group} › `}${heading}`), '',
    ...report.rows.map(({ kind, unit, cells }) => `${kind}${unit === undefined ? '' : ` ${unit}`} | ${cells.map(({ text }) => text).join(' | ')}`.trimEnd()), '',
    ...report.notes, '',
    JSON.stringify(report.facts, null, 1), '',
  ].join('\n');
}

test.each(reportKinds)('%s of Bắc Sơn on 28/11/2023 is printed as approved', (kind) => {
  expectPrinted(`bac-son-${kind}`, buildReport(kind, reviewFacts(kind)));
});

test('Biểu 01 names the indicators where readings say which are unmet', () => {
  const read = { '06328': [aReading('1.1', true), aReading('1.2', true), aReading('3.1', 70), aReading('6.1', false), aReading('6.3', 90), aReading('10.1', 45)] };
  expectPrinted('bac-son-bieu-01-with-readings', buildReport('bieu-01', reviewFacts('bieu-01', { standings: bacSonStandings('commune-ntm-2021-2025', read) })));
});

test('Biểu 03 prints the roadmap of Long Đống beside communes nobody has planned for', () => {
  const lines = [aLine('2', { now: '62,5%', required: '≥ 70%', cost: aCost({ central: 1_500_000_000, province: 3_504_980_000 }), due: date('2024-06-30') }), aLine('6', { cost: null, owner: null, due: date('2023-12-31') })];
  expectPrinted('bac-son-bieu-03', roadmapReport(roadmapFacts('bieu-03', lines)));
});

test('Biểu 01 tells the title each commune is counted under, by which decision, and how it stands', () => {
  const facts = reviewFacts('bieu-01');
  const [first, second] = facts.standings;
  const title = (decision: string, year: number, status: 'completing' | 'in-force') => ({ kind: 'XA_NTM', titleYear: year, decision, decidedOn: date('2023-01-26'), status });
  if (!first || !second) throw new Error('Bắc Sơn has communes');
  const titles = new Map([[first.unit.id, title('99/QĐ-UBND', 2022, 'in-force')], [second.unit.id, title('103/QĐ-UBND', 2022, 'completing')]]);
  expectPrinted('bac-son-bieu-01-with-titles', buildReport('bieu-01', { ...facts, standings: facts.standings.slice(0, 3), titles }));
});
