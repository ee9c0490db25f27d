import type { Shown } from '#web/grid/grid-view.ts';
import { StandingWord } from '#web/parts/standing-mark.tsx';
import { useWords } from '#web/words.tsx';
import { useGridDesk } from '#web/grid/grid-desk.ts';

interface Props {
  readonly shown: Shown;
  readonly isTurned: boolean;
  readonly restored: number;
  readonly onShow: (shown: Shown) => void;
  readonly onTurn: (isTurned: boolean) => void;
}

/** Which view of the cells is shown. */
export function GridTools({ shown, isTurned, restored, onShow, onTurn }: Props) {
  const { grid } = useWords();
  const { cells, openHistory } = useGridDesk();
  const mayEnter = cells.units.some(({ enter }) => enter === null || enter.size > 0);
  const hasIndicators = cells.items.some(({ known }) => known.kind === 'indicator');
  return (
    <div className="grid-tools">
      <div className="filter" role="group" aria-label={grid.shown}>
        <button type="button" aria-pressed={shown === 'indicators'} disabled={!hasIndicators} onClick={() => onShow('indicators')}>
          {grid.showIndicators}
        </button>
        <button type="button" aria-pressed={shown === 'criteria'} onClick={() => onShow('criteria')}>
          {grid.showCriteria}
        </button>
      </div>
      <div className="filter">
        <button type="button" aria-pressed={isTurned} onClick={() => onTurn(!isTurned)}>
          {grid.turn}
        </button>
      </div>
      <button type="button" className="text-button" onClick={openHistory}>
        {grid.history}
      </button>
      {!mayEnter && <span className="quiet">{grid.readOnly}</span>}
      {!hasIndicators && <span className="quiet">{grid.noItems}</span>}
      {restored > 0 && <span className="grid-restored">{grid.restored(restored)}</span>}
      <span className="grid-legend">
        <StandingWord standing="met" />
        <StandingWord standing="unmet" />
      </span>
    </div>
  );
}
