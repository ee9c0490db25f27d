import type { Item } from '#domain/assessment/reading.ts';
import { sentencesOf } from '#web/parts/problem.tsx';
import { useWords } from '#web/words.tsx';
import { useCell, useDesk } from './use-cell.ts';

/** Beside each field, in words: how far its value has got, why it cannot be taken, and both figures where two people wrote. */
export function CellState({ item, id }: { item: Item; id: string }) {
  const { sheet, shell, refusal } = useWords();
  const { store } = useDesk();
  const cell = useCell(item);
  return (
    <span id={id} className={`cell-state cell-${cell.phase}`} aria-live="polite">
      {cell.doubts.map((doubt) => (
        <span key={doubt.code} className="cell-doubt">
          {refusal(doubt)}
        </span>
      ))}
      {cell.phase !== 'clean' && <span className="cell-phase">{sheet.phase[cell.phase]}</span>}
      {cell.phase === 'failed' && (
        <>
          <span className="cell-doubt">{sentencesOf(cell.error, shell.noAnswer).join(' ')}</span>
          <button type="button" className="text-button" onClick={() => void store.save(item)}>
            {sheet.retry}
          </button>
        </>
      )}
      {cell.phase === 'conflict' && (
        <span className="conflict">
          <span>{sheet.conflict(cell.held?.person ?? '')}</span>
          <span>
            {sheet.mine}: <b>{cell.text || sheet.blank}</b>. {sheet.theirs}: <b>{cell.held?.text ?? sheet.blank}</b>
          </span>
          <span className="conflict-ways">
            <button type="button" className="text-button" onClick={() => void store.keepMine(item)}>
              {sheet.keepMine}
            </button>
            <button type="button" className="text-button" onClick={() => store.drop(item)}>
              {sheet.takeTheirs}
            </button>
          </span>
        </span>
      )}
    </span>
  );
}
