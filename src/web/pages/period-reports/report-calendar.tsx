import type { CalendarAnswer } from '#http/schemas/period-reports.ts';
import { keyText } from '#web/period-queries.ts';
import { useWords } from '#web/words.tsx';
import { spanName } from './span-name.ts';
import { reportStates, StateSign, StateWords } from './state-sign.tsx';

interface Props {
  readonly calendar: CalendarAnswer;
  readonly kind: string;
  readonly onOpen: (key: string) => void;
}

/** Units down, periods across; the area itself stands first. Empty where a unit owed nothing. */
export function ReportCalendar({ calendar, kind, onOpen }: Props) {
  const { periodReports: words } = useWords();
  const lines = calendar.reports.filter(({ period }) => period.kind === kind);
  const spans = [...new Map(lines.map(({ period }) => [period.from, period])).values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const idOf = ({ unit }: (typeof lines)[number]) => `${unit.code} ${unit.name}`;
  const units = [...new Map(lines.map((line) => [idOf(line), line.unit])).entries()].toSorted(([, a], [, b]) => Number(b.code === calendar.unit.code) - Number(a.code === calendar.unit.code) || (a.code < b.code ? -1 : 1));
  return (
    <>
      <div className="table-scroll" role="region" aria-label={words.calendar} tabIndex={0}>
        <table className="plain-table period-table">
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              {spans.map((span) => <th key={span.from} scope="col">{spanName(span)}</th>)}
            </tr>
          </thead>
          <tbody>
            {units.map(([id, unit]) => (
              <tr key={id}>
                <th scope="row">{unit.kind} {unit.name}</th>
                {spans.map((span) => {
                  const line = lines.find((one) => idOf(one) === id && one.period.from === span.from);
                  return (
                    <td key={span.from}>
                      {line && (
                        <button
                          type="button" className="period-cell" title={`${words.state[line.state]}${line.late ? `, ${words.late}` : ''}`}
                          aria-label={words.cell(`${unit.kind} ${unit.name}`, line.period.name, spanName(span), words.state[line.state], line.late)}
                          onClick={() => onOpen(keyText({ ...line.period, unit: unit.code }))}
                        >
                          <StateSign state={line.state} late={line.late} />
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="period-legend small" aria-label={words.legend}>
        {reportStates.map((state) => <li key={state}><StateWords state={state} late={false} /></li>)}
        <li><StateSign state="entering" late /> {words.late}</li>
      </ul>
    </>
  );
}
