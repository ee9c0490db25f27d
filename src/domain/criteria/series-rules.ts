import type { CalendarDate } from '#domain/calendar.ts';
import type { Confidence } from './criteria-set.ts';
import { confidence, level } from './programme-shapes.ts';
import { listOf, nullable, number, object, text, type Shape } from './shape.ts';
import type { UnitLevel } from '#domain/places/unit.ts';

/** Numbers some types of some bodies' papers run on together; the first that fits is the series of a paper. Null means all. */
export interface SeriesRule {
  readonly id: string;
  readonly bodies: readonly string[] | null;
  readonly levels: readonly UnitLevel[] | null;
  readonly types: readonly string[] | null;
  readonly confidence: Confidence;
}

/** How papers are numbered and kept, as law/series.json tells it (NĐ 30/2020/NĐ-CP, Điều 15 and 18). */
export interface SeriesRules {
  readonly series: readonly SeriesRule[];
  /** A paper leaves on the day it is signed or so many working days later. */
  readonly issueWithinWorkingDays: number;
  /** Days, as `01-01`, on which offices are closed every year. */
  readonly closedDays: readonly string[];
  readonly file: { readonly accepts: readonly string[]; readonly megabytes: number };
}

const rule: Shape<SeriesRule> = object({ id: text, bodies: nullable(listOf(text)), levels: nullable(listOf(level)), types: nullable(listOf(text)), confidence }, {});

export const seriesShape: Shape<SeriesRules> = object(
  { series: listOf(rule), issueWithinWorkingDays: number, closedDays: listOf(text), file: object({ accepts: listOf(text), megabytes: number }, {}) },
  {},
  ['schema', 'note', 'confidence', 'sources'],
);

/** Where no file says anything: one series of each issuer, no file. */
export const noSeries: SeriesRules = { series: [], issueWithinWorkingDays: 0, closedDays: [], file: { accepts: [], megabytes: 0 } };

/** The series a paper of a body is numbered in. */
export function seriesOf({ series }: SeriesRules, body: { readonly kind: string; readonly level: UnitLevel }, type: string): string {
  const isMeant = (all: readonly string[] | null, one: string) => all === null || all.includes(one);
  return series.find(({ bodies, levels, types }) => isMeant(bodies, body.kind) && isMeant(levels, body.level) && isMeant(types, type))?.id ?? 'all';
}

/** How many working days lie after one day, up to and with another; Saturdays, Sundays and closed days are none. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, { closedDays }: Pick<SeriesRules, 'closedDays'>): number {
  const last = Date.parse(`${to}T00:00:00Z`);
  let working = 0;
  for (let at = Date.parse(`${from}T00:00:00Z`) + 86_400_000; at <= last; at += 86_400_000) {
    const day = new Date(at);
    const isClosed = [0, 6].includes(day.getUTCDay()) || closedDays.includes(day.toISOString().slice(5, 10));
    if (!isClosed) working++;
  }
  return working;
}
