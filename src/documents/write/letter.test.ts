import { afterEach, describe, expect, it, vi } from 'vitest';
import { aReport } from '#test/factories/a-report.ts';
import { partOf } from '#test/factories/part-of.ts';
import { writeReportLetter } from './letter.ts';

afterEach(() => void vi.useRealTimers());

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

describe('a report as a Word document', () => {
  it('lies on A4 with the margins of Nghị định 30, its page number hidden on the first page', async () => {
    const xml = partOf(await writeReportLetter(aReport()), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
    expect(xml).toContain('<w:titlePg/>');
  });

  it('repeats all its heading rows and breaks no row', async () => {
    const xml = partOf(await writeReportLetter(aReport()), 'word/document.xml');
    expect(count(xml, '<w:tblHeader/>')).toBe(3);
    expect(count(xml, '<w:cantSplit/>')).toBe(3 + aReport().rows.length);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('writes the nineteen criteria from bottom to top, in columns of the widths asked for', async () => {
    const xml = partOf(await writeReportLetter(aReport()), 'word/document.xml');
    expect(count(xml, '<w:textDirection w:val="btLr"/>')).toBe(19);
    const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
    expect(grid).toHaveLength(26);
    expect(grid.reduce((total, width) => total + width, 0)).toBeLessThanOrEqual(14003 + 26);
    expect(grid[4]).toBe(312);
  });

  it('is in Vietnamese, in Times New Roman', async () => {
    const styles = partOf(await writeReportLetter(aReport()), 'word/styles.xml');
    expect(styles).toContain('w:val="vi-VN"');
    expect(styles).toContain('w:ascii="Times New Roman"');
  });

  it('says everything the report says, and nothing that breaks the file', async () => {
    const xml = partOf(await writeReportLetter(aReport({ subtitle: 'a\u0000 <b> & "c"', notes: ['một\nhai'] })), 'word/document.xml');
    expect(xml).toContain('Biểu 01');
    expect(xml).toContain('RÀ SOÁT KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ XÃ NÔNG THÔN MỚI');
    expect(xml).toContain('a &lt;b&gt; &amp; ');
    expect(/>một<\/w:t><\/w:r><w:r>.{0,200}<w:br\/>.{0,60}>hai</.test(xml)).toBe(true);
    expect(xml).toContain('14,29');
  });

  it('always has the same bytes for the same report', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-11-28T08:00:00Z') });
    const first = await writeReportLetter(aReport());
    vi.setSystemTime(new Date('2024-02-29T23:59:59Z'));
    expect(Buffer.compare(first, await writeReportLetter(aReport()))).toBe(0);
  });
});
