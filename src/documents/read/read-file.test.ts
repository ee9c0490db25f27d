import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#domain/intake/sheet.ts';
import { documentWords } from '#words/documents.ts';
import { aWorkbookOf, aZip } from '#test/factories/a-zip.ts';
import { readFile } from './read-file.ts';

const { kinds, bomb, unreadable } = documentWords;
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const pdf = new TextEncoder().encode('%PDF-1.7\n…');
const csv = new TextEncoder().encode('a,b\n1,2\n');
const oldWorkbook = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
const locked = Uint8Array.from([...oldWorkbook, ...Buffer.from('EncryptedPackage', 'utf16le')]);

async function sheetOf(sheet: Omit<WriteSheet, 'name'>, ...others: WriteSheet[]): Promise<Sheet | undefined> {
  const outcome = await readFile('xa.xlsx', await writeXlsx({ sheets: [{ name: 'Biểu', ...sheet }, ...others] }));
  return outcome.ok && outcome.value.length === 1 ? outcome.value[0] : undefined;
}

async function refusalOf(name: string, bytes: Uint8Array): Promise<unknown> {
  const outcome = await readFile(name, bytes);
  return outcome.ok ? 'read' : [outcome.refusals[0]?.code, Object.values(outcome.refusals[0]?.about ?? {}).at(-1)];
}

describe('reading a workbook', () => {
  it('gives text, numbers, percentages, dates and ticks as a person sees them', async () => {
    const sheet = await sheetOf({
      cells: new Map([
        ['0,0', { value: 'Đồng Ý'.normalize('NFD') }],
        ['0,1', { value: 3504.98 }],
        ['0,2', { value: 0.867, style: { numFmt: '0%' } }],
        ['0,3', { value: 86.7, style: { numFmt: '0.0"%"' } }],
        ['0,4', { value: new Date(Date.UTC(2023, 10, 8)), style: { numFmt: 'dd/mm/yyyy' } }],
        ['0,5', { value: true }],
        ['0,6', { value: false }],
        ['0,7', { value: 'mộthai', type: 'richText', richText: [{ text: 'một' }, { text: 'hai', font: { bold: true } }] }],
        ['0,8', { value: 0.1 + 0.2 }],
        ['2,0', { value: '86.7', type: 'string' }],
        ['3,0', { value: 6328, style: { numFmt: '00000' } }],
        ['3,1', { value: 2015, style: { numFmt: '#####0' } }],
        ['3,2', { value: -1234567.5, style: { numFmt: '#,##0.00' } }],
        ['3,3', { value: 0.2, style: { numFmt: '0.0%' } }],
        ['3,4', { value: 14.2941, style: { numFmt: '0.0' } }],
      ]),
    });
    expect(sheet?.rows).toEqual([
      [
        { at: 'A1', text: 'Đồng Ý' },
        { at: 'B1', text: '3504,98', number: 3504.98 },
        { at: 'C1', text: '86,7%', number: 86.7, percent: true },
        { at: 'D1', text: '86,7%', number: 86.7, percent: true },
        { at: 'E1', text: '08/11/2023' },
        { at: 'F1', text: 'x' },
        { at: 'G1', text: '' },
        { at: 'H1', text: 'mộthai' },
        { at: 'I1', text: '0,3', number: 0.3 },
      ],
      [],
      [{ at: 'A3', text: '86.7' }],
      [
        { at: 'A4', text: '06328', number: 6328 },
        { at: 'B4', text: '2015', number: 2015 },
        { at: 'C4', text: '-1.234.567,50', number: -1234567.5 },
        { at: 'D4', text: '20,0%', number: 20, percent: true },
        { at: 'E4', text: '14,2941', number: 14.2941 },
      ],
    ]);
  });

  it('shows a formula instead of running it or trusting its last result', async () => {
    const sheet = await sheetOf({ cells: new Map([['0,0', { value: 7, formula: `cmd|'/C calc'!A0`, formulaResult: 7 }], ['1,0', { value: '=1+1', type: 'string' as const }]]) });
    expect(sheet?.rows).toEqual([[{ at: 'A1', text: `=cmd|'/C calc'!A0`, formula: true }], [{ at: 'A2', text: '=1+1' }]]);
  });

  it('shows a formula shared by several cells in each of them', async () => {
    const outcome = await readFile('a.xlsx', aWorkbookOf('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>'));
    expect(outcome.ok && outcome.value[0]?.rows.map((row) => row[0])).toMatchObject([{ text: '=B1*2', formula: true }, { at: 'A2', formula: true }]);
  });

  it('shows what a broken formula left behind', async () => {
    const outcome = await readFile('a.xlsx', aWorkbookOf('<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'));
    expect(outcome.ok && outcome.value[0]?.rows).toEqual([[{ at: 'A1', text: '#N/A' }]]);
  });

  it('keeps merged cells and hidden rows, and leaves out hidden sheets and empty ends', async () => {
    const sheet = await sheetOf(
      { rows: [['a', null, null], ['ẩn', 1], [null, null]], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }], rowDefs: new Map([[1, { hidden: true }]]) },
      { name: 'Danh mục', hidden: true, rows: [['x']] },
    );
    expect(sheet).toEqual({ name: 'Biểu', rows: [[{ at: 'A1', text: 'a' }], [{ at: 'A2', text: 'ẩn' }, { at: 'B2', text: '1', number: 1 }]], merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] });
  });

  it('reads a CSV whose name promises nothing', async () => {
    const outcome = await readFile('số liệu', csv);
    expect(outcome.ok && outcome.value[0]?.rows.length).toBe(2);
  });
});

