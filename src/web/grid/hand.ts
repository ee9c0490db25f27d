import type { CellNo, CellStore } from './cell-store.ts';
import { UndoSteps, type Step } from './undo-steps.ts';

/** A text for one cell. */
export interface Typed {
  readonly cell: CellNo;
  readonly text: string;
}

/** What a person does with the cells; each deed of the hand can be taken back as one. */
export class Hand {
  readonly #cells: CellStore;
  readonly #steps = new UndoSteps();

  constructor(cells: CellStore) {
    this.#cells = cells;
  }

  /** Puts texts into cells as one step; closed cells are passed over. While a question about the block is open, its cells are held back. */
  type(typed: readonly Typed[], isAsked = false): Step | null {
    const cells = this.#cells;
    const changes = typed.flatMap(({ cell, text }) => {
      const before = cells.text(cell);
      return before === text || !cells.isOpen(cell) ? [] : [{ cell, before, after: text }];
    });
    if (changes.length === 0) return null;
    const step = { changes };
    this.#steps.add(step);
    for (const { cell, after } of changes) cells.put(cell, after, isAsked);
    cells.tell();
    return step;
  }

  /** Takes the last step back; a cell that changed since is left as it is. */
  undo(): Step | undefined {
    const step = this.#steps.back();
    return step && this.#walk(step, step.changes.map(({ cell, before, after }) => ({ cell, from: after, to: before })));
  }

  redo(): Step | undefined {
    const step = this.#steps.again();
    return step && this.#walk(step, step.changes.map(({ cell, before, after }) => ({ cell, from: before, to: after })));
  }

  isLast(step: Step): boolean {
    return this.#steps.isLast(step);
  }

  /** The question about a block is answered: its cells may go, rewritten where they must be. */
  answer(step: Step, rewrite: (text: string) => string): Step {
    const changes = step.changes.map((change) => ({ ...change, after: rewrite(change.after) }));
    for (const { cell, after } of changes) if (this.#cells.edits().get(cell)?.isAsked) this.#cells.put(cell, after);
    const answered = { changes };
    this.#steps.replace(step, answered);
    this.#cells.tell();
    return answered;
  }

  /** The person has seen both values and wants the own one; what the other entered stays in the history. */
  keepMine(cell: CellNo): void {
    const cells = this.#cells;
    const theirs = cells.edits().get(cell)?.theirs;
    if (!theirs) return;
    cells.hold(cell, theirs.held);
    cells.change(cell, (edit) => ({ ...edit, theirs: null, told: [] }));
    cells.tell();
  }

  keepTheirs(cell: CellNo): void {
    const cells = this.#cells;
    const theirs = cells.edits().get(cell)?.theirs;
    if (!theirs) return;
    cells.hold(cell, theirs.held);
    cells.change(cell, () => undefined);
    cells.tell();
  }

  #walk(step: Step, changes: readonly { cell: CellNo; from: string; to: string }[]): Step {
    const cells = this.#cells;
    for (const { cell, from, to } of changes) if (cells.isOpen(cell) && isStill(cells, cell, from)) cells.put(cell, to);
    cells.tell();
    return step;
  }
}

/** Saved, a text may be written otherwise (`x` as `Đạt`) and still be the one that was typed. */
function isStill(cells: CellStore, cell: CellNo, text: string): boolean {
  const now = cells.text(cell);
  if (now === text) return true;
  const [was, is] = [cells.read(cell, text), cells.read(cell, now)];
  return was.ok && is.ok && JSON.stringify(was.value) === JSON.stringify(is.value);
}
