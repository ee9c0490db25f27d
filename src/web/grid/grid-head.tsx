import type { VirtualItem } from '@tanstack/react-virtual';
import { useLanguage, useWords } from '#web/words.tsx';
import { groupsOf } from './column-groups.ts';
import { requiredText } from './describe-cell.ts';
import { useGridDesk } from './grid-desk.ts';
import type { Line } from './grid-view.ts';
import { headOf } from './measures.ts';

/** Two frozen rows of headings: criteria over their indicators, districts over their communes. A group's name stays in sight while any of its columns does. */
export function GridHead({ columns, width }: { columns: readonly VirtualItem[]; width: number }) {
  const { grid } = useWords();
  const { language } = useLanguage();
  const { cells, view, measures } = useGridDesk();
  const [first, last] = [columns[0]?.index ?? 0, columns.at(-1)?.index ?? -1];
  const groups = groupsOf(view.columns, cells.law.set, language).filter(({ from, to }) => from <= last && to >= first);
  return (
    <div role="rowgroup" className="grid-head" style={{ width, height: headOf(measures) }}>
      <div role="row" aria-rowindex={1} className="grid-head-row" style={{ height: measures.group }}>
        <div role="columnheader" aria-colindex={1} className="grid-corner" style={{ width: measures.names }}>
          {view.isTurned ? grid.itemsAside : grid.unitsAside}
        </div>
        {groups.map(({ name, from, to }) => (
          <div key={from} role="columnheader" aria-colindex={from + 2} aria-colspan={to - from + 1} className="grid-group" style={{ left: measures.names + from * measures.column, width: (to - from + 1) * measures.column }}>
            <span style={{ left: measures.names }}>{name}</span>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className="grid-head-row" style={{ height: measures.heading }}>
        <div role="columnheader" aria-colindex={1} className="grid-corner grid-corner-low" style={{ width: measures.names }}>
          {grid.sizeOf(view.size.rows, view.size.columns)}
        </div>
        {columns.map(({ index, start }) => {
          const line = view.columns[index];
          return line && <Heading key={index} line={line} column={index} left={start} />;
        })}
      </div>
    </div>
  );
}

function Heading({ line, column, left }: { line: Line; column: number; left: number }) {
  const { language } = useLanguage();
  const { cells, measures } = useGridDesk();
  const isUnit = line.kind === 'unit';
  const title = isUnit ? `${line.unit.name}, ${line.unit.parent}` : titleOf(line.item, language);
  return (
    <div role="columnheader" aria-colindex={column + 2} className="grid-heading" style={{ left, width: measures.column }} title={title}>
      <b>{isUnit ? line.unit.name : line.item.item}</b>
      {!isUnit && <small>{requiredText(cells, line.item, language) || title}</small>}
    </div>
  );
}

function titleOf({ known, criterion }: Extract<Line, { kind: 'item' }>['item'], language: 'vi' | 'en'): string {
  return known.kind === 'indicator' ? known.indicator[language] : criterion[language];
}
