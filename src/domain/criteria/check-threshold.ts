import type { Indicator, Part, Threshold, ValueType } from './criteria-set.ts';
import { levelRank } from './level.ts';
import type { Spot } from './spot.ts';

/** Which requirements can be put to which kind of value. A delegated or unknown one says nothing yet and fits all. */
const fits: Readonly<Record<Threshold['kind'], readonly ValueType[] | null>> = {
  num: ['percent', 'number', 'count'],
  series: ['percent', 'number', 'count'],
  bool: ['boolean', 'composite'],
  level: ['level'],
  parts: ['composite', 'percent'],
  relative: ['number'],
  ref: ['composite'],
  delegated: null,
  unknown: null,
};

const condition = /^[a-z0-9_]+ (>|<|>=|<=|=) \d+(\.\d+)?$/;

/** One threshold against the indicator it judges and the years of its set. */
export function checkThreshold(threshold: Threshold, indicator: Indicator, period: { readonly from: number; readonly to: number }, spot: Spot): void {
  const allowed = fits[threshold.kind];
  if (allowed && !allowed.includes(indicator.valueType)) spot.tell('wrong-kind', threshold.kind, indicator.valueType);
  if (threshold.kind === 'num') checkFigure(threshold.value, indicator, spot);
  if (threshold.kind === 'level' && levelRank(threshold.value) === undefined) spot.under('value').tell('not-listed', threshold.value, 'Trung bình, Khá, Tốt, Mức độ 1, …');
  if (threshold.kind === 'parts') checkParts(threshold.parts, spot.under('parts'));
  if (threshold.kind !== 'series') return;
  for (let year = period.from; year <= period.to; year += 1) {
    const figure = threshold.values[String(year)];
    if (figure === undefined) spot.under('values').tell('not-covered', String(year), `${period.from}-${period.to}`);
    else checkFigure(figure, indicator, spot.under('values').under(String(year)));
  }
}

function checkFigure(figure: number, { valueType }: Indicator, spot: Spot): void {
  if (valueType === 'percent' && figure > 100) spot.tell('out-of-range', figure, '0-100');
  if (figure < 0) spot.tell('out-of-range', figure, '>= 0');
  if (valueType === 'count' && !Number.isInteger(figure)) spot.tell('out-of-range', figure, '0, 1, 2, …');
}

/** A key may stand twice only where conditions tell the two apart (5.1: more than three schools, or not). */
function checkParts(parts: readonly Part[], spot: Spot): void {
  for (const [index, part] of parts.entries()) {
    const here = spot.item(part, index);
    if (part.when !== undefined && !condition.test(part.when)) here.under('when').tell('bad-condition', part.when, 'so_truong > 3');
    if (part.unit === '%' && typeof part.value === 'number' && (part.value < 0 || part.value > 100)) here.tell('out-of-range', part.value, '0-100');
    if (parts.some((other) => other !== part && other.key === part.key && (other.when === undefined || part.when === undefined))) here.tell('repeated', part.key);
  }
}
