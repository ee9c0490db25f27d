import { useSyncExternalStore } from 'react';
import type { CellNo } from '#web/grid/cell-store.ts';
import { printMoment } from '#web/parts/moment.ts';
import { useWords } from '#web/words.tsx';
import type { GridSession } from './grid-session.ts';

const mostShown = 4;

/** Cells that two people entered: both values with who and when, and the choice, which is a person's. */
export function ConflictPanel({ session, goTo }: { session: GridSession; goTo: (cell: CellNo) => void }) {
  const { grid } = useWords();
  const { cells, hand, outbox } = session;
  useSyncExternalStore(cells.subscribe, cells.version);
  const { conflicts } = outbox.counts();
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts" aria-labelledby="conflicts-title">
      <h2 id="conflicts-title">{grid.conflictTitle}</h2>
      <p className="small">{grid.conflictAdvice}</p>
      <ul>
        {conflicts.slice(0, mostShown).map((cell) => (
          <Conflict key={cell} cell={cell} session={session} goTo={goTo} />
        ))}
      </ul>
      {conflicts.length > 1 && (
        <p className="conflict-all">
          {conflicts.length > mostShown && <span>{grid.moreConflicts(conflicts.length - mostShown)} </span>}
          <button type="button" className="text-button" onClick={() => conflicts.forEach((cell) => hand.keepMine(cell))}>
            {grid.keepAllMine}
          </button>
          <button type="button" className="text-button" onClick={() => conflicts.forEach((cell) => hand.keepTheirs(cell))}>
            {grid.keepAllTheirs}
          </button>
        </p>
      )}
    </section>
  );
}

function Conflict({ cell, session, goTo }: { cell: CellNo; session: GridSession; goTo: (cell: CellNo) => void }) {
  const { grid } = useWords();
  const { cells, hand } = session;
  const { text, theirs } = cells.cell(cell);
  const { unit, item } = cells.placeOf(cell);
  const place = `${cells.units[unit]?.name ?? ''}, ${cells.items[item]?.item ?? ''}`;
  if (!theirs) return null;
  return (
    <li>
      <button type="button" className="text-button" aria-label={grid.goToCell(place)} onClick={() => goTo(cell)}>
        {place}
      </button>
      <span>
        {grid.mine}: <b>{text || grid.blank}</b>
      </span>
      <span>
        {grid.theirs(theirs.person, theirs.at === '' ? '' : printMoment(theirs.at))}: <b>{theirs.text || grid.blank}</b>
      </span>
      <button type="button" className="option-button" onClick={() => hand.keepMine(cell)}>
        {grid.keepMine}
      </button>
      <button type="button" className="option-button" onClick={() => hand.keepTheirs(cell)}>
        {grid.keepTheirs}
      </button>
    </li>
  );
}
