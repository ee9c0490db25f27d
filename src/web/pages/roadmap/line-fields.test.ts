import { describe, expect, test } from 'vitest';
import { roadmap as words } from '#words/screen/roadmap.vi.ts';
import { date } from '#domain/calendar.ts';
import { costOf, faultOf, readMillions, takeText, textsOf, type LineTexts } from './line-fields.ts';

const terms = ['2023-12-31', '2024-06-30', '2024-12-31'].map((value) => ({ value, label: words.period(date(value)) }));
const bodies = [{ value: 'sgtvt:20', label: 'Sở Giao thông vận tải' }, { value: 'sxd:20', label: 'Sở Xây dựng' }];
const texts: LineTexts = { solution: '', central: '', province: '', district: '', commune: '', other: '', due: '', owner: '', doer: '', after: '', note: '' };

describe('money in triệu đồng', () => {
  test.each([['3.504,98', 3_504_980_000], ['0', 0], ['12 triệu đồng', 12_000_000], ['0,000001', 1], ['30.000.000', 30_000_000_000_000]])('%s is %d đồng', (text, dong) => expect(readMillions(text)).toBe(dong));
  test.each(['3504.98', 'khoảng 5', '0,0000001', ''])('%s is no such figure', (text) => expect(readMillions(text)).toBeUndefined());

  test('is not known while all five cells are empty, and nothing where one says 0', () => {
    expect([costOf(texts), costOf({ ...texts, other: '0' })]).toEqual([null, { central: 0, province: 0, district: 0, commune: 0, other: 0 }]);
  });

  test('comes back as it was stored', () => {
    const cost = { central: 3_504_980_000, province: 1, district: 0, commune: 0, other: 0 };
    const line = { solution: '', cost, due: null, owner: null, doer: null, after: null, note: '' } as unknown as Parameters<typeof textsOf>[0];
    expect(costOf(textsOf(line))).toEqual(cost);
  });
});

describe('what is pasted into a term', () => {
  test.each([['30/6/2024', '2024-06-30'], ['6 tháng đầu 2024', '2024-06-30'], ['6 tháng cuối năm 2024', '2024-12-31'], ['2023', '2023-12-31'], ['Năm 2024', '2024-12-31'], ['31/12/2024', '2024-12-31']])('%s is %s', (text, day) => expect(takeText('due', text, terms)).toBe(day));

  test('GIVEN the plan has no such term THEN the text stays and is marked', () => {
    expect(takeText('due', '30/6/2030', terms)).toBe('30/6/2030');
    expect(faultOf('due', '30/6/2030', terms, words)).toContain('6 tháng đầu 2024');
  });
});

describe('what is pasted into a lead', () => {
  test.each([['Sở Giao thông vận tải', 'sgtvt:20'], ['so xay dung', 'sxd:20'], ['giao thông', 'sgtvt:20']])('%s is found', (text, id) => expect(takeText('owner', text, bodies)).toBe(id));
  test('a name that fits several or none stays to be corrected', () => {
    expect([takeText('owner', 'Sở', bodies), takeText('owner', 'Sở Bia', bodies)]).toEqual(['Sở', 'Sở Bia']);
    expect(faultOf('owner', 'Sở', bodies, words)).toBe(words.badBody);
  });
});
