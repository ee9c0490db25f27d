import { useSyncExternalStore } from 'react';
import type { CellNo } from '#web/grid/cell-store.ts';
import { useGridDesk } from '#web/grid/grid-desk.ts';
import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';
import type { GridSession } from './grid-session.ts';

/** One line that counts where every cell is: saved, waiting, and everything that wants a person. */
export function SaveLine({ session, goTo }: { session: GridSession; goTo: (cell: CellNo) => void }) {
  const { grid } = useWords();
  const { cells, autosave, outbox } = session;
  const { view, cursor } = useGridDesk();
  useSyncExternalStore(cells.subscribe, cells.version);
  const line = useSyncExternalStore(autosave.subscribe, autosave.state);
  const { saved, waiting, doubtful, refused, asked, conflicts } = outbox.counts();
  const wrong = doubtful + refused + conflicts.length;
  const said = [
    ...(doubtful > 0 ? [grid.statusDoubts(doubtful)] : []),
    ...(refused > 0 ? [grid.statusRefused(refused)] : []),
    ...(conflicts.length > 0 ? [grid.statusConflicts(conflicts.length)] : []),
    ...(asked > 0 ? [grid.statusAsked(asked)] : []),
    ...(grid.line[line] === '' ? [] : [grid.line[line]]),
  ];
  const isOpen = waiting > 0 || asked > 0 || line === 'later';
  const nextWrong = () => {
    const after = view.cellAt(cursor.active);
    const wrongCells = [...cells.edits()].filter(([, { value, told, theirs }]) => value === null || told.length > 0 || theirs !== null).map(([cell]) => cell).sort((a, b) => a - b);
    const next = wrongCells.find((cell) => cell > after) ?? wrongCells[0];
    if (next !== undefined) goTo(next);
  };
  const retry = () => {
    outbox.tryAgain();
    autosave.now();
  };
  return (
    <div className={`save-line ${wrong > 0 ? 'save-wrong' : isOpen ? 'save-open' : 'save-done'}`} tabIndex={-1}>
      <p role="status">
        <Icon name={wrong > 0 ? 'warning' : isOpen ? 'note' : 'check'} /> {grid.status(saved, waiting, wrong)}
        {said.length > 0 && <span> ({said.join('; ')})</span>}
      </p>
      {wrong > 0 && (
        <button type="button" className="text-button" onClick={nextWrong}>
          {grid.nextWrong}
        </button>
      )}
      {(refused > 0 || line === 'later') && (
        <button type="button" className="text-button" onClick={retry}>
          {grid.tryAgain}
        </button>
      )}
    </div>
  );
}
