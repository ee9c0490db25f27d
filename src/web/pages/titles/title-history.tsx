import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { TitleAnswer } from '#http/schemas/titles.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { unitTitlesQuery } from '#web/title-queries.ts';
import { useWords } from '#web/words.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { GaugeCard, StatusMark } from './title-marks.tsx';

interface Props {
  readonly unit: string;
  readonly asOf: string;
  readonly mayChange: boolean;
  readonly onBack: () => void;
}

/** What one unit was ever given, what was decided of it, and how near the one it is counted under is to a review. */
export function TitleHistory({ unit, asOf, mayChange, onBack }: Props) {
  const { titles, shell } = useWords();
  const history = useQuery(unitTitlesQuery({ unit, asOf }));
  const [changing, setChanging] = useState<TitleAnswer | null>(null);
  if (history.isError) return <Problem error={history.error} retry={() => void history.refetch()} />;
  if (!history.data) return <Waiting rows={5} />;
  const current = history.data.titles.find(({ highest }) => highest);
  const { kind, name } = history.data.unit;
  return (
    <section className="card title-history" aria-labelledby="title-history">
      <div className="card-head">
        <h2 id="title-history">{titles.open(`${kind} ${name}`)}</h2>
        <Button variant="default" size="compact-sm" onClick={onBack}>{shell.close}</Button>
      </div>
      <ol className="title-time">
        {history.data.titles.map((title) => (
          <li key={title.id}>
            <b>{title.kindName}</b> {titles.forYear(title.titleYear)} <StatusMark status={title.status} />
            <p className="small">{titles.by(title.decision, shell.day(date(title.decidedOn)), title.issuer)}</p>
            <p className="quiet small">{title.setName === null ? titles.noSet : titles.setThen(title.setName)}</p>
            {title.status === 'historical' && title.unitTo !== null && <p className="quiet small">{`${title.unit.kind} ${title.unit.name}: ${titles.ended(shell.day(date(title.unitTo)))}`}</p>}
            {title.events.length > 0 && (
              <ul className="small">
                {title.events.map((event) => (
                  <li key={`${event.at}${event.kind}`}>{`${shell.day(date(event.on))}: ${titles.events[event.kind]}, ${event.decision}, ${event.issuer}. ${event.reason}`}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {current?.gauge && <GaugeCard gauge={current.gauge} />}
      {mayChange && current && (
        <div className="title-ways">
          <Button variant="default" onClick={() => setChanging(current)}>{titles.changeTitle(name)}</Button>
        </div>
      )}
      {changing && <ChangeDialog title={changing} onClose={() => setChanging(null)} />}
    </section>
  );
}
