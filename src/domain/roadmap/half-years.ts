import { date, yearOf, type CalendarDate } from '#domain/calendar.ts';

/** The last day of the half-year a day lies in. */
export function halfYearEnd(day: CalendarDate): CalendarDate {
  return date(day.slice(5) <= '06-30' ? `${yearOf(day)}-06-30` : `${yearOf(day)}-12-31`);
}

/** 1 or 2. */
export function halfOf(day: CalendarDate): 1 | 2 {
  return day.slice(5) <= '06-30' ? 1 : 2;
}

/** The first day of the half-year a day lies in. */
export function halfYearStart(day: CalendarDate): CalendarDate {
  return date(`${yearOf(day)}-${halfOf(day) === 1 ? '01-01' : '07-01'}`);
}

/** The days a line may be due: the ends of the half-years from one day to another; the last is the end of the plan itself, wherever it lies. */
export function halfYears(from: CalendarDate, until: CalendarDate): CalendarDate[] {
  const ends: CalendarDate[] = [];
  for (let end = halfYearEnd(from); end < until; end = nextHalfYear(end)) ends.push(end);
  return until < from ? [] : [...ends, until];
}

function nextHalfYear(end: CalendarDate): CalendarDate {
  return halfOf(end) === 1 ? date(`${yearOf(end)}-12-31`) : date(`${yearOf(end) + 1}-06-30`);
}

/** A stretch of the roadmap as Biểu 03 prints it: everything up to the end of a year, or one half of a year. */
export interface PrintedPeriod {
  readonly kind: 'year' | 'until' | 'first-half' | 'second-half';
  readonly year: number;
  /** Lines due after the period before and up to this day are marked in it. */
  readonly to: CalendarDate;
}

/** The three columns of Biểu 03 and 04: the last two half-years of the plan, and what comes before them as one. */
export function printedPeriods(from: CalendarDate, until: CalendarDate): readonly [PrintedPeriod, PrintedPeriod, PrintedPeriod] {
  const last = halfYearEnd(until);
  const middle = halfYearBefore(last);
  const first = halfYearBefore(middle);
  const year = yearOf(first);
  const early = halfOf(first) === 2 ? { kind: from >= date(`${year}-01-01`) ? 'year' : 'until', year, to: first } as const : half(first);
  return [early, half(middle), half(last)];
}

function halfYearBefore(end: CalendarDate): CalendarDate {
  return halfOf(end) === 2 ? date(`${yearOf(end)}-06-30`) : date(`${yearOf(end) - 1}-12-31`);
}

function half(end: CalendarDate): PrintedPeriod {
  return { kind: halfOf(end) === 1 ? 'first-half' : 'second-half', year: yearOf(end), to: end };
}
