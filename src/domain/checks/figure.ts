import type { Item, Reading } from '#domain/assessment/reading.ts';
import type { Comparator } from '#domain/criteria/criteria-set.ts';

/** One figure of a unit with what a check may compare it with. */
export interface Figure {
  readonly item: Item;
  readonly value: number;
  /** `%`, `triệu đồng/người/năm` …; null where the figure is a bare count. */
  readonly unit: string | null;
  /** What is asked of it; null where no threshold is known. */
  readonly asked: { readonly cmp: Comparator; readonly value: number } | null;
  readonly reading: Reading;
  /** Its figures of earlier days, earliest first. */
  readonly past: readonly PastFigure[];
}

export interface PastFigure {
  readonly value: number;
  readonly reading: Reading;
}

/** Nothing and all: a share that stands there stays there, and says nothing of how figures are written. */
export function isAtEnd(value: number, unit: string | null): boolean {
  return value === 0 || (unit === '%' && (value < 0 || value >= 100));
}

/** How far the figure moved since the day before it was entered; undefined for a first figure. */
export function changeOf({ value, past }: Figure): number | undefined {
  const before = past.at(-1);
  return before && value - before.value;
}
