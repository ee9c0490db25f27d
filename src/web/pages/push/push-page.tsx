import './push.css';
import { useSearch } from '@tanstack/react-router';
import { date } from '#domain/calendar.ts';
import { NoArea } from '#web/parts/no-area.tsx';
import { useChangeView, useUnit, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { BoardView } from './board-view.tsx';
import { FiguresView } from './figures-view.tsx';
import { HistoryView } from './history-view.tsx';
import { PushView } from './push-view.tsx';

const views = ['board', 'figures', 'history'] as const;

/** Who is slow and why, the figures behind it, and what was pushed before. */
export function PushPage() {
  const { push, shell } = useWords();
  const { unit, asOf } = useView();
  const { kind, item = '' } = useSearch({ strict: false }) as Search;
  const change = useChangeView();
  const area = useUnit(unit, asOf)?.unit;
  if (unit === '' || asOf === '') return <NoArea />;
  const shown = views.find((name) => name === kind) ?? 'board';
  const isAbove = area === undefined || area.level === 'province' || area.level === 'district';
  const saved = shown === 'history' && /^\d+$/.test(item) ? Number(item) : null;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{push.title}</h1>
          {area && <p>{push.lead(`${area.kind} ${area.name}`, shell.day(date(asOf)))}</p>}
        </div>
        <div className="filter" role="group" aria-label={push.views}>
          {views.map((name) => (
            <button key={name} type="button" aria-pressed={shown === name} onClick={() => change({ kind: name, item: undefined })}>{push.view[name]}</button>
          ))}
        </div>
      </div>
      {shown === 'figures' ? <FiguresView key={`${unit} ${asOf}`} unit={unit} asOf={asOf} />
        : !isAbove ? <p className="empty card">{push.chooseHigher}</p>
          : shown === 'board' ? <BoardView key={`${unit} ${asOf}`} unit={unit} asOf={asOf} />
            : saved === null ? <HistoryView unit={unit} asOf={asOf} /> : <PushView id={saved} onBack={() => change({ item: undefined })} />}
    </>
  );
}
