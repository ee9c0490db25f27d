import { printCount, printFixed, roundHalfUp } from '#domain/figures.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { ReportFacts } from './report-facts.ts';
import type { ReportCell, Trace } from './report.ts';

/** Where a figure comes from; without items it rests on all criteria of the set. */
export function traceOf({ set, asOf }: Pick<ReportFacts, 'set' | 'asOf'>, standings: readonly UnitStanding[], items: readonly string[] = set.criteria.map(({ no }) => String(no))): Trace {
  return { set: set.id, asOf, units: standings.map(({ unit }) => unit.code), items };
}

/** The items a criterion's standing rests on: the declaration that decided, or the readings of its indicators. */
export function itemsOf({ no, by, indicators }: CriterionScore): readonly string[] {
  const read = by === 'declaration' ? [] : indicators.flatMap(({ readings }) => readings.map(({ item }) => item));
  return read.length === 0 ? [String(no)] : [...new Set(read)];
}

/** `04`, as counts of units are written; none at all is `0`. */
export function countCell(count: number, trace: Trace): ReportCell {
  return { text: count === 0 ? '0' : printCount(count), value: count, trace };
}

/** A share of the units with one decimal; nothing where there are no units to share. */
export function shareCell(count: number, total: number, trace: Trace): ReportCell {
  const share = sharePercent(count, total);
  return share === null ? { text: '' } : { text: printFixed(share, 1), value: share, trace };
}

export function averageCell(average: number | null, trace: Trace): ReportCell {
  return average === null ? { text: '' } : { text: printFixed(average, 2), value: average, trace };
}

export function sharePercent(count: number, total: number): number | null {
  return total === 0 ? null : roundHalfUp((count * 100) / total, 1);
}
