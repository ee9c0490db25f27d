import type { Block } from './block.ts';
import { layBlock } from './block.ts';
import { decimalMark, swapMarks, withComma, type Behind, type DecimalMark } from './decimal-marks.ts';
import { type } from './deeds.ts';
import type { GridDesk } from './grid-desk.ts';
import { areaOf, sizeOf } from './spot.ts';
import type { Step } from './undo-steps.ts';

/** What a paste did, as the bar above the grid tells it until the next one. */
export interface PastedBlock {
  readonly step: Step | null;
  /** Cells that were given a text. */
  readonly cells: number;
  readonly closed: number;
  readonly outside: number;
  readonly mark: DecimalMark;
}

/** Puts a block into the grid from the selection on, as one step. A block that does not tell how it writes decimals is held back until a person says. */
export function pasteBlock(block: Block, behind: Behind, desk: Pick<GridDesk, 'cells' | 'hand' | 'cursor' | 'view'>): PastedBlock {
  const { cells, cursor, view } = desk;
  const mark = decimalMark(block, behind);
  const { cells: laid, outside } = layBlock(mark === 'point' ? withComma(block) : block, cursor.area, view.size);
  const closed = laid.filter((spot) => !cells.isOpen(view.cellAt(spot))).length;
  const step = type(laid, desk, mark === 'ask');
  const last = laid.at(-1);
  if (last && sizeOf(cursor.area).rows * sizeOf(cursor.area).columns < laid.length) {
    const area = areaOf({ row: cursor.area.top, column: cursor.area.left }, last);
    cursor.select({ active: { row: area.top, column: area.left }, head: last }, false);
  }
  return { step, cells: laid.length - closed, closed, outside, mark };
}

/** The person says how the block wrote its decimals; the same step is rewritten and let go. */
export function answerMark(pasted: PastedBlock, mark: 'comma' | 'point', { hand }: Pick<GridDesk, 'hand'>): PastedBlock {
  if (!pasted.step || pasted.mark !== 'ask') return pasted;
  return { ...pasted, mark, step: hand.answer(pasted.step, mark === 'point' ? swapMarks : (text) => text) };
}