describe('refusing a file', () => {
  it.each([
    ['ảnh.xlsx', png, kinds.picture],
    ['giấy.xlsx', pdf, kinds.pdf],
    ['chữ.xlsx', csv, kinds.text],
    ['nén.csv', aZip([{ name: 'a', content: 'b' }]), kinds.archive],
    ['sổ.csv', aWorkbookOf(''), kinds.workbook],
    ['giấy.csv', pdf, kinds.pdf],
    ['văn bản.xlsx', aZip([{ name: 'word/document.xml', content: '<w/>' }]), kinds.letter],
    ['cũ.xlsx', oldWorkbook, kinds.oldWorkbook],
    ['trang.csv', new TextEncoder().encode('<html><table>'), kinds.webPage],
    ['bậy.csv', Uint8Array.from([1, 2, 3, 0]), kinds.binary],
  ])('that is not what its name %s says', async (name, bytes, found) => {
    expect(await refusalOf(name, bytes)).toEqual(['file-not-what-it-says', found]);
  });

  it.each([
    ['cũ.xls', oldWorkbook, unreadable.saveAsXlsx(kinds.oldWorkbook)],
    ['mật.xlsx', locked, unreadable.locked],
    ['trống.xlsx', new Uint8Array(), unreadable.empty],
    ['web.xls', new TextEncoder().encode('<html><table>'), unreadable.saveAsXlsx(kinds.webPage)],
    ['giấy.pdf', pdf, unreadable.notATable(kinds.pdf)],
    ['cụt.xlsx', aWorkbookOf('').slice(0, 700), unreadable.brokenZip],
    ['hỏng.xlsx', aZip([{ name: 'xl/workbook.xml', content: '<workbook' }]), unreadable.brokenWorkbook],
  ])('%s that cannot be read, saying what to do', async (name, bytes, why) => {
    expect(await refusalOf(name, bytes)).toEqual(['file-unreadable', why]);
  });

  it('of 65 MB', async () => {
    const outcome = await readFile('lớn.csv', new Uint8Array(65 * 1024 * 1024));
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'file-too-big', about: { size: '65 MB', limit: '64 MB' } }] });
  });

  it('that is a bomb', async () => {
    expect(await refusalOf('bom.xlsx', aWorkbookOf('', [{ name: 'xl/bomb.xml', content: new Uint8Array(200 * 1024 * 1024) }]))).toEqual(['file-bomb', bomb.entryTooBig]);
  });

  it('whose two cells stand in the two corners of the largest sheet there is', async () => {
    const bytes = aWorkbookOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>');
    expect(await refusalOf('xa.xlsx', bytes)).toEqual(['file-bomb', bomb.tooManyCells]);
  });

  it('that would take more memory than a workbook may', async () => {
    const row = '<row><c><f>1</f></c></row>';
    const bytes = aWorkbookOf(Array.from({ length: 1_000_000 }, () => row).join(''));
    expect(await refusalOf('xa.xlsx', bytes)).toEqual(['file-bomb', expect.stringMatching(/bộ nhớ|thời gian|quá nhiều hàng/)]);
  }, 30_000);

  it('or reading it with its nested entities left as they are', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
    const sheet = `<!DOCTYPE x [<!ENTITY e0 "${'ha'.repeat(50)}">${entities}]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e9;</t></is></c></row></sheetData></worksheet>`;
    const outcome = await readFile('xa.xlsx', aWorkbookOf(sheet));
    const longest = outcome.ok ? Math.max(0, ...outcome.value.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell?.text.length ?? 0)))) : 0;
    expect(longest).toBeLessThan(100);
  });
});
