import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { date } from '#domain/calendar.ts';
import { printFixed } from '#domain/figures.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { aProvinceOf } from '#test/factories/some-communes.ts';
import { aRegistration, aStandingOf, aTitle, someScores } from '#test/factories/some-plans.ts';
import { measureTarget, type MeasuredTarget, type TargetFacts } from './measure-target.ts';
import { origins, registrationStates } from './registration.ts';
import { tallyRegistrations, tallyTargets } from './tally.ts';

const set = 'commune-ntm-2016-2020';
const { communes } = aProvinceOf(181);
const [first, second, third] = communes as [Unit, Unit, Unit];

/** So many communes meet the first criterion on the day of the plan, so many more a year later; the rest do not, or nobody knows. */
function facts(met: number, differs: Partial<TargetFacts> = {}, unknown = 0): TargetFacts {
  const scoresOf = (unit: UnitId) => {
    const index = communes.findIndex(({ id }) => id === unit);
    return index < met ? someScores(1, 1) : someScores(0, 1, index < met + unknown ? 1 : 0);
  };
  return {
    asOf: date('2020-12-31'), from: date('2020-01-22'), unitsOf: () => communes, titles: [], campaignLines: () => undefined,
    standing: (_set, unit) => aStandingOf(communes.find(({ id }) => id === unit) ?? first, scoresOf(unit)), ...differs,
  };
}

