import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { seriesOf, workingDaysBetween, type SeriesRules } from './series-rules.ts';

const rules: SeriesRules = {
  series: [
    { id: 'letters', bodies: ['ubnd'], levels: ['province'], types: ['CV'], confidence: 'template' },
    { id: 'rest', bodies: null, levels: null, types: null, confidence: 'template' },
  ],
  issueWithinWorkingDays: 1, closedDays: ['01-01', '09-02'], file: { accepts: ['pdf'], megabytes: 25 },
};

describe('how papers are numbered and how long they may wait', () => {
  test('the first series that fits is a paper’s, and without any all papers of a body run on together', () => {
    const series = (kind: string, level: 'province' | 'district', type: string, of = rules) => seriesOf(of, { kind, level }, type);
    expect([series('ubnd', 'province', 'CV'), series('ubnd', 'province', 'KH'), series('ubnd', 'district', 'CV'), series('stnmt', 'province', 'CV')]).toEqual(['letters', 'rest', 'rest', 'rest']);
    expect(series('ubnd', 'province', 'CV', { ...rules, series: [] })).toBe('all');
  });

  test.each([
    ['2023-11-28', '2023-11-28', 0, 'the same day'],
    ['2023-11-28', '2023-11-29', 1, 'the next day'],
    ['2023-12-01', '2023-12-04', 1, 'Friday to Monday'],
    ['2023-09-01', '2023-09-05', 2, 'over the National Day, a Saturday'],
    ['2023-12-29', '2024-01-02', 1, 'over New Year'],
    ['2023-11-28', '2023-11-27', 0, 'backwards'],
    ['2020-01-01', '2023-01-01', 778, 'years'],
  ])('from %s to %s there are %i working days: %s', (from, to, days) => {
    expect(workingDaysBetween(date(from), date(to), rules)).toBe(days);
  });
});
