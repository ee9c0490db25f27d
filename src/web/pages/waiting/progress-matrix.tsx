import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { ProgressAnswer } from '#http/schemas/courses.ts';
import { printMoment } from '#web/parts/moment.ts';
import { StageMark } from '#web/parts/stage-mark.tsx';
import { focusCell, walkingKeys } from '#web/parts/walk-cells.ts';
import { pages } from '#web/paths.ts';
import { readSearch, useChangeView, type Search } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { passed, stepIn, type Measure, type ProgressCell } from './progress-words.ts';

type Row = ProgressAnswer['rows'][number];

/** Units by criteria. A row of many units shows how many have passed the step asked for, a single unit shows its step; the line above tells all six counts. */
export function ProgressMatrix({ progress: { criteria, rows, total }, measure }: { progress: ProgressAnswer; measure: Measure }) {
  const { waiting: words } = useWords();
  const { language } = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const open = useDrill();
  const areSingle = rows.every(({ units }) => units === 1);
  const all = rows.reduce((sum, { units }) => sum + units, 0);

  const openCell = (cell: HTMLElement) => {
    const row = rows[Number(cell.dataset['row'])];
    if (row) open(row, criteria[Number(cell.dataset['column'])]?.no);
  };
  const walk = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    const step = walkingKeys[event.key];
    if (!cell) return;
    if (event.key === 'Enter' || event.key === ' ') openCell(cell);
    else if (step) focusCell(grid.current, rows.length, criteria.length, Number(cell.dataset['row']) + step[0], Number(cell.dataset['column']) + step[1]);
    else return;
    event.preventDefault();
  };
  const say = (target: EventTarget) => setSaid(cellOf(target)?.getAttribute('aria-label') ?? '');

  return (
    <>
      <p className="matrix-said" id="progress-hint">
        {said === '' ? words.hint : said}
      </p>
      <div
        className="progress-scroll"
        ref={grid}
        onKeyDown={walk}
        onClick={(event) => {
          const cell = cellOf(event.target);
          if (cell) openCell(cell);
        }}
        onMouseOver={(event) => say(event.target)}
        onFocus={(event) => say(event.target)}
      >
        <table className="progress" role="grid" aria-labelledby="progress-title" aria-describedby="progress-hint">
          <thead>
            <tr>
              <th scope="col" className="progress-name">{words.unitColumn}</th>
              {!areSingle && <th scope="col" className="num">{words.unitsColumn}</th>}
              {criteria.map((criterion) => (
                <th key={criterion.no} scope="col" title={`${criterion[language]}. ${criterion.owner}`}>
                  {criterion.no}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.unit.code}>
                <th scope="row" className="progress-name">
                  <button type="button" className="text-button" onClick={() => open(row)}>{`${row.unit.kind} ${row.unit.name}`}</button>
                </th>
                {!areSingle && <td className="num">{row.units}</td>}
                {row.cells.map((cell, column) => (
                  <td
                    key={criteria[column]?.no ?? column}
                    role="gridcell"
                    tabIndex={index === 0 && column === 0 ? 0 : -1}
                    data-row={index}
                    data-column={column}
                    aria-label={words.cell(row.unit.name, criteria[column]?.no ?? 0, criteria[column]?.[language] ?? '', told(cell, row.units, words))}
                  >
                    {row.units === 1 ? <StageMark step={stepIn(cell)} /> : <Share count={passed(cell, measure)} of={row.units} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          {!areSingle && (
            <tfoot>
              <tr>
                <th scope="row" className="progress-name">{words.total}</th>
                <td className="num">{all}</td>
                {total.map((cell, column) => (
                  <td key={criteria[column]?.no ?? column}>
                    <Share count={passed(cell, measure)} of={all} />
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}

/** The figure says it; the height of the fill only repeats it. */
function Share({ count, of }: { count: number; of: number }) {
  return (
    <span className={count === 0 ? 'share share-none' : count === of ? 'share share-all' : 'share'}>
      <span className="share-fill" style={{ height: `${of === 0 ? 0 : (count / of) * 100}%` }} />
      <span className="share-figure">{count}</span>
    </span>
  );
}

function told(cell: ProgressCell, units: number, { oneStage, sixCounts, oldest }: ReturnType<typeof useWords>['waiting']): string {
  return [units === 1 ? oneStage[stepIn(cell)] : sixCounts(cell), ...(cell.oldest === null ? [] : [oldest(printMoment(cell.oldest))])].join('; ');
}

/** Into a district, its own matrix; into a commune, its sheet. */
function useDrill(): (row: Row, criterion?: number) => void {
  const navigate = useNavigate();
  const change = useChangeView();
  return ({ unit, units }, criterion) => {
    if (units > 1) change({ unit: unit.code, item: undefined });
    else void navigate({ to: pages.sheet, search: (before: Search) => readSearch({ ...before, kind: '', commune: unit.code, item: criterion === undefined ? '' : String(criterion) }) });
  };
}

function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
}
