import './period-reports.css';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { date, yearOf } from '#domain/calendar.ts';
import type { CalendarAnswer } from '#http/schemas/period-reports.ts';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { calendarQuery, readKey } from '#web/period-queries.ts';
import { meQuery } from '#web/queries.ts';
import { useChangeView, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { ReportCalendar } from './report-calendar.tsx';
import { ReportDrawer } from './report-drawer.tsx';
import type { ReportLine } from './state-sign.tsx';
import { WaitingReports } from './waiting-reports.tsx';

/** The reports that come back every month, quarter and year: what waits for me, the calendar of the year, one of them opened. */
export function PeriodReportsPage() {
  const { periodReports: words } = useWords();
  const { unit, asOf } = useView();
  const { item, kind } = useSearch({ strict: false }) as Search;
  const change = useChangeView();
  const home = useQuery(meQuery).data?.home?.unit;
  const year = asOf === '' ? 0 : yearOf(date(asOf));
  const found = useQuery({ ...calendarQuery({ unit, year }), enabled: unit !== '' && year > 0 });
  if (unit === '' || asOf === '') return <NoArea />;
  const { data: calendar } = found;
  const kinds = [...new Map((calendar?.reports ?? []).map(({ period }) => [period.kind, period])).values()].toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const shown = kinds.find((one) => one.kind === kind) ?? kinds[0];
  const open = (key: string) => change({ item: key });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          {calendar && <p>{words.lead(`${calendar.unit.kind} ${calendar.unit.name}`, year)} {calendar.part && words.partOf(calendar.part.map((one) => `${one.kind} ${one.name}`).join(', '))}</p>}
        </div>
        {kinds.length > 1 && (
          <div className="filter period-kinds" role="group" aria-label={words.kinds}>
            {kinds.map((one) => (
              <button key={one.kind} type="button" aria-pressed={one.kind === shown?.kind} onClick={() => change({ kind: one.kind })}>{one.name}</button>
            ))}
          </div>
        )}
      </div>
      {found.isPending && <Waiting rows={8} />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {calendar && (shown === undefined ? <p className="empty card">{words.none(year)}</p> : (
        <div className="period-page">
          {home === calendar.unit.code && <WaitingReports lines={waitingIn(calendar)} onOpen={open} />}
          <section className="card" aria-label={words.calendar}>
            <ReportCalendar calendar={calendar} kind={shown.kind} onOpen={open} />
          </section>
        </div>
      ))}
      <ReportDrawer asked={readKey(item)} onClose={() => change({ item: undefined })} />
    </>
  );
}

/** My own office's reports that are open, and what those below sent; what is late first. */
function waitingIn({ unit, reports }: CalendarAnswer): ReportLine[] {
  const waits = ({ unit: owing, next }: ReportLine) => (owing.code === unit.code && next.includes('sent')) || (owing.code !== unit.code && next.includes('received'));
  return reports.filter(waits).toSorted((a, b) => Number(b.state === 'sent' || b.state === 'returned') - Number(a.state === 'sent' || a.state === 'returned') || (a.period.due < b.period.due ? -1 : 1));
}

function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return Date.parse(to) - Date.parse(from);
}
