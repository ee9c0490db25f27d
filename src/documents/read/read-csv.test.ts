import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function rowsOf(text: string | Uint8Array) {
  const outcome = readCsv('so-lieu.csv', typeof text === 'string' ? bytesOf(text) : text);
  return outcome.ok ? outcome.value[0]?.rows : outcome.refusals;
}
const textsOf = (text: string | Uint8Array) => rowsOf(text)?.map((row) => (Array.isArray(row) ? row.map((cell) => cell?.text) : row));

describe('reading a CSV', () => {
  it('keeps each cell with its address, as typed and never as a number', () => {
    expect(rowsOf('unit,value\n06328,86.7\n')).toEqual([
      [{ at: 'A1', text: 'unit' }, { at: 'B1', text: 'value' }],
      [{ at: 'A2', text: '06328' }, { at: 'B2', text: '86.7' }],
    ]);
  });

  it('names the sheet after the file', () => {
    const outcome = readCsv('C:\\tmp\\bac-son.2023.csv', bytesOf('a'));
    expect(outcome.ok && outcome.value[0]?.name).toBe('bac-son.2023');
  });

  it.each([',', ';', '\t'])('finds by itself that fields are parted by %j', (mark) => {
    expect(textsOf(`đơn vị${mark}giá trị\nxã A${mark}"3.504,98"`)).toEqual([['đơn vị', 'giá trị'], ['xã A', '3.504,98']]);
  });

  it('is not misled by commas inside quotes', () => {
    expect(textsOf('"a,b,c,d";e\n1;2')).toEqual([['a,b,c,d', 'e'], ['1', '2']]);
  });

  it('undoes quotes, doubled quotes and line breaks inside quotes, and counts rows as Excel shows them', () => {
    expect(rowsOf('"nói ""đạt""","dòng 1\r\ndòng 2"\r\n\r\nx')).toEqual([
      [{ at: 'A1', text: 'nói "đạt"' }, { at: 'B1', text: 'dòng 1\r\ndòng 2' }],
      [undefined],
      [{ at: 'A3', text: 'x' }],
    ]);
  });

  it('keeps an empty last field as a missing cell', () => {
    expect(rowsOf('a,\n,b')).toEqual([[{ at: 'A1', text: 'a' }, undefined], [undefined, { at: 'B2', text: 'b' }]]);
  });

  it('reads UTF-8 with its mark and UTF-16 with its mark, in NFC and without invisible characters', () => {
    const decomposed = 'Đồng Ý'.normalize('NFD');
    expect(textsOf(`\ufeff${decomposed},a\u200bb`)).toEqual([['Đồng Ý', 'ab']]);
    expect(textsOf(new Uint8Array(Buffer.from('\ufeffTân Tri,1', 'utf16le')))).toEqual([['Tân Tri', '1']]);
  });

  it('refuses letters that are not UTF-8, saying how to save', () => {
    expect(rowsOf(Uint8Array.from([0x78, 0xe3, 0x20, 0x41]))).toMatchObject([{ code: 'file-unreadable', about: { why: expect.stringContaining('CSV UTF-8') } }]);
  });

  it('refuses a quote that is never closed, with its row', () => {
    expect(rowsOf('a\nb,"c\nd')).toMatchObject([{ code: 'file-unreadable', about: { why: expect.stringContaining('dòng 2') } }]);
  });

  it('refuses more columns than a sheet can have', () => {
    expect(rowsOf(','.repeat(16_384))).toMatchObject([{ code: 'file-bomb' }]);
  });

  it.each(['=cmd|\'/C calc\'!A0', '@SUM(A1)', '+84 x', '-2+3', ' =1+1', '\t=1'])('marks %j as a formula', (text) => {
    expect(rowsOf(`"${text}"`)).toEqual([[{ at: 'A1', text, formula: true }]]);
  });

  it.each(['-3', '-3,5', '+5', '+84912345678', '-12%', '−3', '-', 'a=b', '5-19'])('does not take %j for a formula', (text) => {
    expect(rowsOf(`"${text}"`)).toEqual([[{ at: 'A1', text }]]);
  });
});
