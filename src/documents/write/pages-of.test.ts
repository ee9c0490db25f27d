import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportRow } from '#domain/reports/report.ts';
import { aReport } from '#test/factories/a-report.ts';
import { pagesOf } from './pages-of.ts';

const row = fc.record({ kind: fc.constantFrom<ReportRow['kind'][]>('group', 'body', 'body', 'total'), words: fc.integer({ min: 1, max: 60 }) });

describe('the pages of a report', () => {
  it('hold every row once and in order, each page at most as high as the paper, no district name alone at a foot', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60, size: 'max' }), (drawn) => {
        const rows = drawn.map(({ kind, words }): ReportRow => ({ kind, cells: [{ text: '1' }, { text: kind === 'group' ? 'HUYỆN' : 'chữ '.repeat(words) }] }));
        const pages = pagesOf(aReport({ rows }));
        expect(pages.flat().map((placed) => placed.row)).toEqual(rows);
        for (const [i, page] of pages.entries()) {
          const heightMm = page.reduce((total, placed) => total + placed.heightMm, 0);
          if (page.length > 1) expect(heightMm).toBeLessThan(100);
          if (i < pages.length - 1 && page.length > 1) expect(page.at(-1)?.row.kind === 'group' && page.at(-2)?.row.kind !== 'group').toBe(false);
        }
      }),
    );
  });
});
