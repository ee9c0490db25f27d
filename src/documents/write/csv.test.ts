import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#documents/read/read-csv.ts';
import { writeCsv } from './csv.ts';

const startsFormula = /^[=+\-@\t\r|]/;

function readBack(rows: readonly (readonly string[])[]): string[][] {
  const outcome = readCsv('x.csv', new TextEncoder().encode(writeCsv(rows)));
  return outcome.ok ? outcome.value[0]?.rows.map((row) => row.map((cell) => cell?.text ?? '')) ?? [] : [['refused']];
}

describe('writing a CSV', () => {
  it('quotes what needs quoting and begins with the mark Excel knows UTF-8 by', () => {
    expect(writeCsv([['xã "A"', '3.504,98'], ['a\nb', '']])).toBe('\ufeff"xã ""A""","3.504,98"\r\n"a\nb",\r\n');
  });

  it.each(['=cmd|x', '+SUM(1)', '-a', '@A1', '|x', '\t=1', '\r=1', '86.7-', '-86.7'])('lets nothing run: %j', (text) => {
    const [[cell] = []] = readBack([[text]]);
    expect(cell).toBe(startsFormula.test(text) ? `'${text}` : text);
  });

  it.each(['-3', '-3,5', '−2', '-1.250,5', '-12%', '14,29'])('leaves the figure %j a figure', (figure) => {
    expect(readBack([[figure]])).toEqual([[figure]]);
  });

  it('reads back as what was written', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ố', 'Đ', '"', ',', ';', '\t', '\n', '\r', ' ', '1', '.') }).filter((text) => !startsFormula.test(text));
    const rows = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(rows, (table) => {
        // The mark between fields is told from the first record, so that must not be a text full of the other marks.
        const headed = [table[0]?.map((_, i) => `cột ${i}`) ?? [], ...table];
        expect(readBack(headed)).toEqual(headed);
      }),
    );
  });
});
