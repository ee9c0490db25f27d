import type { KnownItem } from '#domain/assessment/known-items.ts';
import type { ReadingValue } from '#domain/assessment/reading.ts';
import type { Indicator } from '#domain/criteria/criteria-set.ts';
import { readFigure } from '#domain/figures.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';

/** What a figure may be for an item: how far it goes, whether it counts whole things, and what a right one looks like. */
export interface Scale {
  readonly percent: boolean;
  readonly whole: boolean;
  readonly max: number;
  readonly range: string;
  readonly sample: string;
}

const percent: Scale = { percent: true, whole: false, max: 100, range: '0 - 100', sample: '86,7' };
const count: Scale = { percent: false, whole: true, max: 1e12, range: '0, 1, 2 …', sample: '12' };
const amount: Scale = { percent: false, whole: false, max: 1e12, range: '≥ 0', sample: '58,5' };
/** A multiple of another set's level (QĐ 319/QĐ-TTg, condition 2: 1,1 lần): an income typed there by mistake is far beyond 10. */
const multiple: Scale = { percent: false, whole: false, max: 10, range: '0 - 10', sample: '1,1' };

/** null where an item is declared, not measured: a whole criterion, a yes-or-no indicator or part. */
export function scaleOf(item: KnownItem): Scale | null {
  switch (item.kind) {
    case 'criterion': return null;
    case 'piece': return item.holds === 'yes-no' ? null : item.holds === 'percent' ? percent : amount;
    case 'indicator': return scaleOfIndicator(item.indicator);
  }
}

function scaleOfIndicator(indicator: Indicator): Scale | null {
  switch (indicator.valueType) {
    case 'boolean':
    case 'level': return null;
    case 'percent': return percent;
    case 'count': return count;
    case 'number': return Object.values(indicator.thresholds).some(({ kind }) => kind === 'relative') ? multiple : amount;
    case 'composite': return indicator.unit === '%' ? percent : amount;
  }
}

/** Checks that such a figure can be: the one a cell holds or its text says as it stands (`86,7`, `3.504,98`), else what stands before the sign of `86,7%`. */
export function readMeasure(typed: string, figure: number | undefined, scale: Scale): Outcome<ReadingValue> {
  const value = figure ?? (scale.percent && typed.endsWith('%') ? readFigure(typed.slice(0, -1)) : undefined);
  if (value === undefined) return refuse('bad-figure', { found: typed, expected: suggest(typed, scale) });
  const possible = value >= 0 && value <= scale.max && (!scale.whole || Number.isInteger(value));
  return possible ? done({ kind: 'number', value: value === 0 ? 0 : value }) : refuse('out-of-range', { found: typed, expected: scale.range });
}

/** `86.7` most likely meant `86,7`, and `1,234.5` meant `1.234,5`; anything else is answered with a figure of the right kind. */
function suggest(typed: string, scale: Scale): string {
  const figure = typed.replace(/\s*%$/, '');
  if (/^[-−]?\d+\.\d+$/.test(figure)) return figure.replace('.', ',');
  if (/^[-−]?\d{1,3}(,\d{3})+\.\d+$/.test(figure)) return figure.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  return scale.sample;
}
