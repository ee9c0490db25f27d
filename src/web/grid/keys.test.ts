import { describe, expect, test } from 'vitest';
import { commandOf, type Mode } from './keys.ts';
import { extend, isAtEdge, move, only, selectAll, selectedArea, type Selection } from './selection.ts';

const size = { rows: 3, columns: 4 };

function press(keys: string, from: Selection, mode: Mode = 'select'): Selection {
  const parts = keys.split('+');
  const command = commandOf({ key: parts.at(-1) ?? '', shift: parts.includes('Shift'), control: parts.includes('Control'), alt: false }, mode);
  if (command?.do === 'move') return move(from, command.move, size);
  if (command?.do === 'extend') return extend(from, command.move, size);
  return from;
}

const at = (row: number, column: number) => only({ row, column });

describe('the keys', () => {
  test('go as in Excel and never outside the grid', () => {
    expect(press('ArrowUp', at(0, 0))).toEqual(at(0, 0));
    expect(press('Enter', at(1, 2))).toEqual(at(2, 2));
    expect(press('Shift+Enter', at(1, 2))).toEqual(at(0, 2));
    expect(press('Tab', at(0, 3))).toEqual(at(1, 0));
    expect(press('Shift+Tab', at(1, 0))).toEqual(at(0, 3));
    expect(press('Control+End', at(0, 0))).toEqual(at(2, 3));
    expect(press('Control+Home', at(2, 3))).toEqual(at(0, 0));
    expect(press('Control+ArrowDown', at(0, 1))).toEqual(at(2, 1));
    expect(press('PageDown', at(0, 1))).toEqual(at(2, 1));
    expect([press('Home', at(1, 2)), press('End', at(1, 2))]).toEqual([at(1, 0), at(1, 3)]);
  });

  test('with Shift draw a selection from the active cell', () => {
    const drawn = press('Shift+ArrowLeft', press('Shift+ArrowDown', at(0, 2)));
    expect(drawn.active).toEqual({ row: 0, column: 2 });
    expect(selectedArea(drawn)).toEqual({ top: 0, left: 1, bottom: 1, right: 2 });
    expect(selectedArea(press('Control+Shift+End', at(1, 1)))).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
    expect(selectedArea(selectAll(size))).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
  });

  test('leave the grid with Tab only from its corners', () => {
    expect([isAtEdge(at(2, 3), 1, size), isAtEdge(at(2, 2), 1, size), isAtEdge(at(0, 0), -1, size)]).toEqual([true, false, true]);
  });

  test('while typing, arrows go on and Home stays in the text; after F2 all of them stay', () => {
    const told = (key: string, mode: Mode) => commandOf({ key, shift: false, control: false, alt: false }, mode)?.do;
    expect([told('ArrowRight', 'type'), told('Home', 'type'), told('ArrowRight', 'caret'), told('Enter', 'caret')]).toEqual(['move', undefined, undefined, 'move']);
    expect([told('Delete', 'select'), told('Delete', 'type'), told('Backspace', 'select'), told('đ', 'select')]).toEqual(['clear', undefined, undefined, undefined]);
  });

  test('with Control are deeds of the hand, but not while one edits', () => {
    const told = (key: string, mode: Mode = 'select', shift = false) => commandOf({ key, shift, control: true, alt: false }, mode)?.do;
    expect(['z', 'y', 'd', 'r', 'a', 'Z'].map((key) => told(key))).toEqual(['undo', 'redo', 'fill-down', 'fill-right', 'select-all', 'undo']);
    expect([told('Z', 'select', true), told('z', 'type'), told('c'), told('v'), told('x')]).toEqual(['redo', undefined, undefined, undefined, undefined]);
  });
});
