import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitLevel } from '#domain/places/unit.ts';
import type { Confidence } from './criteria-set.ts';
import { day, listOf, number, object, oneOf, text, type Shape } from './shape.ts';
import type { Spot } from './spot.ts';

/** Tables a period report takes from the data. */
export const periodSections = ['distribution', 'criteria', 'titles', 'progress', 'duties'] as const;
export type PeriodSection = (typeof periodSections)[number];

/** What its writer says in words: kết quả, khó khăn, kiến nghị, nhiệm vụ kỳ tới. */
export const periodTexts = ['results', 'difficulties', 'proposals', 'next'] as const;
export type PeriodText = (typeof periodTexts)[number];

/** A report that comes back every so many months. */
export interface PeriodKind {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** How long a period is: 1, 3, 6 or 12. */
  readonly months: number;
  /** So many days before the term it may be begun. */
  readonly opensDaysBefore: number;
  /** By level, the day of which month (0 is the first of the period) it must be sent; a level not named owes none. */
  readonly due: readonly { readonly level: UnitLevel; readonly month: number; readonly day: number }[];
  readonly sections: readonly PeriodSection[];
  readonly texts: readonly PeriodText[];
}

/** The calendar of period reports as law/period-reports.json tells it. */
export interface PeriodRules {
  /** No period that began earlier is asked for. */
  readonly from: CalendarDate;
  readonly confidence: Confidence;
  readonly kinds: readonly PeriodKind[];
}

const level: Shape<UnitLevel> = oneOf('province', 'district', 'commune', 'town', 'ward', 'village');

export const periodRulesShape: Shape<PeriodRules> = object(
  {
    from: day,
    confidence: oneOf('official', 'recalled', 'province', 'template'),
    kinds: listOf(object(
      {
        id: text, vi: text, en: text, months: number, opensDaysBefore: number,
        due: listOf(object({ level, month: number, day: number }, {})),
        sections: listOf(oneOf(...periodSections)), texts: listOf(oneOf(...periodTexts)),
      },
      {},
    )),
  },
  {},
  ['schema', 'note'],
);

/** A period fits into the year, and a term exists in every month. */
export function checkPeriodRules({ kinds }: PeriodRules, spot: Spot): void {
  for (const { id, months, due } of kinds) {
    const here = spot.under('kinds').under(id);
    if (![1, 3, 6, 12].includes(months)) here.under('months').tell('out-of-range', months, '1, 3, 6, 12');
    for (const term of due) {
      if (!Number.isInteger(term.month) || term.month < 0 || term.month > months) here.under('due').tell('out-of-range', term.month, `0–${months}`);
      if (!Number.isInteger(term.day) || term.day < 1 || term.day > 28) here.under('due').tell('out-of-range', term.day, '1–28');
    }
  }
}

/** Where no file says so, nothing is due. */
export const noPeriods: PeriodRules = { from: '9999-01-01' as CalendarDate, confidence: 'template', kinds: [] };
