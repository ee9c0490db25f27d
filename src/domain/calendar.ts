import { done, refuse, type Outcome } from './outcome.ts';

/** A calendar day as `yyyy-mm-dd`; compares as text. Instants (day and time) exist only in the store and the audit log. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

const longDate = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/iu;
const shortDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `28/11/2023`, `28-11-2023`, `2023-11-28` and `ngày 28 tháng 11 năm 2023`. Refuses days that do not exist, with the nearest that does. */
export function readDate(text: string): Outcome<CalendarDate> {
  const typed = text.trim().normalize('NFC');
  const iso = isoDate.exec(typed);
  const dmy = longDate.exec(typed) ?? shortDate.exec(typed);
  if (!iso && !dmy) return refuse('bad-date', { found: text, suggestion: '28/11/2023' });
  const [year, month, day] = iso ? [Number(iso[1]), Number(iso[2]), Number(iso[3])] : [Number(dmy?.[3]), Number(dmy?.[2]), Number(dmy?.[1])];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return refuse('bad-date', { found: text, suggestion: nearestDay(year, month, day) });
  return done(asDate(year, month, day));
}

/** A date written in the program text or read from our own store; anything else goes through readDate. */
export function date(iso: string): CalendarDate {
  return iso as CalendarDate;
}

export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

export function dayBefore(day: CalendarDate): CalendarDate {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  if (dayOfMonth > 1) return asDate(year, month, dayOfMonth - 1);
  return month > 1 ? asDate(year, month - 1, daysIn(year, month - 1)) : asDate(year - 1, 12, 31);
}

/** The same day so many months later; the last of the month where it has no such day, as terms are counted in law (Bộ luật Dân sự 2015, Điều 148). */
export function monthsAfter(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const [thatYear, thatMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return asDate(thatYear, thatMonth, Math.min(dayOfMonth, daysIn(thatYear, thatMonth)));
}

const dayMs = 86_400_000;

/** So many days later, or earlier where the number is negative. */
export function daysAfter(day: CalendarDate, days: number): CalendarDate {
  return date(new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10));
}

/** Vietnam is seven hours ahead of UTC, all year. */
const hoursAheadMs = 7 * 3_600_000;

/** The day it was in Vietnam at an instant. */
export function dayInVietnam(instant: string): CalendarDate {
  return date(clockInVietnam(instant).slice(0, 10));
}

/** `17:05`: the time it was in Vietnam at an instant. */
export function timeInVietnam(instant: string): string {
  return clockInVietnam(instant).slice(11, 16);
}

/** `17:05 28/11/2023`: an instant as it was told in Vietnam. */
export function printInstant(instant: string): string {
  return `${timeInVietnam(instant)} ${printDate(dayInVietnam(instant))}`;
}

function clockInVietnam(instant: string): string {
  return new Date(Date.parse(instant) + hoursAheadMs).toISOString();
}

/** `28/11/2023`, `08/5/2023`: a leading zero only for days under 10 and months 1 and 2 (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function printDate(day: CalendarDate): string {
  const [year, month, dayOfMonth] = parts(day);
  return `${dayOfMonth}/${month}/${year}`;
}

/** `ngày 28 tháng 11 năm 2023`, with the leading zeros of NĐ 30/2020/NĐ-CP. */
export function printLongDate(day: CalendarDate): string {
  const [year, month, dayOfMonth] = parts(day);
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`;
}

function parts(day: CalendarDate): [string, string, string] {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [year, Number(month) <= 2 ? month : String(Number(month)), dayOfMonth];
}

function asDate(year: number, month: number, day: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 70/11/2023 was most likely 30/11/2023 (a misread or mistyped 3), so the last day of the month is the suggestion. */
function nearestDay(year: number, month: number, day: number): string {
  const monthOfYear = Math.min(Math.max(month, 1), 12);
  return printDate(asDate(year, monthOfYear, Math.min(Math.max(day, 1), daysIn(year, monthOfYear))));
}
