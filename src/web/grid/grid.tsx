import './grid.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type CSSProperties, type MouseEvent, type PointerEvent } from 'react';
import { useWords } from '#web/words.tsx';
import { CellInput } from './cell-input.tsx';
import { useGridDesk } from './grid-desk.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-cells.tsx';
import { extentOf, headOf, under } from './measures.ts';
import { only } from './selection.ts';
import { SelectionFrame } from './selection-frame.tsx';
import { isSame, within } from './spot.ts';

/** A grid of units and items, as it is worked on in a spreadsheet. Only what is in sight is drawn. */
export function Grid({ label }: { label: string }) {
  const { shell } = useWords();
  const { view, measures } = useGridDesk();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: view.size.rows, getScrollElement: () => frame.current, estimateSize: () => measures.row, overscan: 6, paddingStart: headOf(measures) });
  const columns = useVirtualizer({ horizontal: true, count: view.size.columns, getScrollElement: () => frame.current, estimateSize: () => measures.column, overscan: 3, paddingStart: measures.names });
  const { width, height } = extentOf(measures, view.size);
  const shown = columns.getVirtualItems();
  const pointing = usePointing();
  const signs = { '--sign-met': `"${shell.standingSign.met}"`, '--sign-unmet': `"${shell.standingSign.unmet}"`, scrollPadding: `${headOf(measures)}px 0 0 ${measures.names}px` } as CSSProperties;

  return (
    <div ref={frame} className="grid-frame" style={signs} {...pointing}>
      <div className="grid-all" style={{ width, height }}>
        <div role="grid" aria-label={label} aria-rowcount={view.size.rows + 2} aria-colcount={view.size.columns + 1} className="grid-table">
          <GridHead columns={shown} width={width} />
          <div role="rowgroup">
            {rows.getVirtualItems().map(({ index }) => (
              <GridRow key={index} row={index} columns={shown} width={width} />
            ))}
          </div>
        </div>
        <SelectionFrame />
        <CellInput frame={frame} />
      </div>
    </div>
  );
}

/** A press goes to a cell, a drag draws a selection, a press on a name or a heading takes the whole line, two presses open the cell. */
function usePointing() {
  const { cursor, view, measures } = useGridDesk();
  const field = (frame: HTMLElement) => frame.querySelector<HTMLInputElement>('.grid-input');
  const isOnField = (event: PointerEvent | MouseEvent) => event.target instanceof HTMLInputElement && cursor.mode() !== 'select';
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      const frame = event.currentTarget;
      const isOnBar = event.clientX >= frame.getBoundingClientRect().left + frame.clientLeft + frame.clientWidth || event.clientY >= frame.getBoundingClientRect().top + frame.clientTop + frame.clientHeight;
      if (event.button !== 0 || isOnField(event) || isOnBar) return;
      field(frame)?.blur();
      const { part, spot } = under(measures, frame, event.clientX, event.clientY);
      const at = within(spot, view.size);
      const last = within({ row: view.size.rows, column: view.size.columns }, view.size);
      if (part === 'corner') cursor.select({ active: { row: 0, column: 0 }, head: last }, false);
      else if (part === 'name') cursor.select({ active: { row: at.row, column: 0 }, head: { row: at.row, column: last.column } }, false);
      else if (part === 'heading') cursor.select({ active: { row: 0, column: at.column }, head: { row: last.row, column: at.column } }, false);
      else cursor.select(event.shiftKey ? { active: cursor.active, head: at } : only(at));
      field(frame)?.focus({ preventScroll: true });
      if (part === 'cell' && event.pointerType === 'mouse') frame.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const head = within(under(measures, event.currentTarget, event.clientX, event.clientY).spot, view.size);
      if (!isSame(head, cursor.selection().head)) cursor.select({ active: cursor.active, head });
    },
    onMouseDown: (event: MouseEvent) => {
      if (!isOnField(event)) event.preventDefault();
    },
    onDoubleClick: () => cursor.setMode('caret'),
  };
}
