import { date, readDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { foldReport, type ReportEvent, type ReportStanding } from '#domain/period-reports/fold-report.ts';
import { owedInYear, receiverOf, type Owed } from '#domain/period-reports/owing.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { movesOf } from './moves.ts';

export interface ListPeriodReports {
  readonly unit: string;
  readonly year: number;
}

export interface PeriodReportLine extends Owed {
  readonly standing: ReportStanding;
  /** What the person may do with it now. */
  readonly next: readonly ReportEvent[];
}

export interface PeriodCalendar {
  readonly unit: Unit;
  readonly year: number;
  readonly today: CalendarDate;
  readonly part: readonly NamedUnit[] | null;
  /** By term, and of one term by unit. */
  readonly lines: readonly PeriodReportLine[];
}

/** The calendar of one year: every report with a term in it that an area and the units just below it owe, each on its own day, with where it stands. */
export const listPeriodReports = question<ListPeriodReports, PeriodCalendar>('view', {
  reach: (office, input) => {
    const area = areaIn(office, input);
    return area.ok ? done({ area: area.value }) : area;
  },
  answer: async (office, actor, input) => {
    const { places, law, clock } = office;
    const area = areaIn(office, input);
    if (!area.ok) return area;
    const today = clock.today();
    const all = owedInYear(places, law.programme.periods, input.unit, input.year);
    const seen = new Set([...new Set(all.map(({ unit }) => unit))].filter((unit) => mayDo(actor, 'view', { units: [unit] }, law.roles, places, today)));
    const reports = await office.store.reading(({ periodReports }) => periodReports.toldOf([...seen].map(({ id }) => id), date(`${input.year - 1}-01-01`), date(`${input.year}-12-31`)));
    const told = new Map(reports.map((report) => [`${report.unit} ${report.kind} ${report.from}`, report.events]));
    const lines = all.filter(({ unit }) => seen.has(unit)).map(({ unit, period }) => {
      const events = told.get(`${unit.id} ${period.kind} ${period.from}`) ?? [];
      return { unit, period, standing: foldReport(period, events, today), next: movesOf(office, actor, { unit, period, receiver: receiverOf(places, unit) }, events) };
    });
    const inOrder = lines.toSorted((a, b) => compare(a.period.due, b.period.due) || compare(a.unit.code, b.unit.code));
    return done({ unit: area.value, year: input.year, today, part: namedPart(partOf(office, actor, 'view', area.value)), lines: inOrder });
  },
});

/** Who bears the code today, on the last day of a year that is over, or else when the year began: a district of 2025 is found in 2025. */
function areaIn({ places, clock }: Pick<Office, 'places' | 'clock'>, { unit, year }: ListPeriodReports): Outcome<Unit> {
  const first = readDate(`${year}-01-01`);
  if (!first.ok) return first;
  const day = yearOf(clock.today()) === year ? clock.today() : date(`${year}-12-31`);
  const now = unitAt(places, unit, day);
  return now.ok ? now : unitAt(places, unit, first.value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