describe('a target is measured', () => {
  const planning = { kind: 'criterion-count', set, criterion: 1, before: 126, count: 157, of: 181 } as const;

  test('126 of 181 communes at the start, 157 wanted: 69,6 % and 86,7 %, whatever the day says', () => {
    const half = measureTarget(planning, facts(140));
    expect(half).toMatchObject({ before: 126, now: 140, target: 157, of: 181, reached: false, missing: [], shares: { before: 69.6, now: 77.3, target: 86.7 } });
    expect([printFixed(half.shares?.before ?? 0, 1), printFixed(half.shares?.target ?? 0, 1)]).toEqual(['69,6', '86,7']);
    expect(half.open).toHaveLength(41);
    expect(measureTarget(planning, facts(157))).toMatchObject({ now: 157, reached: true });
  });

  test('communes nobody knows of leave it open whether the target is reached, until enough are met or too few can be', () => {
    expect(measureTarget(planning, facts(150, {}, 10))).toMatchObject({ now: 150, reached: null, missing: [{ kind: 'no-reading', units: 10 }] });
    expect(measureTarget(planning, facts(150, {}, 6))).toMatchObject({ reached: false });
    expect(measureTarget(planning, facts(0, {}, 181))).toMatchObject({ now: null, shares: { now: null }, reached: null });
    expect(measureTarget({ ...planning, of: 200 }, facts(157)).missing).toEqual([{ kind: 'other-total', units: 181 }]);
  });

  test('titles of the year count whatever the year of their decision, and only by decisions taken', () => {
    const titles = [aTitle(first.id, 'XA_NTM', set, { titleYear: 2020, decidedOn: date('2020-12-20') }), aTitle(second.id, 'XA_NTM', set, { titleYear: 2020, decidedOn: date('2021-01-26') }), aTitle(third.id, 'XA_NTM', set, { titleYear: 2019, decidedOn: date('2020-03-01') })];
    const target = { kind: 'titles', title: 'XA_NTM', year: 2020, units: [first.id, second.id, third.id], count: 3 } as const;
    expect(measureTarget(target, facts(0, { titles }))).toMatchObject({ before: 0, now: 1, target: 3, reached: false, open: [second.id, third.id] });
    expect(measureTarget({ ...target, units: null, count: 2 }, facts(0, { titles, asOf: date('2021-02-01') }))).toMatchObject({ now: 2, reached: true, open: [] });
  });

  test('titles are kept while those of the campaign still hold them', () => {
    const titles = [aTitle(first.id, 'XA_NTM', set), aTitle(second.id, 'XA_NTM', set, { events: [{ kind: 'revoke', on: date('2020-06-01'), decision: '', issuer: '', reason: '', person: '', at: '' }] })];
    const lines = [first, second].map(({ id }) => ({ title: 1, unit: id, kind: 'XA_NTM', set }));
    const target = { kind: 'keep-titles', title: 'XA_NTM', count: 2, campaign: 1 } as const;
    expect(measureTarget(target, facts(0, { titles, campaignLines: () => lines }))).toMatchObject({ before: 2, now: 1, of: 2, reached: false, open: [second.id] });
    expect(measureTarget(target, facts(0, { titles, campaignLines: () => lines, asOf: date('2020-05-01') }))).toMatchObject({ now: 2, reached: true });
    expect(measureTarget({ ...target, campaign: null }, facts(0, { titles }))).toMatchObject({ before: 2, now: 1 });
    expect(measureTarget(target, facts(0, { titles })).missing).toEqual([{ kind: 'no-campaign' }]);
  });

  test('an indicator is one unit’s own figure, and of many units how many reached it; blank is not zero', () => {
    const target = { kind: 'indicator', set, item: '12.1', comparison: '>=', value: 85, unit: '%' } as const;
    const withFigures = (figures: ReadonlyMap<UnitId, number>, units: readonly Unit[]): TargetFacts => facts(0, {
      unitsOf: () => units,
      standing: (_set, unit) => {
        const value = figures.get(unit);
        const readings = value === undefined ? [] : [{ item: '12.1', value: { kind: 'number', value } } as never];
        return aStandingOf(first, [{ ...someScores(0, 1)[0], no: 12, indicators: [{ code: '12.1', standing: 'unknown', why: { kind: 'no-reading' }, clause: {} as never, readings }] } as never]);
      },
    });
    expect(measureTarget(target, withFigures(new Map([[first.id, 82]]), [first]))).toMatchObject({ before: 82, now: 82, target: 85, reached: false, open: [first.id] });
    const reachedWith = (comparison: '<' | '<=' | '=', figure: number) => measureTarget({ ...target, comparison }, withFigures(new Map([[first.id, figure]]), [first])).reached;
    expect([reachedWith('<', 85), reachedWith('<', 84.9), reachedWith('<=', 85), reachedWith('=', 85)]).toEqual([false, true, true, true]);
    expect(measureTarget(target, withFigures(new Map([[first.id, 0]]), [first]))).toMatchObject({ now: 0, reached: false });
    expect(measureTarget(target, withFigures(new Map(), [first]))).toMatchObject({ now: null, reached: null, missing: [{ kind: 'no-reading', units: 1 }] });
    expect(measureTarget(target, withFigures(new Map([[first.id, 90], [second.id, 80]]), [first, second, third]))).toMatchObject({ now: 1, target: 3, of: 3, reached: false, missing: [{ kind: 'no-reading', units: 1 }] });
  });

  test('a facility is built when it is reported, and not reported is not zero', () => {
    const target = { kind: 'facilities', facility: 'nhà văn hóa thôn', count: 5, built: null } as const;
    expect(measureTarget(target, facts(0))).toMatchObject({ now: null, target: 5, reached: null, missing: [{ kind: 'not-reported' }] });
    expect(measureTarget({ ...target, built: 0 }, facts(0))).toMatchObject({ now: 0, reached: false, missing: [] });
    expect(measureTarget({ ...target, built: 5 }, facts(0))).toMatchObject({ reached: true });
  });
});

describe('a plan’s totals equal its lines', () => {
  test('whatever the targets came to, reached, open and unknown make up all of them', () => {
    const measured = fc.record({ reached: fc.constantFrom(true, false, null) }).map(({ reached }) => ({ before: null, now: null, target: 1, of: null, shares: null, reached, missing: [], open: [], counts: { set: '', units: [], items: [], grounds: [] } }) satisfies MeasuredTarget);
    fc.assert(fc.property(fc.array(measured), (targets) => {
      const { total, reached, open, unknown } = tallyTargets(targets);
      expect([total, reached + open + unknown]).toEqual([targets.length, targets.length]);
    }));
  });

  test('and registrations counted by origin or by state come to the same sum', () => {
    const registration = fc.record({ origin: fc.constantFrom(...origins), state: fc.constantFrom(...registrationStates) }).map((differs) => aRegistration(first.id, differs));
    fc.assert(fc.property(fc.array(registration), (registrations) => {
      const { total, byOrigin, byState } = tallyRegistrations(registrations);
      const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, count) => all + count, 0);
      expect([total, sum(byOrigin), sum(byState)]).toEqual([registrations.length, registrations.length, registrations.length]);
    }));
  });
});
