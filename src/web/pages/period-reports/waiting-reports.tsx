import { date } from '#domain/calendar.ts';
import { keyText } from '#web/period-queries.ts';
import { useWords } from '#web/words.tsx';
import { spanName } from './span-name.ts';
import { StateWords, type ReportLine } from './state-sign.tsx';

/** What waits for the person: his own office's reports that are open, and what those below sent him. */
export function WaitingReports({ lines, onOpen }: { lines: readonly ReportLine[]; onOpen: (key: string) => void }) {
  const { periodReports: words, shell } = useWords();
  return (
    <section className="card" aria-labelledby="period-mine">
      <h2 id="period-mine">{words.mine}</h2>
      {lines.length === 0 ? <p className="quiet">{words.nothingMine}</p> : (
        <ul className="period-list">
          {lines.map((line) => {
            const { unit, period, state, late, next } = line;
            const todo = next.includes('received') ? words.toReceive : state === 'returned' ? words.toSendAgain : words.toSend(shell.day(date(period.due)));
            return (
              <li key={keyText({ ...period, unit: unit.code })}>
                <button type="button" className="period-line" onClick={() => onOpen(keyText({ ...period, unit: unit.code }))}>
                  <span>
                    <b>{period.name} {spanName(period)}</b>
                    <span className="quiet small">{unit.kind} {unit.name}</span>
                  </span>
                  <span>{todo}</span>
                  <StateWords state={state} late={late} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
