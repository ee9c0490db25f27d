import { fillDown, fillRight, writeHtml, writeTsv, type Block, type Laid } from './block.ts';
import type { GridDesk } from './grid-desk.ts';
import type { Command } from './keys.ts';
import { extend, isAtEdge, move, only, selectAll } from './selection.ts';
import { spotsOf } from './spot.ts';
import type { Step } from './undo-steps.ts';

/** Does what a key asks; false where the key should do what it does outside the grid. `keep` keeps what is being typed. */
export function carryOut(command: Command, desk: GridDesk, keep: () => void): boolean {
  const { cursor, view, cells, hand } = desk;
  const { size } = view;
  switch (command.do) {
    case 'move': {
      const leaves = 'next' in command.move && isAtEdge(cursor.selection(), command.move.next, size);
      keep();
      if (!leaves) cursor.select(move(cursor.selection(), command.move, size));
      return !leaves;
    }
    case 'extend':
      cursor.select(extend(cursor.selection(), command.move, size));
      return true;
    case 'select-all':
      cursor.select(selectAll(size));
      return true;
    case 'edit':
      if (cells.isOpen(view.cellAt(cursor.active))) cursor.setMode('caret');
      return true;
    case 'drop':
      if (cursor.mode() === 'select') cursor.select(only(cursor.active));
      cursor.setMode('select');
      return true;
    case 'clear':
      type(spotsOf(cursor.area).map((spot) => ({ ...spot, text: '' })), desk);
      return true;
    case 'fill-down':
      type(fillDown(cursor.area, (spot) => cells.text(view.cellAt(spot))), desk);
      return true;
    case 'fill-right':
      type(fillRight(cursor.area, (spot) => cells.text(view.cellAt(spot))), desk);
      return true;
    case 'undo':
      showStep(hand.undo(), desk);
      return true;
    case 'redo':
      showStep(hand.redo(), desk);
      return true;
    case 'history':
      desk.openHistory();
      return true;
    case 'leave':
      keep();
      desk.leave();
      return true;
  }
}

export function type(laid: readonly Laid[], { hand, view }: Pick<GridDesk, 'hand' | 'view'>, isAsked = false): Step | null {
  return hand.type(laid.map(({ text, ...spot }) => ({ cell: view.cellAt(spot), text })), isAsked);
}

/** The selected cells as they are copied, for spreadsheets and for programs that want a table. */
export function copyInto(data: DataTransfer, { cursor, cells, view }: GridDesk): void {
  const { top, left, bottom, right } = cursor.area;
  const block: Block = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => cells.text(view.cellAt({ row: top + row, column: left + column }))));
  data.setData('text/plain', writeTsv(block));
  data.setData('text/html', writeHtml(block));
}

/** Goes to what was taken back or done again, so that it is seen. */
function showStep(step: Step | undefined, { cursor, view }: GridDesk): void {
  const first = step?.changes[0];
  const spot = first && view.spotOf(first.cell);
  if (spot) cursor.select(only(spot));
}
