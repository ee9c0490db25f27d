import type { PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import { printMoment } from '#web/parts/moment.ts';
import { useWords } from '#web/words.tsx';

/** Everything that was done to a report, in the order in which it was. */
export function ReportHistory({ events }: Pick<PeriodReportAnswer, 'events'>) {
  const { periodReports: words } = useWords();
  return (
    <section aria-labelledby="period-history">
      <h3 id="period-history">{words.history}</h3>
      {events.length === 0 ? <p className="quiet">{words.noHistory}</p> : (
        <ol className="period-history small">
          {events.map(({ event, person, behalf, at, reason }) => (
            <li key={`${at} ${event}`}>{words.did(behalf === null ? person : words.behalfOf(person, behalf), words.event[event], printMoment(at), reason)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
