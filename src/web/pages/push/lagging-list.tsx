import { Link } from '@tanstack/react-router';
import type { PresentedLagging } from '#http/schemas/pushes.ts';
import { pages } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import type { Board } from './board-table.tsx';

/** Communes that lag, with the way to their sheet and their duties. */
export function LaggingList({ board, asOf }: { board: Board; asOf: string }) {
  const { push } = useWords();
  return (
    <section className="card" aria-labelledby="lagging">
      <h2 id="lagging">{push.lagging} ({board.lagging.length})</h2>
      <p className="small quiet">{push.laggingLead}</p>
      {board.lagging.length === 0 ? <p>{push.laggingNone}</p> : <Communes communes={board.lagging} asOf={asOf} />}
      {board.perhapsLagging.length > 0 && (
        <details>
          <summary>{push.perhaps(board.perhapsLagging.length)}</summary>
          <Communes communes={board.perhapsLagging} asOf={asOf} />
        </details>
      )}
    </section>
  );
}

function Communes({ communes, asOf }: { communes: readonly PresentedLagging[]; asOf: string }) {
  const { push } = useWords();
  return (
    <ul className="lagging">
      {communes.map(({ unit, name, within, withinName, set, unmet, notStarted, allocatedNotStarted }) => (
        <li key={`${unit} ${set}`}>
          <div>
            <b>{name}</b>{within === unit ? '' : `, ${withinName}`}
            <span className="small quiet">{push.unmet(unmet.join(', '))}{notStarted === null ? '' : ` · ${push.notStarted(notStarted, allocatedNotStarted)}`}</span>
          </div>
          <span className="lagging-ways">
            <Link to={pages.sheet} search={{ unit, set, asOf, commune: unit }} aria-label={push.sheetOf(name)}>{push.sheet}</Link>
            <Link to={pages.duties} search={{ unit, asOf }} aria-label={push.dutiesOf(name)}>{push.duties}</Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
