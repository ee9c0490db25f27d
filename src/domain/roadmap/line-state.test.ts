import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { bacSonStandings } from '#test/factories/a-review.ts';
import { aCampaign, aCost, aLine, longDongUnit, transport } from '#test/factories/a-roadmap.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { aBacSon } from '#test/factories/a-bac-son.ts';
import { sayGap } from '#words/gap-text.ts';
import { buildLines } from './build-lines.ts';
import { isItemMet } from './line-item.ts';
import { lineState, type LineDay } from './line-state.ts';
import type { NewRoadmapLine } from './roadmap-line.ts';

const law = theLaw();
const set = law.sets.get('commune-ntm-2021-2025');
if (!set) throw new Error('law/ holds no set of 2021-2025');
const rules = law.programme.roadmap;

function state(line: NewRoadmapLine, differs: Partial<LineDay> = {}): string {
  const { state: where, why } = lineState(line, set as NonNullable<typeof set>, rules, { today: date('2024-01-15'), isMet: () => false, lineOf: () => undefined, hasOverdueDuty: () => false, ...differs });
  return [where, ...why].join(' ');
}

describe('where a line stands', () => {
  test('is computed: done when met, whatever was planned or missed', () => {
    expect(state(aLine('2', { due: date('2023-12-31'), owner: null }), { isMet: () => true })).toBe('done met');
  });

  test('slipped the day after its term, not on it', () => {
    expect(state(aLine('13', { cost: aCost(), due: date('2024-06-30') }), { today: date('2024-06-30') })).toBe('at-risk little-time');
    expect(state(aLine('13', { due: date('2024-06-30') }), { today: date('2024-07-01') })).toBe('slipped past-due');
  });

  test('unplanned while day, lead or cost is missing; no cost is not missing', () => {
    expect(state(aLine('13', { due: null, owner: null, cost: null }))).toBe('unplanned lacks-due lacks-owner lacks-cost');
    expect(state(aLine('13', { cost: aCost() }))).toBe('on-track');
  });

  test('at risk by an overdue duty, by what must come first, and when too little time is left for such a thing', () => {
    expect(state(aLine('13'), { hasOverdueDuty: () => true })).toBe('at-risk duty-overdue');
    const first = aLine('6', { due: date('2023-12-31') });
    expect(state(aLine('13', { after: '6' }), { lineOf: () => first })).toBe('at-risk prerequisite-late');
    expect(state(aLine('13', { after: '6' }), { lineOf: () => first, isMet: (item) => item === '6' })).toBe('on-track');
    expect([state(aLine('2'), { today: date('2024-07-04') }), state(aLine('2'), { today: date('2024-07-05') })]).toEqual(['on-track', 'at-risk little-time']);
    expect([state(aLine('13'), { today: date('2024-09-02') }), state(aLine('13'), { today: date('2024-09-03') })]).toEqual(['on-track', 'at-risk little-time']);
  });
});

describe('lines built from the gaps', () => {
  const standing = bacSonStandings(set.id, { '06328': [aReading('6.1', false), aReading('15.1', 80)] }).find(({ unit }) => unit.id === longDongUnit.id);
  const places = aBacSon();
  const owners = { bodies: law.programme.bodies, departments: law.departments, province: places.provinceOf(longDongUnit), asOf: date('2023-11-28') };
  const lines = standing ? buildLines(aCampaign([longDongUnit]), set, standing, owners, sayGap) : [];

  test('are one for each unmet indicator, or for the criterion where only that was declared', () => {
    expect(lines.map(({ item }) => item)).toEqual(['2', '6.1', '13', '15.1', '17']);
  });

  test('name the department that owns the criterion, the commune that does it and the end of the plan; nothing else is made up', () => {
    expect(lines[0]).toMatchObject({ owner: transport, doer: `ubnd:${longDongUnit.id}`, due: '2024-12-31', cost: null, after: null, solution: '', now: 'Chưa đạt', required: 'Đạt' });
  });

  test('say what was read and what is required, with the doubt there is about a figure of law', () => {
    expect(lines.find(({ item }) => item === '15.1')).toMatchObject({ now: '80%' });
    expect(lines.find(({ item }) => item === '15.1')?.required).toMatch(/^(≥|Tỉnh|Chưa)/);
  });

  test('after the merger of departments name the one that took over', () => {
    const later = standing ? buildLines(aCampaign([longDongUnit]), set, standing, { ...owners, asOf: date('2025-05-01') }, sayGap) : [];
    expect(later[0]?.owner).toBe(`sxd:${owners.province?.id}`);
  });

  test('are done when indicator or criterion is met, and not while nobody knows', () => {
    const scores = standing?.scores ?? [];
    expect([isItemMet(scores, set, '1'), isItemMet(scores, set, '2'), isItemMet(scores, set, '1.1'), isItemMet(scores, set, '6.2')]).toEqual([true, false, true, false]);
  });
});
