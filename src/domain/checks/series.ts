import { isLater } from '#domain/assessment/current.ts';
import type { Item, Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';

/** What was said of one item day by day, earliest first: of each day the reading entered last. Days that a blank withdrew are left out. */
export type Series = readonly Reading[];

/** The series of every item one unit has a value for on a day. The order in which readings arrive does not matter. */
export function seriesUntil(log: Iterable<Reading>, asOf: CalendarDate): ReadonlyMap<Item, Series> {
  const items = new Map<Item, Map<CalendarDate, Reading>>();
  for (const reading of log) if (reading.asOf <= asOf) take(items, reading);
  const series = new Map<Item, Series>();
  for (const [item, days] of items) {
    const ordered = [...days.values()].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
    if (ordered.at(-1)?.value.kind !== 'blank') series.set(item, ordered.filter(({ value }) => value.kind !== 'blank'));
  }
  return series;
}

function take(items: Map<Item, Map<CalendarDate, Reading>>, reading: Reading): void {
  const days = items.get(reading.item);
  const held = days?.get(reading.asOf);
  if (!days) items.set(reading.item, new Map([[reading.asOf, reading]]));
  else if (!held || isLater(reading, held)) days.set(reading.asOf, reading);
}
