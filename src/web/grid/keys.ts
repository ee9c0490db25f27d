import type { Move } from './selection.ts';

/** What a key asks the grid to do; undefined leaves the key to the text field. */
export type Command =
  | { readonly do: 'move' | 'extend'; readonly move: Move }
  | { readonly do: 'edit' | 'clear' | 'undo' | 'redo' | 'fill-down' | 'fill-right' | 'select-all' | 'drop' | 'leave' | 'history' };

export interface Pressed {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
}

/** How the text field is being used: not at all, typed over as in Excel, or with the caret moving inside (after F2). */
export type Mode = 'select' | 'type' | 'caret';

/** Rows of one PageDown. */
export const pageRows = 15;

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: { by: { row: -1, column: 0 } },
  ArrowDown: { by: { row: 1, column: 0 } },
  ArrowLeft: { by: { row: 0, column: -1 } },
  ArrowRight: { by: { row: 0, column: 1 } },
  PageUp: { by: { row: -pageRows, column: 0 } },
  PageDown: { by: { row: pageRows, column: 0 } },
  Home: { to: 'row-start' },
  End: { to: 'row-end' },
};

const farMoves: Readonly<Record<string, Move>> = {
  Home: { to: 'first' },
  End: { to: 'last' },
  ArrowUp: { to: 'top' },
  ArrowDown: { to: 'bottom' },
  ArrowLeft: { to: 'row-start' },
  ArrowRight: { to: 'row-end' },
};

/** Keys of Excel. What only edits text stays with the text field while one edits. */
export function commandOf(pressed: Pressed, mode: Mode): Command | undefined {
  const always = whileEditing(pressed);
  if (always) return always;
  if (mode === 'caret') return undefined;
  const moved = movedBy(pressed);
  if (mode === 'type') return pressed.shift || pressed.control ? undefined : moved && ['Home', 'End'].includes(pressed.key) ? undefined : moved;
  return moved ?? whileSelecting(pressed);
}

function whileEditing({ key, shift, control, alt }: Pressed): Command | undefined {
  if (control || alt) return undefined;
  switch (key) {
    case 'Enter': return { do: 'move', move: { by: { row: shift ? -1 : 1, column: 0 } } };
    case 'Tab': return { do: 'move', move: { next: shift ? -1 : 1 } };
    case 'Escape': return { do: 'drop' };
    case 'F2': return { do: 'edit' };
    case 'F6': return { do: 'leave' };
    default: return undefined;
  }
}

function movedBy({ key, shift, control, alt }: Pressed): Command | undefined {
  if (alt) return undefined;
  const move = (control ? farMoves : moves)[key];
  return move && { do: shift ? 'extend' : 'move', move };
}

function whileSelecting({ key, shift, control, alt }: Pressed): Command | undefined {
  if (key === 'Delete' && !control) return { do: 'clear' };
  if (key === 'Enter' && control) return { do: 'history' };
  if (!control || alt) return undefined;
  switch (key.toLowerCase()) {
    case 'z': return { do: shift ? 'redo' : 'undo' };
    case 'y': return { do: 'redo' };
    case 'd': return { do: 'fill-down' };
    case 'r': return { do: 'fill-right' };
    case 'a': return { do: 'select-all' };
    default: return undefined;
  }
}
