import { queryOptions } from '@tanstack/react-query';
import type { CalendarAnswer, PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import { get } from './api.ts';
import { api } from './paths.ts';

/** Which report: of whom, of what kind, of the period that begins on a day. */
export interface ReportKey {
  readonly unit: string;
  readonly kind: string;
  readonly from: string;
}

/** Under one key, so that whatever is written or judged brings all of it up to date. */
export const periodKey = ['period-reports'] as const;

export function calendarQuery(query: { unit: string; year: number }) {
  return queryOptions({ queryKey: [...periodKey, 'calendar', query], queryFn: ({ signal }) => get<CalendarAnswer>(api.periodReports(query), signal) });
}

/** Fetched again only when asked, for what is typed stands over it. */
export function periodReportQuery(key: ReportKey) {
  return queryOptions({ queryKey: [...periodKey, 'one', key], queryFn: ({ signal }) => get<PeriodReportAnswer>(api.periodReport(key), signal), refetchOnWindowFocus: false });
}

/** `06328 month 2023-11-01`, as the address carries it. */
export function keyText({ unit, kind, from }: ReportKey): string {
  return `${unit} ${kind} ${from}`;
}

export function readKey(text: string | undefined): ReportKey | null {
  const [unit, kind, from, ...rest] = (text ?? '').split(' ');
  return unit && kind && from && rest.length === 0 ? { unit, kind, from } : null;
}
