import type { Comparator, Indicator, Threshold } from '#domain/criteria/criteria-set.ts';
import { seriesValue, type Circumstances } from '#domain/criteria/which-threshold.ts';
import type { Why } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** The figure a threshold asks of a unit, or why there is none to compare with. */
export function requiredFigure(threshold: Threshold, { year, key }: Circumstances): number | Why {
  switch (threshold.kind) {
    case 'num': return threshold.value;
    case 'series': return seriesValue(threshold.values, year) ?? { kind: 'threshold-missing', because: 'no-year' };
    case 'delegated': return { kind: 'threshold-missing', because: 'delegated' };
    case 'unknown': return { kind: 'threshold-missing', because: key === null ? 'no-key' : 'unknown' };
    default: return { kind: 'needs-declaration' };
  }
}

/** `year` is given where the figure was set for a year; `notSplit` warns that men and women were not told apart. */
export function compare(value: number, indicator: Indicator, against: { required: number; unit: string | null; year: number | null; notSplit: boolean }): Verdict {
  const cmp = comparatorOf(indicator);
  return { standing: holds(value, cmp, against.required) ? 'met' : 'unmet', why: { kind: 'compared', value, cmp, ...against } };
}

export function comparatorOf(indicator: Indicator): Comparator {
  return indicator.comparison === 'all-of' ? '>=' : indicator.comparison;
}

export function holds(value: number, cmp: Comparator, required: number): boolean {
  switch (cmp) {
    case '>=': return value >= required;
    case '<=': return value <= required;
    case '=': return value === required;
  }
}
