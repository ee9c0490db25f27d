import { daysAfter, date, yearOf, type CalendarDate } from '#domain/calendar.ts';

/** What a curve expects by a day, as a share of the whole: months as law/push.json gives them, days between two month ends in proportion. */
export function expectedBy(curve: readonly number[], asOf: CalendarDate): number {
  const month = Number(asOf.slice(5, 7));
  const [before, after] = [curve[month - 2] ?? 0, curve[month - 1] ?? 100];
  return (before + ((after - before) * Number(asOf.slice(8, 10))) / lengthOf(yearOf(asOf), month)) / 100;
}

function lengthOf(year: number, month: number): number {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return Number(daysAfter(date(next), -1).slice(8, 10));
}
