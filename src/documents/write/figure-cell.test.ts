import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printFigure } from '#domain/figures.ts';
import { figureCell } from './figure-cell.ts';

describe('a figure in a workbook', () => {
  it.each([
    ['17', 17, { value: 17, numFmt: '0' }],
    ['04', 4, { value: 4, numFmt: '00' }],
    ['14,29', 243 / 17, { value: 14.29, numFmt: '0.00' }],
    ['20,00', 20, { value: 20, numFmt: '0.00' }],
    ['3.504,98', 3504.98, { value: 3504.98, numFmt: '#,##0.00' }],
    ['23,5%', 23.529, { value: 0.235, numFmt: '0.0%' }],
    ['-3', -3, { value: -3, numFmt: '0' }],
  ])('prints as %s', (text, value, expected) => {
    expect(figureCell({ text, value })).toEqual(expected);
  });

  it.each([
    ['57/57', 57],
    ['17', undefined],
    ['17', 18],
    ['', 0],
    ['14/19 tiêu chí', 14],
  ])('is not made of %j with the value %j', (text, value) => {
    expect(figureCell(value === undefined ? { text } : { text, value })).toBeUndefined();
  });

  it('is what a reader of the text would take it for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(figureCell({ text: printFigure(value, 3), value })?.value).toBeCloseTo(value, 9);
      }),
    );
  });
});
