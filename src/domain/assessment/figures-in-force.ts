import type { CalendarDate } from '#domain/calendar.ts';
import { criterionOf, type CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { isLater } from './current.ts';
import { splitItem, type Item, type Reading } from './reading.ts';

/** What stands under one criterion of one unit on a day. */
export interface FiguresInForce {
  /** How many items have a value; one that was withdrawn has none. */
  readonly count: number;
  /** Number of the newest reading that counts, a withdrawal too. */
  readonly newest: number;
  /** When it was entered. */
  readonly at: string;
  /** Who entered what counts, and for whom. */
  readonly enteredBy: ReadonlySet<string>;
}

export const noFigures: FiguresInForce = { count: 0, newest: 0, at: '', enteredBy: new Set() };

/** Criterion → what counts under it; a criterion of which nothing was ever read is not in the answer. */
export function figuresInForce(log: readonly Reading[], set: CriteriaSet, asOf: CalendarDate): ReadonlyMap<number, FiguresInForce> {
  const last = new Map<Item, Reading>();
  for (const reading of log) {
    const held = last.get(reading.item);
    if (reading.asOf <= asOf && (!held || isLater(reading, held))) last.set(reading.item, reading);
  }
  const byCriterion = Map.groupBy(last.values(), ({ item }) => criterionNumber(set, item));
  return new Map([...byCriterion].map(([criterion, readings]) => [criterion, figuresOf(readings)]));
}

/** The criterion an item belongs to; 0 where the set knows no such item. */
export function criterionNumber(set: CriteriaSet, item: Item): number {
  const { code } = splitItem(item);
  return (criterionOf(set, code) ?? set.criteria.find(({ no }) => String(no) === code))?.no ?? 0;
}

function figuresOf(readings: readonly Reading[]): FiguresInForce {
  const newest = readings.reduce((latest, reading) => (reading.seq > latest.seq ? reading : latest));
  return {
    count: readings.filter(({ value }) => value.kind !== 'blank').length,
    newest: newest.seq,
    at: newest.at,
    enteredBy: new Set(readings.flatMap(({ person, behalf }) => (behalf === null ? [person] : [person, behalf]))),
  };
}
