import { useRef, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '#web/words.tsx';
import { readClipboard } from './clipboard.ts';
import { carryOut, copyInto } from './deeds.ts';
import { useGridDesk } from './grid-desk.ts';
import { commandOf } from './keys.ts';
import { useField } from './use-field.ts';

/** What browsers give as the code of a key that an input method has taken. */
const composing = 229;

/**
 * One real text field sits on the active cell and has the keyboard, seen only while one types. The first key, an input method's composition
 * and the backspaces Unikey sends all land in a field that exists already. While nothing is typed it holds the cell's text, selected:
 * typing replaces it, copying takes it, a screen reader reads it.
 */
export function CellInput({ frame }: { frame: RefObject<HTMLElement | null> }) {
  const { grid } = useWords();
  const desk = useGridDesk();
  const { hand, cursor, view } = desk;
  const field = useRef<HTMLInputElement>(null);
  useField(field, frame, desk);

  const begin = () => {
    if (cursor.mode() === 'select') cursor.setMode('type');
  };
  const keep = () => {
    if (cursor.mode() === 'select' || !field.current) return;
    const text = field.current.value.trim().normalize('NFC');
    hand.type([{ cell: view.cellAt(cursor.active), text }]);
    cursor.setMode('select');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === composing) return;
    const command = commandOf({ key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey, alt: event.altKey }, cursor.mode());
    if (command && carryOut(command, desk, keep)) event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (cursor.mode() !== 'select') return;
    copyInto(event.clipboardData, desk);
    if (event.type === 'cut') carryOut({ do: 'clear' }, desk, keep);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    const { block, behind } = readClipboard(event.clipboardData);
    const isOne = block.length === 1 && block[0]?.length === 1;
    if (isOne && cursor.mode() !== 'select') return;
    cursor.setMode('select');
    desk.paste(block, behind);
    event.preventDefault();
  };

  return (
    <input
      ref={field}
      className="grid-input"
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-label={grid.cellField}
      aria-describedby="grid-said"
      onKeyDown={onKeyDown}
      onInput={(event) => {
        begin();
        cursor.setTyped(event.currentTarget.value);
      }}
      onCompositionStart={begin}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
      onBlur={keep}
    />
  );
}
