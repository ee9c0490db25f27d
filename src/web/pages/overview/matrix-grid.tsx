import { useNavigate } from '@tanstack/react-router';
import { memo, useRef, useState, type KeyboardEvent } from 'react';
import type { CriteriaSet, Criterion } from '#domain/criteria/criteria-set.ts';
import { focusCell, walkingKeys } from '#web/parts/walk-cells.ts';
import { pages } from '#web/paths.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { cellWords, standingOf } from './cell-words.ts';
import type { UnitGroup } from './commune-matrix.tsx';
import type { UnitLine } from './facts.ts';

/**
 * Rows of one grid, drawn only when they come into sight (content-visibility), so that a province scrolls as smoothly as a district.
 * One cell at a time is in the tab order; the arrow keys move it. The line above says what the cell under the cursor means.
 */
export function MatrixGrid({ groups, law }: { groups: readonly UnitGroup[]; law: CriteriaSet }) {
  const words = useWords();
  const { overview } = words;
  const { language } = useLanguage();
  const navigate = useNavigate();
  const grid = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const units = groups.flatMap((group) => group.units);
  const columns = { gridTemplateColumns: `minmax(9.5rem, 16rem) 3.8rem repeat(${law.criteria.length}, minmax(2.25rem, 1fr))` };

  const open = (cell: HTMLElement) => {
    const { unit, no } = cell.dataset;
    if (unit !== undefined) void navigate({ to: pages.sheet, search: (before: Search) => readSearch({ ...before, commune: unit, item: no ?? '' }) });
  };
  const move = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    const step = walkingKeys[event.key];
    if (!cell) return;
    if (event.key === 'Enter' || event.key === ' ') open(cell);
    else if (step) focusCell(grid.current, units.length, law.criteria.length, Number(cell.dataset['row']) + step[0], Number(cell.dataset['column']) + step[1]);
    else return;
    event.preventDefault();
  };
  const say = (target: EventTarget) => setSaid(cellOf(target)?.getAttribute('aria-label') ?? '');

  let row = -1;
  return (
    <>
      <p id="matrix-hint" className="matrix-said">
        {said === '' ? overview.matrixHint : said}
      </p>
      <div
        className="matrix"
        role="grid"
        aria-labelledby="matrix-title"
        aria-describedby="matrix-hint"
        aria-rowcount={units.length + 1}
        ref={grid}
        onKeyDown={move}
        onClick={(event) => {
          const cell = cellOf(event.target);
          if (cell) open(cell);
        }}
        onMouseOver={(event) => say(event.target)}
        onFocus={(event) => say(event.target)}
      >
        <div role="row" className="matrix-row matrix-head" style={columns}>
          <div role="columnheader" className="matrix-name">{overview.unit}</div>
          <div role="columnheader" className="matrix-met">{overview.metColumn}</div>
          {law.criteria.map((criterion) => (
            <div key={criterion.no} role="columnheader" className="matrix-cell" title={criterion[language]} aria-label={`${criterion.no}. ${criterion[language]}`}>
              {criterion.no}
            </div>
          ))}
        </div>
        {groups.map((group) => (
          <div key={group.parent} role="rowgroup" aria-label={group.name || overview.matrix}>
            {group.name !== '' && (
              <div role="row" className="matrix-group">
                <div role="rowheader" className="matrix-group-name">{group.name}</div>
              </div>
            )}
            {group.units.map((unit) => {
              row += 1;
              return <MatrixRow key={unit.code} unit={unit} law={law} row={row} isFirst={row === 0} columns={columns.gridTemplateColumns} />;
            })}
          </div>
        ))}
      </div>
    </>
  );
}

const MatrixRow = memo(function MatrixRow({ unit, law, row, isFirst, columns }: { unit: UnitLine; law: CriteriaSet; row: number; isFirst: boolean; columns: string }) {
  const words = useWords();
  const { language } = useLanguage();
  return (
    <div role="row" className="matrix-row" aria-rowindex={row + 2} style={{ gridTemplateColumns: columns }}>
      <div role="rowheader" className="matrix-name" data-unit={unit.code} data-row={row} data-column={-1}>
        {unit.name}
      </div>
      <div role="gridcell" className="matrix-met">
        <b>{unit.met}</b>
        <span className="matrix-all">/{law.criteria.length}</span>
      </div>
      {law.criteria.map((criterion, column) => (
        <div
          key={criterion.no}
          role="gridcell"
          className="matrix-cell"
          tabIndex={isFirst && column === 0 ? 0 : -1}
          data-unit={unit.code}
          data-no={criterion.no}
          data-row={row}
          data-column={column}
          aria-label={cellWords(unit, criterion, language, words)}
        >
          <CellMark unit={unit} criterion={criterion} />
        </div>
      ))}
    </div>
  );
});

/** The sign is drawn, not written: the cell's name already says it in full. */
function CellMark({ unit, criterion }: { unit: UnitLine; criterion: Criterion }) {
  const { shell } = useWords();
  const standing = standingOf(unit, criterion);
  return <span className={`mark mark-${standing}${unit.contradictions.includes(criterion.no) ? ' mark-contradiction' : ''}`} data-sign={shell.standingSign[standing]} />;
}

function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-unit]') : null;
}
