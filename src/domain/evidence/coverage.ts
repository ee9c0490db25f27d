import { splitItem, type Item } from '#domain/assessment/reading.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';

/** How much of a criterion is proven: 7 of 9 indicators, and whether a paper is there for the criterion as a whole. */
export interface Coverage {
  readonly no: number;
  readonly proven: number;
  readonly of: number;
  readonly whole: boolean;
}

/** Counts, criterion by criterion, the indicators to which something that still holds is attached; a proof of a part is a proof of its indicator. */
export function coverageOf(set: CriteriaSet, proven: Iterable<Item>): readonly Coverage[] {
  const codes = new Set([...proven].map((item) => splitItem(item).code));
  return set.criteria.map(({ no, indicators }) => ({
    no,
    proven: indicators.filter(({ code }) => codes.has(code)).length,
    of: indicators.length,
    whole: codes.has(String(no)),
  }));
}
