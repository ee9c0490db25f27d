import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillDown, fillRight, layBlock, readTsv, writeHtml, writeTsv } from './block.ts';

const grid = { rows: 5, columns: 4 };
const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('a block from a spreadsheet', () => {
  test('is read as Excel writes it: tabs, line ends, quotes, breaks inside a cell, empty cells at the end', () => {
    expect(readTsv('62,5%\t75,4\t"Chưa\nđạt"\t\r\n1.234,5\t\tĐạt\t99\r\n')).toEqual([['62,5%', '75,4', 'Chưa đạt', ''], ['1.234,5', '', 'Đạt', '99']]);
  });

  test('may hold quotes that are only text', () => {
    expect(readTsv('"xã ""A"" "\t5" ống\n"chưa rõ" lắm\t"')).toEqual([['xã "A"', '5" ống'], ['"chưa rõ" lắm', '"']]);
  });

  test('that is one cell or nothing is a block too', () => {
    expect([readTsv('86,7'), readTsv('')]).toEqual([[['86,7']], [['']]]);
  });

  test('written by us reads back the same', () => {
    const text = fc.stringMatching(/^[\p{L}\d,."%#]{0,8}$/u).map((each) => each.normalize('NFC'));
    const block = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(block, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows);
    }));
  });

  test('as a table carries no markup of its own', () => {
    expect(writeHtml([['<b>', 'A & B']])).toBe('<table><tr><td>&lt;b&gt;</td><td>A &amp; B</td></tr></table>');
  });
});

describe('laying a block', () => {
  test('begins at the first selected cell and leaves out what lies outside the grid', () => {
    const laid = layBlock([['a', 'b'], ['c', 'd']], one(4, 3), grid);
    expect(laid).toEqual({ cells: [{ row: 4, column: 3, text: 'a' }], outside: 3 });
  });

  test('repeats one cell, or a block that goes in several times, over the whole selection', () => {
    expect(layBlock([['x']], { top: 1, left: 1, bottom: 2, right: 2 }, grid).cells.map(({ text }) => text)).toEqual(['x', 'x', 'x', 'x']);
    expect(layBlock([['a', 'b']], { top: 0, left: 0, bottom: 1, right: 3 }, grid).cells.map(({ text }) => text).join('')).toBe('abababab');
    expect(layBlock([['a', 'b']], { top: 0, left: 0, bottom: 0, right: 2 }, grid).cells).toHaveLength(2);
  });

  test('fills the cells a shorter row does not reach with nothing', () => {
    expect(layBlock([['a', 'b'], ['c']], one(0, 0), grid).cells.map(({ text }) => text)).toEqual(['a', 'b', 'c', '']);
  });
});

describe('filling', () => {
  const textAt = ({ row, column }: { row: number; column: number }) => `${row}${column}`;

  test('down repeats the first row of a selection, or the row above a single one', () => {
    expect(fillDown({ top: 1, left: 0, bottom: 3, right: 1 }, textAt).map(({ text }) => text)).toEqual(['10', '11', '10', '11']);
    expect(fillDown(one(2, 1), textAt)).toEqual([{ row: 2, column: 1, text: '11' }]);
    expect(fillDown(one(0, 1), textAt)).toEqual([]);
  });

  test('right repeats the first column, or the one before a single one', () => {
    expect(fillRight({ top: 0, left: 1, bottom: 1, right: 2 }, textAt).map(({ text }) => text)).toEqual(['01', '11']);
    expect(fillRight(one(2, 0), textAt)).toEqual([]);
  });
});
