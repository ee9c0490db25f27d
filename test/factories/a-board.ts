import type { ComponentRule, PushRules } from '#domain/criteria/push-rules.ts';
import { date } from '#domain/calendar.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { BoardFacts, UnitProgress } from '#domain/push/build-board.ts';
import type { RegisteredUnit } from '#domain/push/judge-criteria.ts';
import type { ProgressFigure } from '#domain/push/progress-figure.ts';
import type { CriterionScore, Standing } from '#domain/scoring/standing.ts';
import { aPlace } from './a-figure.ts';

export const october = date('2023-10-31');
export const langSon = aPlace({ id: '20@2004-07-08' as UnitId, code: '20', name: 'Lạng Sơn', level: 'province', kind: 'tỉnh' });

export function aDistrict(code: string, name = `Huyện ${code}`): Unit {
  return aPlace({ id: `${code}@2004-07-08` as UnitId, code, name, level: 'district', kind: 'huyện', parent: langSon.id });
}

export function aCommuneOf(district: Unit, code: string, name = `Xã ${code}`): Unit {
  return aPlace({ id: `${code}@2004-07-08` as UnitId, code, name, parent: district.id });
}

export function aProgress(unit: Unit, differs: Partial<UnitProgress> = {}): UnitProgress {
  return { unit, below: [], registered: [], duties: { bad: 0, due: 0, grounds: [] }, reports: null, ...differs };
}

/** One letter a criterion, from the first: `+` met, `-` unmet, `?` unknown. */
export function standings(letters: string): CriterionScore[] {
  const named: Readonly<Record<string, Standing>> = { '+': 'met', '-': 'unmet' };
  return [...letters].map((letter, index) => {
    const standing = named[letter] ?? 'unknown';
    return { no: index + 1, standing, by: 'readings', computed: standing, declaration: null, contradiction: false, indicators: [] };
  });
}

export function aRegistered(unit: Unit, before: string, now: string, set = 'commune-ntm-2021-2025'): RegisteredUnit {
  return { unit, set, before: standings(before), now: standings(now) };
}

let seq = 0;

export function aReported(unit: Unit | UnitId, measure: string, value: number, differs: Partial<ProgressFigure> = {}): ProgressFigure {
  seq += 1;
  return { unit: typeof unit === 'string' ? unit : unit.id, measure, value, asOf: october, source: 'báo cáo tháng 10', seq, person: 'lan', behalf: null, at: '2023-11-01T02:00:00.000Z', ...differs };
}

export function aBoard(units: readonly UnitProgress[], figures: readonly ProgressFigure[] = [], differs: Partial<BoardFacts> = {}): BoardFacts {
  return { area: langSon, asOf: october, units, figures, ...differs };
}

/** Rules of our own, with round numbers, so that a test need not know what law/push.json says today. */
export function someRules(differs: Partial<PushRules> = {}): PushRules {
  const measure = (id: string, unit: 'works' | 'dong', holdsDays: number | null) => ({ id, vi: id, en: id, unit, span: 'year', holdsDays, confidence: 'template', note: '' }) as const;
  const rule = (id: ComponentRule['id'], weight: number, how: Partial<ComponentRule>): ComponentRule => ({ id, vi: id, en: id, weight, worst: null, curve: null, shares: [], phrases: {}, confidence: 'template', note: '', ...how });
  const even = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 98, 100];
  return {
    measures: [measure('works-allocated', 'works', null), measure('works-not-started', 'works', 92), measure('allocated-not-started', 'dong', 92), measure('assigned', 'dong', null), measure('allocated', 'dong', null), measure('disbursed', 'dong', 92)],
    components: [
      rule('criteria', 3, { curve: even }),
      rule('not-started', 2, { worst: 0.5, shares: [{ part: 'allocated-not-started', wholes: ['allocated'] }, { part: 'works-not-started', wholes: ['works-allocated'] }] }),
      rule('disbursement', 3, { curve: even, shares: [{ part: 'disbursed', wholes: ['assigned', 'allocated'] }] }),
      rule('overdue', 1, { worst: 0.5 }),
      rule('late-reports', 1, { worst: 0.5 }),
    ],
    bands: { good: 70, slow: 45, confidence: 'template' },
    minimumKnown: 2,
    infrastructure: [{ set: 'commune-ntm-2021-2025', criteria: [2, 3], confidence: 'template', note: '' }],
    answer: { days: 15, term: 'trước ngày {ngày}', content: 'Trả lời', proof: '', confidence: 'template', note: '' },
    ...differs,
  };
}
