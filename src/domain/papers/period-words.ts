import type { CalendarDate } from '#domain/calendar.ts';
import type { PeriodKind } from '#domain/criteria/period-rules.ts';

/** The words of a period report's paper that its wording does not have; the sentences stand in words/. */
export interface PeriodWords {
  /** `tháng 11 năm 2023`, `quý IV năm 2023`, `6 tháng đầu năm 2023`, `năm 2023`. */
  readonly period: (kind: Pick<PeriodKind, 'months'>, from: CalendarDate) => string;
  readonly subject: (period: string) => string;
  readonly opening: (issuer: string, period: string, place: string, asOf: CalendarDate) => string;
  /** Nơi nhận: như trên. */
  readonly asAbove: string;
  readonly distribution: { readonly title: string; readonly columns: readonly [string, string, string]; readonly total: string; readonly average: (average: number) => string; readonly unsure: (units: number) => string };
  readonly criteria: { readonly title: string; readonly columns: readonly [string, string, string, string, string, string]; };
  readonly titles: { readonly title: string; readonly columns: readonly [string, string, string]; readonly none: string };
  readonly progress: { readonly title: string; readonly columns: readonly [string, string, string]; readonly unknown: string; readonly from: (from: number, of: number) => string };
  readonly duties: (open: number, done: number, overdue: number) => string;
  readonly works: (count: number) => string;
  readonly money: (dong: number) => string;
  readonly share: (part: number, whole: number) => string;
  readonly count: (count: number) => string;
}
