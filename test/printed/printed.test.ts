import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildReport } from '#domain/reports/build-report.ts';
import { reportKinds, type Report } from '#domain/reports/report.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { bacSonStandings, reviewFacts } from '#test/factories/a-review.ts';

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
