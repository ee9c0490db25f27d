import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printFigure, readFigure } from '#domain/figures.ts';
import { decimalMark, swapMarks, withComma } from './decimal-marks.ts';

describe('the decimal mark of a block', () => {
  test.each([
    [['62,5%'], 'comma'], [['1.234,5'], 'comma'], [['1.234.567'], 'comma'], [['0,5', '1.234'], 'comma'],
    [['86.7'], 'point'], [['1,234.5'], 'point'], [['1,234,567'], 'point'], [['0.234'], 'point'], [['1234.567'], 'point'], [['12.5', '1,234'], 'point'],
    [['1.234'], 'ask'], [['58,125'], 'ask'], [['86.7', '62,5'], 'ask'],
    [['12', 'Đạt', '', 'x', '28.11.2023x'], 'none'],
  ] as const)('%j: %s', (texts, mark) => {
    expect(decimalMark([texts])).toBe(mark);
  });

  test('is told by the number behind a cell, where the program gives it', () => {
    expect(decimalMark([['1.234']], [[1.234]])).toBe('point');
    expect(decimalMark([['1.234']], [[1234]])).toBe('comma');
    expect(decimalMark([['62.513%']], [[0.6251312]])).toBe('point');
    expect(decimalMark([['1.234']], [[7]])).toBe('ask');
  });

  test('turns the whole block, and nothing but its figures', () => {
    expect(withComma([['1,234.5', '62.5%', 'Đạt', 'KAD: 1.2', '12']])).toEqual([['1.234,5', '62,5%', 'Đạt', 'KAD: 1.2', '12']]);
  });

  test('an English block read as such gives the figures that were in it', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 8 }), (hundredths) => {
      const figures = hundredths.map((value) => value / 100);
      const english = figures.map((figure) => swapMarks(printFigure(figure)));
      const mark = decimalMark([english]);
      const read = mark === 'point' || mark === 'ask' ? withComma([english]) : [english];
      expect(mark).not.toBe('comma');
      expect(read[0]?.map(readFigure)).toEqual(figures);
    }));
  });
});
