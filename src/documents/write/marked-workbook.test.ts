import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readFile } from '#documents/read/read-file.ts';
import { readZipDirectory } from '#documents/read/zip-directory.ts';
import { aWorkbookOf } from '#test/factories/a-zip.ts';
import { partOf } from '#test/factories/part-of.ts';
import { markDoubts } from './marked-workbook.ts';

const red = { fill: { type: 'pattern', fgColor: { rgb: 'FFC7CE' } } };

function officersWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: 'Biểu rà soát',
        cells: new Map([
          ['0,0', { value: 'BIỂU RÀ SOÁT', style: { font: { bold: true, size: 14 } } }],
          ['1,0', { value: 'Xã' }],
          ['1,1', { value: 'Tỷ lệ' }],
          ['2,0', { value: 'Long Đống' }],
          ['2,1', { value: '86.7', type: 'string' as const, style: { font: { italic: true } }, comment: { author: 'Lan', text: 'theo báo cáo' } }],
          ['3,0', { value: '_x000D_'.replace('_x', '_x005F_x') }],
          ['3,1', { value: null, formula: 'B3*2' }],
          ['4,0', { value: '=1+1', type: 'string' as const }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
        freezePane: { rows: 2 },
        columns: [{ width: 33 }, { width: 11 }],
        dataValidations: [{ type: 'list', values: ['Đạt', 'Chưa đạt'], range: 'C3:C9' }],
        rowDefs: new Map([[4, { hidden: true }]]),
        pageSetup: { orientation: 'landscape' },
      },
      { name: 'Khác', rows: [['giữ nguyên', 5]] },
    ],
    namedRanges: [{ name: '_xlnm.Print_Titles', range: `'Biểu rà soát'!$1:$2`, scope: 'Biểu rà soát' }],
  });
}

/** Parts that the list of types or the workbook's relations name and the zip does not hold. */
function missingParts(bytes: Uint8Array): string[] {
  const entries = readZipDirectory(bytes);
  const present = typeof entries === 'string' ? [] : entries.map(({ name }) => name);
  const typed = [...partOf(bytes, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
  const related = [...partOf(bytes, 'xl/_rels/workbook.xml.rels').matchAll(/Target="([^"]+)"/g)].map(([, name = '']) => `xl/${name}`);
  return typed.length === 0 ? ['everything'] : [...typed, ...related].filter((name) => !present.includes(name));
}

describe('giving a workbook back with its doubts', () => {
  it('paints and comments the doubtful cells, after what the officer had noted there', async () => {
    const marked = await markDoubts('xa.xlsx', await officersWorkbook(), [
      { sheet: 'Biểu rà soát', at: 'B3', comment: 'Viết 86,7' },
      { sheet: 'Biểu rà soát', at: 'C3', comment: 'Thiếu đơn vị' },
      { sheet: 'Biểu rà soát', at: 'B3', comment: 'Quá lớn' },
      { sheet: 'Khác', at: '', comment: 'cả trang' },
    ]);
    const cells = (await readXlsx(marked.ok ? marked.value : new Uint8Array(), { readStyles: true })).sheets[0]?.cells;
    expect(cells?.get('2,1')).toMatchObject({ value: '86.7', style: { ...red, font: { italic: true } }, comment: { text: 'theo báo cáo\nViết 86,7\nQuá lớn' } });
    expect(cells?.get('2,2')).toMatchObject({ style: red, comment: { text: 'Thiếu đơn vị' } });
    expect(cells?.get('2,0')?.comment).toBeUndefined();
  });

  it('keeps everything else: text, formulas, merges, freeze, widths, lists, hidden rows, print set-up, other sheets', async () => {
    const original = await officersWorkbook();
    const marked = await markDoubts('xa.xlsx', original, [{ sheet: 'Biểu rà soát', at: 'B2', comment: 'x' }]);
    const bytes = marked.ok ? marked.value : new Uint8Array();
    const [before, after] = await Promise.all([readFile('a.xlsx', original), readFile('b.xlsx', bytes)]);
    expect(after).toEqual(before);
    const [was, is] = await Promise.all([original, bytes].map((file) => readXlsx(file, { readStyles: true })));
    for (const part of ['merges', 'freezePane', 'columns', 'dataValidations', 'rowDefs', 'pageSetup'] as const) expect(is?.sheets[0]?.[part], part).toEqual(was?.sheets[0]?.[part]);
    expect(is?.sheets[0]?.cells?.get('0,0')?.style?.font).toMatchObject({ bold: true, size: 14 });
    expect(partOf(bytes, 'xl/workbook.xml').replaceAll('&apos;', "'")).toContain(">'Biểu rà soát'!$1:$2<");
  });

  it('announces no part that is not there, even when the workbook came without a theme', async () => {
    const bare = aWorkbookOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (const original of [bare, await officersWorkbook()]) {
      const marked = await markDoubts('xa.xlsx', original, [{ sheet: 'Biểu', at: 'A1', comment: 'x' }, { sheet: 'Biểu rà soát', at: 'A1', comment: 'x' }]);
      expect(missingParts(marked.ok ? marked.value : new Uint8Array())).toEqual([]);
    }
  });

  it('gives a CSV back as a workbook with the same cells, marked', async () => {
    const csv = new TextEncoder().encode('unit,value\n06328,86.7\n=1+1,"3,5"\n');
    const marked = await markDoubts('số liệu.csv', csv, [{ sheet: 'số liệu', at: 'B2', comment: 'Viết 86,7' }]);
    const { sheets } = await readXlsx(marked.ok ? marked.value : new Uint8Array(), { readStyles: true });
    expect(sheets[0]?.rows).toEqual([['unit', 'value'], ['06328', '86.7'], ['=1+1', '3,5']]);
    expect(sheets[0]?.cells?.get('1,1')).toMatchObject({ style: red, comment: { text: 'Viết 86,7' } });
    expect(partOf(marked.ok ? marked.value : new Uint8Array(), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('refuses what cannot be opened', async () => {
    expect(await markDoubts('ảnh.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), [])).toMatchObject({ ok: false, refusals: [{ code: 'file-not-what-it-says' }] });
  });
});
