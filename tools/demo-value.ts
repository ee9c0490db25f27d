import type { Indicator } from '#domain/criteria/criteria-set.ts';
import { clauseFor, seriesValue, type Circumstances } from '#domain/criteria/which-threshold.ts';
import { printFigure } from '#domain/figures.ts';

/** A figure that passes or fails by a margin of `spread` (0 to 9), or a declaration where no figure decides. */
export function valueFor(indicator: Indicator, circumstances: Circumstances, passes: boolean, spread: number): string {
  const { threshold } = clauseFor(indicator, circumstances);
  const limit = threshold.kind === 'num' ? threshold.value : threshold.kind === 'series' ? seriesValue(threshold.values, circumstances.year) : null;
  if (threshold.kind === 'level') return passes ? threshold.value : threshold.value.startsWith('Mức độ') ? 'Mức độ 1' : 'Trung bình';
  if (limit === null || indicator.valueType === 'boolean') return passes ? 'Đạt' : 'Chưa đạt';
  const step = indicator.valueType === 'percent' ? spread * 0.6 : indicator.valueType === 'count' ? spread % 3 : spread * 0.35;
  const missed = indicator.valueType === 'count' ? 1 : step + 0.9;
  if (indicator.comparison === '<=') return printFigure(passes ? Math.max(0, limit - step * 0.5) : limit + missed, 1);
  if (indicator.comparison === '=') return printFigure(passes ? limit : limit + missed, 0);
  const high = indicator.valueType === 'percent' ? Math.min(100, limit + step) : limit + step;
  return printFigure(passes ? high : Math.max(0, limit - missed), 1);
}
