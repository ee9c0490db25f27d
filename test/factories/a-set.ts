import type { CriteriaSet, Criterion, Indicator, Threshold } from '#domain/criteria/criteria-set.ts';

/** A threshold that holds for everyone. */
export function asks(threshold: number | true | Record<string, unknown>): Readonly<Record<string, Threshold>> {
  const made = typeof threshold === 'number' ? { kind: 'num', value: threshold } : threshold === true ? { kind: 'bool', value: true } : threshold;
  return { '*': { confidence: 'official', ...made } as Threshold };
}

/** A share of at least 80 %, unless told otherwise. */
export function anIndicator(code: string, differs: Partial<Indicator> = {}): Indicator {
  return {
    code, vi: `Chỉ tiêu ${code}`, en: `Indicator ${code}`, valueType: 'percent', unit: '%', comparison: '>=', delegatedTo: null,
    thresholds: asks(80), evidence: ['Báo cáo'], wording: 'official', owner: 'SNN', confidence: 'official', ...differs,
  };
}

export function aCriterion(no: number, indicators: readonly Indicator[]): Criterion {
  return { no, vi: `Tiêu chí ${no}`, en: `Criterion ${no}`, owner: 'SNN', coOwners: [], ownerConfidence: 'official', keyForRevocation: false, indicators };
}

export function aSet(criteria: readonly Criterion[], differs: Partial<CriteriaSet> = {}): CriteriaSet {
  const counts = criteria.map((criterion) => criterion.indicators.length);
  return {
    id: 'a-set', level: 'commune', title: 'ntm', name: { vi: 'Bộ thử', en: 'A set' }, period: { from: 2021, to: 2025 }, status: 'in-force', legalBasis: [], amendments: [],
    thresholdDimension: 'region', scopeRules: [], groups: [], notes: [], criteria,
    expected: { criteria: criteria.length, indicators: counts.reduce((sum, count) => sum + count, 0), perCriterion: counts },
    bands: [{ min: 0, max: criteria.length }],
    ...differs,
  };
}

/** A set of one criterion with the one indicator 1.1. */
export function aSetOf(indicator: Partial<Indicator>, differs: Partial<CriteriaSet> = {}): CriteriaSet {
  return aSet([aCriterion(1, [anIndicator('1.1', indicator)])], differs);
}
