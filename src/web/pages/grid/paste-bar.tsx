import { useSyncExternalStore } from 'react';
import { carryOut } from '#web/grid/deeds.ts';
import { useGridDesk } from '#web/grid/grid-desk.ts';
import { answerMark, type PastedBlock } from '#web/grid/paste.ts';
import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly pasted: PastedBlock;
  readonly onChange: (pasted: PastedBlock | null) => void;
  /** Back to the grid. */
  readonly onDone: () => void;
}

/** What the last paste did, the one question about its decimals, and the way back. */
export function PasteBar({ pasted, onChange, onDone }: Props) {
  const { grid, shell } = useWords();
  const desk = useGridDesk();
  const { cells, hand } = desk;
  useSyncExternalStore(cells.subscribe, cells.version);
  const doubtful = pasted.step?.changes.filter(({ cell }) => cells.cell(cell).phase === 'doubtful').length ?? 0;
  const said = [
    grid.pasted(pasted.cells, doubtful),
    ...(pasted.closed > 0 ? [grid.pastedClosed(pasted.closed)] : []),
    ...(pasted.outside > 0 ? [grid.pastedOutside(pasted.outside)] : []),
    ...(grid.marks[pasted.mark] === '' ? [] : [grid.marks[pasted.mark]]),
  ];
  const close = () => {
    onChange(null);
    onDone();
  };
  const answer = (mark: 'comma' | 'point') => {
    onChange(answerMark(pasted, mark, desk));
    onDone();
  };
  const undo = () => {
    carryOut({ do: 'undo' }, desk, () => undefined);
    close();
  };
  return (
    <div className={`paste-bar notice${pasted.mark === 'ask' ? '' : ' notice-good'}`} role="status">
      <p>
        <b>{grid.pasteTitle}:</b> {said.join(', ')}
      </p>
      {pasted.mark === 'ask' && pasted.step && (
        <div className="paste-question">
          <p>{grid.askMark}</p>
          <button type="button" className="option-button" onClick={() => answer('comma')}>
            {grid.commaMark}
          </button>
          <button type="button" className="option-button" onClick={() => answer('point')}>
            {grid.pointMark}
          </button>
        </div>
      )}
      <div className="paste-ways">
        {pasted.step && hand.isLast(pasted.step) && (
          <button type="button" className="text-button" onClick={undo}>
            {grid.undoPaste}
          </button>
        )}
        {pasted.mark !== 'ask' && (
          <button type="button" className="icon-button" aria-label={shell.close} onClick={close}>
            <Icon name="close" />
          </button>
        )}
      </div>
    </div>
  );
}
