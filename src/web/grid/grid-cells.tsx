import type { VirtualItem } from '@tanstack/react-virtual';
import { memo, useSyncExternalStore } from 'react';
import { useLanguage, useWords } from '#web/words.tsx';
import type { Cell } from './cell.ts';
import { requiredText } from './describe-cell.ts';
import { useGridDesk } from './grid-desk.ts';
import type { GridView } from './grid-view.ts';
import { headOf } from './measures.ts';

interface RowProps {
  readonly row: number;
  readonly columns: readonly VirtualItem[];
  readonly width: number;
}

/** One row: its frozen name and the cells in sight. Drawn again only when something in it looks otherwise or other columns come into sight. */
export const GridRow = memo(function GridRow({ row, columns, width }: RowProps) {
  const { cells, view, measures } = useGridDesk();
  useSyncExternalStore(cells.subscribe, () => view.rowVersion(row));
  return (
    <div role="row" aria-rowindex={row + 3} className="grid-row" style={{ top: headOf(measures) + row * measures.row, width, height: measures.row }}>
      <RowName row={row} />
      {columns.map(({ index, start }) => (
        <GridCell key={index} view={view} row={row} column={index} left={start} width={measures.column} cell={cells.cell(view.cellAt({ row, column: index }))} />
      ))}
    </div>
  );
});

function RowName({ row }: { row: number }) {
  const { cells, view, measures } = useGridDesk();
  const { language } = useLanguage();
  const line = view.rows[row];
  if (!line) return null;
  return (
    <div role="rowheader" aria-colindex={1} className="grid-name" style={{ width: measures.names }}>
      {line.kind === 'unit' ? (
        <>
          <span className="grid-name-text">{line.unit.name}</span>
          {view.hasParents && <small>{line.unit.parent}</small>}
        </>
      ) : (
        <>
          <b>{line.item.item}</b>
          <span className="grid-name-text">{line.item.known.kind === 'indicator' ? line.item.known.indicator[language] : line.item.criterion[language]}</span>
          <small>{requiredText(cells, line.item, language)}</small>
        </>
      )}
    </div>
  );
}

interface CellProps {
  readonly view: GridView;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly cell: Cell;
}

function GridCell({ view, row, column, left, width, cell }: CellProps) {
  const { grid } = useWords();
  const { text, phase } = cell;
  const isSure = phase !== 'doubtful' && phase !== 'asked' && phase !== 'conflict';
  const standing = isSure ? view.standingOf(view.cellAt({ row, column })) : 'unknown';
  const isWrong = phase === 'doubtful' || phase === 'refused' || phase === 'conflict';
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-invalid={isWrong || undefined}
      aria-readonly={phase === 'locked' || undefined}
      className={`grid-cell grid-${phase} grid-stands-${standing}${cell.isEarlier ? ' grid-earlier' : ''}`}
      style={{ left, width }}
      title={phase === 'saved' ? undefined : grid.phases[phase]}
    >
      {text}
    </div>
  );
}
