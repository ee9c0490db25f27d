/** What is done to the reports that come back every month, quarter and year. */
export interface PeriodReportsSchema {
  period_reports: PeriodReportRow;
}

export interface PeriodReportRow {
  seq: number;
  unit: string;
  kind: string;
  from_day: string;
  event: string;
  on_day: string;
  reason: string;
  /** JSON; null for what says nothing of its own. */
  content: string | null;
  person: string;
  behalf: string | null;
  at: string;
}
