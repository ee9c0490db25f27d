import { createContext, use } from 'react';
import type { CellStore } from './cell-store.ts';
import type { Cursor } from './cursor.ts';
import type { GridView } from './grid-view.ts';
import type { Hand } from './hand.ts';
import type { Measures } from './measures.ts';
import type { Block } from './block.ts';
import type { Behind } from './decimal-marks.ts';

/** What all parts of one grid work with. */
export interface GridDesk {
  readonly cells: CellStore;
  readonly hand: Hand;
  readonly cursor: Cursor;
  readonly view: GridView;
  readonly measures: Measures;
  readonly paste: (block: Block, behind: Behind) => void;
  readonly openHistory: () => void;
  /** Takes the keyboard to what follows the grid. */
  readonly leave: () => void;
}

export const GridDeskContext = createContext<GridDesk | null>(null);

export function useGridDesk(): GridDesk {
  const desk = use(GridDeskContext);
  if (!desk) throw new Error('A part of the grid stands outside a grid.');
  return desk;
}
