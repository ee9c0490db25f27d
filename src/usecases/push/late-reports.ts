import { date, yearOf, type CalendarDate } from '#domain/calendar.ts';
import { foldReport } from '#domain/period-reports/fold-report.ts';
import { owedByUnit } from '#domain/period-reports/owing.ts';
import type { Period } from '#domain/period-reports/period.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { Count } from '#domain/push/build-board.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

/** A unit with everything below it, whose reports count with its own. */
interface Whole {
  readonly unit: Unit;
  readonly below: readonly Unit[];
}

/**
 * Period reports that were due this year before a day from each unit and those below it, and how many of them were late. Null where none of them has ever
 * written one here: then their reports go another way, and whether they were late is not known.
 */
export async function lateReports({ law }: Pick<Office, 'law'>, { periodReports }: Pick<Shelves, 'periodReports'>, whole: readonly Whole[], asOf: CalendarDate): Promise<(unit: UnitId) => Count | null> {
  const year = yearOf(asOf);
  const owing = ({ unit, below }: Whole) => [unit, ...below].filter(({ level }) => level !== 'village');
  const written = (await periodReports.toldOf(whole.flatMap(owing).map(({ id }) => id), date(`${year - 1}-01-01`), asOf)).filter(({ events }) => events.some(({ on }) => on <= asOf));
  const told = new Map(written.map((report) => [`${report.unit} ${report.kind} ${report.from}`, report.events]));
  const writers = new Set(written.map(({ unit }) => unit));
  const counts = whole.filter((one) => owing(one).some(({ id }) => writers.has(id))).map((one): [UnitId, Count] => {
    const grounds = owing(one).flatMap((unit) => {
      const isLate = (period: Period) => foldReport(period, told.get(`${unit.id} ${period.kind} ${period.from}`) ?? [], asOf).isLate;
      const due = Map.groupBy(owedByUnit(law.programme.periods, unit, year).filter((period) => period.due < asOf), ({ kind }) => kind);
      return [...due].map(([report, periods]) => ({ kind: 'period-reports' as const, unit: unit.code, report, due: periods.map(({ from }) => from), late: periods.filter(isLate).map(({ from }) => from) }));
    });
    const count = (key: 'due' | 'late') => grounds.reduce((sum, ground) => sum + ground[key].length, 0);
    return [one.unit.id, { due: count('due'), bad: count('late'), grounds }];
  });
  const found = new Map(counts);
  return (unit) => found.get(unit) ?? null;
}
