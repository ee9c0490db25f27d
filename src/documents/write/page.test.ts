import { describe, expect, it } from 'vitest';
import { aReport } from '#test/factories/a-report.ts';
import { reportPage } from './page.ts';

describe('a report as a page to print', () => {
  it('carries its heading again on every page, and every row once', () => {
    const many = Array.from({ length: 5 }, () => aReport().rows).flat();
    const html = reportPage(aReport({ rows: many }));
    const tables = html.split('<table').length - 1;
    expect(tables).toBeGreaterThan(3);
    expect(html.split('<thead>').length - 1).toBe(tables);
    expect(html.split('13. Tổ chức sản xuất').length - 1).toBe(tables);
    expect(html.split('>Long Đống<').length - 1).toBe(5);
  });

  it('escapes what it is given and asks for nothing from elsewhere', () => {
    const html = reportPage(aReport({ title: '<script>alert(1)</script>', notes: ['"&\''] }));
    expect(html).not.toMatch(/<script|alert\(1\)</i);
    expect(html).toContain('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>');
    expect(html).toContain('&quot;&amp;&#39;');
    expect(html).not.toMatch(/https?:|src=|href=/);
  });
});
