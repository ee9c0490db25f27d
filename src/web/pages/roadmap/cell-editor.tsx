import { useRef, useState, type KeyboardEvent } from 'react';
import type { Move } from '#web/grid/selection.ts';
import { useWords } from '#web/words.tsx';
import type { Choice, Field } from './line-fields.ts';

interface Props {
  readonly field: Field;
  readonly text: string;
  /** What was typed to begin with; null keeps what stands there. */
  readonly start: string | null;
  readonly choices: readonly Choice[];
  readonly label: string;
  readonly onCommit: (text: string, by: Move | null) => void;
  readonly onCancel: () => void;
}

/** The field over a cell: the browser's list where something is chosen, a text otherwise. Enter and Tab take it and go on, Escape leaves it as it was. */
export function CellEditor({ text, start, choices, label, onCommit, onCancel }: Props) {
  const { roadmap } = useWords();
  const [typed, setTyped] = useState(choices.length > 0 ? text : (start ?? text));
  const isLeft = useRef(false);
  const leave = (act: () => void) => {
    isLeft.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') leave(onCancel);
    else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      const by: Move = event.key === 'Tab' ? { next: event.shiftKey ? -1 : 1 } : { by: { row: event.shiftKey ? -1 : 1, column: 0 } };
      leave(() => onCommit(typed, by));
    }
  };
  const onBlur = () => {
    if (!isLeft.current) leave(() => onCommit(typed, null));
  };
  if (choices.length > 0) {
    const isOdd = typed !== '' && choices.every(({ value }) => value !== typed);
    return (
      <select className="rm-editor" aria-label={label} autoFocus value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={onBlur}>
        <option value="">{roadmap.none}</option>
        {isOdd && <option value={typed}>{typed}</option>}
        {choices.map(({ value, label: name }) => <option key={value} value={value}>{name}</option>)}
      </select>
    );
  }
  return <input className="rm-editor" aria-label={label} autoFocus value={typed} onFocus={(event) => { if (start === null) event.currentTarget.select(); }} onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={onBlur} />;
}
