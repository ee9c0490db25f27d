import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '#domain/reports/report.ts';
import { readFile } from '#documents/read/read-file.ts';
import { aReport } from '#test/factories/a-report.ts';
import { partOf } from '#test/factories/part-of.ts';
import { writeReportWorkbook } from './workbook.ts';

afterEach(() => void vi.useRealTimers());

async function tableOf(report: Report) {
  const { sheets } = await readXlsx(await writeReportWorkbook(report), { readStyles: true });
  return sheets[0];
}

describe('a report as a workbook', () => {
  it('reads back the same, cell by cell', async () => {
    const report = aReport();
    const outcome = await readFile('bieu-01.xlsx', await writeReportWorkbook(report));
    const sheet = outcome.ok ? outcome.value[0] : undefined;
    expect(sheet?.name).toBe('Biểu 01');
    const lines = report.rows.map((row) => Array.from({ length: 26 }, (_, i) => row.cells[i]?.text ?? ''));
    const read = sheet?.rows.slice(7, 7 + lines.length).map((row) => Array.from({ length: 26 }, (_, i) => row[i]?.text ?? ''));
    expect(read).toEqual(lines);
    expect(sheet?.rows.slice(0, 3).map((row) => row[0]?.text)).toEqual(['Biểu 01', report.title.toLocaleUpperCase('vi'), report.subtitle]);
    expect(sheet?.rows.slice(-2).map((row) => row[0]?.text)).toEqual(report.notes);
  });

  it('keeps figures as figures, with the decimals printed', async () => {
    const sheet = await tableOf(aReport());
    const last = 7 + aReport().rows.length - 1;
    expect(sheet?.rows[8]?.[23]).toBe(19);
    expect(sheet?.cells?.get(`${last},23`)).toMatchObject({ value: 14.29, style: { numFmt: '0.00' } });
    expect(sheet?.rows[8]?.[24]).toBe('57/57');
  });

  it('draws the heading: groups merged, criteria from bottom to top, repeated on every page and kept in sight', async () => {
    const sheet = await tableOf(aReport());
    expect(sheet?.merges).toContainEqual({ startRow: 4, startCol: 4, endRow: 4, endCol: 22 });
    expect(sheet?.merges).toContainEqual({ startRow: 4, startCol: 1, endRow: 5, endCol: 1 });
    expect(sheet?.cells?.get('5,4')).toMatchObject({ value: '1. Quy hoạch', style: { alignment: { textRotation: 90 }, border: { left: { style: 'thin' } } } });
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 'a4', printTitlesRow: '$5:$7' });
    expect(sheet?.freezePane).toMatchObject({ rows: 7, columns: 2 });
    const workbookXml = partOf(await writeReportWorkbook(aReport()), 'xl/workbook.xml');
    expect(workbookXml.replaceAll('&apos;', "'")).toContain(">'Biểu 01'!$5:$7<");
  });

  it('says on a second sheet where each figure comes from', async () => {
    const { sheets } = await readXlsx(await writeReportWorkbook(aReport()));
    expect(sheets[1]?.name).toBe('Nguồn số liệu');
    expect(sheets[1]?.rows[3]).toEqual(['X9', '19', 'quoc-gia-2021-2025.xa-ntm', '28/11/2023', 'Tân Hương', expect.stringMatching(/^1, 2, .*19$/)]);
    expect(sheets[1]?.rows).toHaveLength(3 + 18);
  });

  it('writes text that looks like a formula as text, and leaves out what would break the file', async () => {
    const texts = ['=1+1', `=cmd|'/C calc'!A0`, '@SUM(A1)', '+84912345678', 'a\u0000b\ud800', '_x000D_', 'x'.repeat(40_000)];
    const columns = [{ heading: 'H', widthMm: 20, align: 'left' as const }];
    const bytes = await writeReportWorkbook(aReport({ columns, columnNumbers: [], rows: texts.map((text) => ({ kind: 'body', cells: [{ text }] })), notes: [] }));
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('<f>');
    const outcome = await readFile('x.xlsx', bytes);
    const rows = outcome.ok ? outcome.value[0]?.rows.slice(5) : [];
    expect(rows?.map((row) => [row[0]?.text, row[0]?.formula])).toEqual([...texts.slice(0, 4), 'ab\ufffd', '_x000D_', 'x'.repeat(32_767)].map((text) => [text, undefined]));
  });

  it('always has the same bytes for the same report', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-11-28T08:00:00Z') });
    const first = await writeReportWorkbook(aReport());
    vi.setSystemTime(new Date('2024-02-29T23:59:59Z'));
    expect(Buffer.compare(first, await writeReportWorkbook(aReport()))).toBe(0);
  });
});
