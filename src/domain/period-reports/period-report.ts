import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { PeriodContent } from './content.ts';
import type { ToldEvent } from './fold-report.ts';

/** Which report it is: whose, of which kind, of the period that begins on a day. */
export interface PeriodReportKey {
  readonly unit: UnitId;
  readonly kind: string;
  readonly from: CalendarDate;
}

/** One thing done to a report. With `saved` only its texts are said; with `sent` and `frozen` it is whole. */
export type NewPeriodReportEvent = ToldEvent & { readonly reason: string } & (
  | { readonly event: 'saved'; readonly content: Pick<PeriodContent, 'texts'> }
  | { readonly event: 'sent' | 'frozen'; readonly content: PeriodContent }
  | { readonly event: 'returned' | 'received' | 'consolidated'; readonly content: null });

/** What was done to a report, by whom, without what the report said. */
export interface Told extends ToldEvent {
  readonly person: string;
  readonly behalf: string | null;
}

export type PeriodReportEvent = NewPeriodReportEvent & Told & {
  readonly seq: number;
  readonly at: string;
};

/** What the report's writer says in words, as saved last. */
export function textsOf(events: readonly PeriodReportEvent[]): PeriodContent['texts'] {
  return events.findLast(({ content }) => content !== null)?.content?.texts ?? {};
}

/** The report as it was sent last, or frozen; undefined while it was never sent. */
export function keptContent(events: readonly PeriodReportEvent[]): PeriodContent | undefined {
  const told = events.findLast((event) => event.event === 'frozen' || event.event === 'sent');
  return told?.event === 'frozen' || told?.event === 'sent' ? told.content : undefined;
}
