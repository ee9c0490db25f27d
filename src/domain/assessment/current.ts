import type { CalendarDate } from '#domain/calendar.ts';
import type { Item, Reading } from './reading.ts';

/** The readings that count on a day for one unit and one set: per item the one with the latest as-of date, and of those the last entered. */
export type Current = ReadonlyMap<Item, Reading>;

/** Folds the log. The order in which readings arrive does not matter; `blank` withdraws; readings after `asOf` do not count yet. */
export function currentAt(log: Iterable<Reading>, asOf: CalendarDate): Current {
  const current = new Map<Item, Reading>();
  for (const reading of log) {
    if (reading.asOf > asOf) continue;
    const held = current.get(reading.item);
    if (!held || isLater(reading, held)) current.set(reading.item, reading);
  }
  for (const [item, reading] of current) if (reading.value.kind === 'blank') current.delete(item);
  return current;
}

export function isLater(a: Reading, b: Reading): boolean {
  return a.asOf > b.asOf || (a.asOf === b.asOf && a.seq > b.seq);
}
