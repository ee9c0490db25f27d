import { useSyncExternalStore } from 'react';
import { useGridDesk } from './grid-desk.ts';
import { boxOf } from './measures.ts';
import { selectedArea } from './selection.ts';
import { areaOf, type Area } from './spot.ts';

/** What is selected, drawn over the cells and moved by transform: no cell is redrawn when it moves. */
export function SelectionFrame() {
  const { cursor, measures } = useGridDesk();
  const selection = useSyncExternalStore(cursor.subscribe, cursor.selection);
  const placed = (area: Area) => {
    const { x, y, width, height } = boxOf(measures, area);
    return { transform: `translate(${x}px, ${y}px)`, width, height };
  };
  return (
    <>
      <div className="grid-selected" style={placed(selectedArea(selection))} aria-hidden="true" />
      <div className="grid-active" style={placed(areaOf(selection.active, selection.active))} aria-hidden="true" />
    </>
  );
}
