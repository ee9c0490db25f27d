import { date } from '#domain/calendar.ts';
import type { PeriodKind } from '#domain/criteria/period-rules.ts';
import type { PeriodContent } from '#domain/period-reports/content.ts';
import { theLaw } from './the-law.ts';

/** The calendar that is shipped. */
export const periodRules = theLaw().programme.periods;

export function aPeriodKind(id: string): PeriodKind {
  const kind = periodRules.kinds.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  return kind;
}

export function aPeriodContent(differs: Partial<PeriodContent> = {}): PeriodContent {
  return {
    set: 'commune-ntm-2021-2025', asOf: date('2023-11-20'), units: 1, distribution: { bands: [{ band: '19', count: 0 }], average: 14, unsure: 0 }, criteria: null, titles: null,
    progress: [{ measure: 'disbursed', value: null, from: 0, of: 1 }], duties: { open: 2, done: 1, overdue: 0 }, texts: { difficulties: 'Mưa kéo dài' }, below: [], ...differs,
  };
}
