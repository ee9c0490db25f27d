import { describe, expect, it } from 'vitest';
import type { ReportColumn } from '#domain/reports/report.ts';
import { headingRows } from './heading-rows.ts';

const column = (heading: string, group?: string): ReportColumn => ({ heading, widthMm: 10, align: 'left', ...(group && { group }) });

describe('the heading of a table', () => {
  it('is one row when no column has a group', () => {
    expect(headingRows([column('TT'), column('Xã')]).map((row) => row.map(({ text, rows }) => [text, rows]))).toEqual([[['TT', 1], ['Xã', 1]]]);
  });

  it('puts a group over its neighbours and lets the others reach down', () => {
    const rows = headingRows([column('TT'), column('1', 'A'), column('2', 'A'), column('3', 'B'), column('4', 'A')]);
    expect(rows.map((row) => row.map(({ text, column: at, columns, rows: down }) => [text, at, columns, down]))).toEqual([
      [['TT', 0, 1, 2], ['A', 1, 2, 1], ['B', 3, 1, 1], ['A', 4, 1, 1]],
      [['1', 1, 1, 1], ['2', 2, 1, 1], ['3', 3, 1, 1], ['4', 4, 1, 1]],
    ]);
  });
});
