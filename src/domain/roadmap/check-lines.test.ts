import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import { aCost, aLine, longDongUnit, theBounds } from '#test/factories/a-roadmap.ts';
import { checkComplete } from './check-complete.ts';
import { checkLines, yearsWithoutMoney, type LineBounds } from './check-lines.ts';
import { halfYears } from './half-years.ts';
import { budgetCost } from './line-cost.ts';
import type { NewRoadmapLine } from './roadmap-line.ts';

/** Each refusal with its place. */
function told(changed: readonly NewRoadmapLine[], others: readonly NewRoadmapLine[] = [], bounds: Partial<LineBounds> = {}): string[] {
  return checkLines(longDongUnit, changed, [...others, ...changed], theBounds(bounds)).map(({ code, at }) => `${code} @ ${at}`);
}

describe('a line that cannot be is refused with its unit, item and field', () => {
  test.each<[string, Partial<NewRoadmapLine>, string]>([
    ['an item that was not unmet', { item: '3' }, 'line-not-unmet @ 06328 3 item'],
    ['a lead nobody knows', { owner: bodyId('so-bia', longDongUnit.id) }, 'line-unknown-body @ 06328 2 owner'],
    ['a doer of another commune', { doer: bodyId('ubnd', '06331@1976' as typeof longDongUnit.id) }, 'line-unknown-body @ 06328 2 doer'],
    ['a term after the plan', { due: date('2025-06-30') }, 'line-past-end @ 06328 2 due'],
    ['a term before the review', { due: date('2023-06-30') }, 'line-before-review @ 06328 2 due'],
    ['a term in the middle of a half-year', { due: date('2024-05-15') }, 'line-not-half-year @ 06328 2 due'],
    ['a cost below nothing', { cost: aCost({ commune: -1 }) }, 'line-bad-cost @ 06328 2 commune'],
    ['half a đồng', { cost: aCost({ other: 0.5 }) }, 'line-bad-cost @ 06328 2 other'],
    ['a prerequisite that is no line', { after: '3' }, 'line-unknown-prerequisite @ 06328 2 after'],
    ['a line that waits for itself', { after: '2' }, 'line-unknown-prerequisite @ 06328 2 after'],
  ])('%s', (_what, differs, expected) => expect(told([aLine('2', differs)])).toEqual([expected]));

  test('GIVEN nothing wrong THEN nothing is refused, also without day, lead and cost', () => {
    expect(told([aLine('2'), aLine('6', { owner: null, doer: null, cost: null, due: null })])).toEqual([]);
  });

  test('all at once', () => {
    const wrong = aLine('2', { owner: bodyId('x', longDongUnit.id), due: date('2030-12-31'), cost: aCost({ central: -5, other: 1.5 }), after: '3' });
    expect(told([wrong]).map((each) => each.split(' ')[0])).toEqual(['line-unknown-body', 'line-bad-cost', 'line-bad-cost', 'line-past-end', 'line-unknown-prerequisite']);
  });
});

describe('what must come first', () => {
  const first = (due: string) => aLine('6', { due: date(due) });

  test('is due no later than what waits for it', () => {
    expect(told([aLine('2', { after: '6', due: date('2023-12-31') })], [first('2024-06-30')])).toEqual(['line-before-prerequisite @ 06328 2 due']);
    expect(told([aLine('2', { after: '6', due: date('2024-06-30') })], [first('2024-06-30')])).toEqual([]);
  });

  test('is not put off past a line that waits for it and is not changed', () => {
    expect(told([first('2024-12-31')], [aLine('2', { after: '6', due: date('2024-06-30') })])).toEqual(['line-before-prerequisite @ 06328 6 due']);
  });

  test('never waits, step by step, for what waits for it', () => {
    expect(told([aLine('2', { after: '6' })], [aLine('6', { after: '13' }), aLine('13', { after: '2' })])).toEqual(['line-prerequisite-loop @ 06328 2 after']);
  });
});

describe('the money of a year', () => {
  const money = new Map([[2024, 500_000_000]]);
  const others = [aLine('6', { cost: aCost({ central: 400_000_000 }) })];

  test('is not exceeded by all lines due in it together', () => {
    expect(told([aLine('2')], others, { money })).toEqual(['line-over-money @ 06328 2 cost']);
    expect(told([aLine('2', { cost: aCost({ province: 100_000_000 }) })], others, { money })).toEqual([]);
  });

  test('is not that of another year, and contributions of people take nothing from it', () => {
    expect(told([aLine('2', { due: date('2023-12-31') })], others, { money })).toEqual([]);
    expect(told([aLine('2', { cost: aCost({ other: 900_000_000 }) })], others, { money })).toEqual([]);
  });

  test('GIVEN nobody reported it THEN nothing is refused, and that is said', () => {
    expect(told([aLine('2', { cost: aCost({ central: 9e12 }) })])).toEqual([]);
    expect(yearsWithoutMoney([aLine('2'), aLine('6', { due: date('2023-12-31') })], new Map([[2023, 1]]))).toEqual([2024]);
  });
});

test('whatever passes can be: in the plan, after what comes first, within the money', () => {
  const items = ['2', '6', '13', '15', '17'] as const;
  const line = (item: string) => fc.record({
    due: fc.constantFrom(null, '2023-06-30', '2023-12-31', '2024-03-31', '2024-06-30', '2024-12-31', '2025-06-30'), after: fc.constantFrom(null, ...items),
    province: fc.integer({ min: -1, max: 6 }), isOpen: fc.boolean(),
  }).map(({ due, after, province, isOpen }) => aLine(item, { due: due === null ? null : date(due), after, cost: isOpen ? null : aCost({ province }) }));
  fc.assert(fc.property(fc.tuple(...items.map(line)), fc.integer({ min: 0, max: 12 }), (lines, allocated) => {
    const bounds = theBounds({ money: new Map([[2024, allocated]]) });
    const refused = new Set(checkLines(longDongUnit, lines, lines, bounds).map(({ at }) => at?.split(' ')[1]));
    const passed = lines.filter(({ item }) => !refused.has(item));
    for (const { due } of passed) if (due !== null) expect(halfYears(bounds.review, bounds.end)).toContain(due);
    for (const { due, after } of passed) {
      const first = lines.find(({ item }) => item === after);
      if (first && first.due !== null && due !== null) expect(first.due <= due).toBe(true);
    }
    if (refused.size === 0) expect(lines.filter(({ due }) => due?.startsWith('2024')).reduce((sum, { cost }) => sum + (cost ? budgetCost(cost) : 0), 0)).toBeLessThanOrEqual(allocated);
  }), { numRuns: 400 });
});

describe('a roadmap is whole', () => {
  const incomplete = (lines: readonly NewRoadmapLine[]) => checkComplete(longDongUnit, ['2', '6'], lines).map(({ at, about }) => `${at}: ${'lacking' in about ? about.lacking : ''}`);

  test('only when every gap has its line, and every line its day, lead and cost', () => {
    expect(incomplete([])).toEqual(['06328 2 item: line', '06328 6 item: line']);
    expect(incomplete([aLine('2', { due: null, owner: null, cost: null }), aLine('6', { cost: null })])).toEqual(['06328 2 due: due, owner, cost', '06328 6 cost: cost']);
    expect(incomplete([aLine('2'), aLine('6', { cost: aCost() })])).toEqual([]);
  });

  test('whatever lines of met items still lack', () => expect(incomplete([aLine('2'), aLine('6'), aLine('13', { due: null })])).toEqual([]));
});
