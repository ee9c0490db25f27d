import { date, dayBefore, daysAfter, monthsAfter, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { PeriodKind, PeriodRules } from '#domain/criteria/period-rules.ts';
import type { UnitLevel } from '#domain/places/unit.ts';

/** One period of one kind of report, as a level owes it. */
export interface Period {
  readonly kind: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The last day on which it is sent in time. */
  readonly due: CalendarDate;
  /** The first day on which it may be written. */
  readonly opens: CalendarDate;
  /** The day its figures are of: the end of the period, or the term where that comes first. */
  readonly asOf: CalendarDate;
}

/** The days of a year on which periods of a kind begin. */
export function startsIn(kind: PeriodKind, year: number, rules: Pick<PeriodRules, 'from'>): CalendarDate[] {
  return Array.from({ length: 12 / kind.months }, (_, index) => monthsAfter(date(`${year}-01-01`), index * kind.months)).filter((from) => from >= rules.from);
}

/** The periods of a kind that begin in a year, as a level owes them; none where the level owes none. */
export function periodsOf(kind: PeriodKind, level: UnitLevel, year: number, rules: Pick<PeriodRules, 'from'>): Period[] {
  return startsIn(kind, year, rules).flatMap((from) => periodFrom(kind, level, from) ?? []);
}

/** The period of a kind that begins on a day; undefined where no period begins then, or the level owes none. */
export function periodFrom(kind: PeriodKind, level: UnitLevel, from: CalendarDate): Period | undefined {
  const term = kind.due.find((candidate) => candidate.level === level);
  const begins = from.endsWith('-01') && (Number(from.slice(5, 7)) - 1) % kind.months === 0;
  if (!term || !begins) return undefined;
  const to = dayBefore(monthsAfter(from, kind.months));
  const due = daysAfter(monthsAfter(from, term.month), term.day - 1);
  return { kind: kind.id, from, to, due, opens: daysAfter(due, -kind.opensDaysBefore), asOf: due < to ? due : to };
}

/** Every period of every kind a level owes whose term lies in a year. */
export function duesIn(rules: PeriodRules, level: UnitLevel, year: number): Period[] {
  return rules.kinds.flatMap((kind) => [...periodsOf(kind, level, year - 1, rules), ...periodsOf(kind, level, year, rules)]).filter(({ due }) => yearOf(due) === year);
}
