import type { KeyboardEvent } from 'react';
import type { Item } from '#domain/assessment/reading.ts';
import { focusNeighbour } from './fields.ts';
import { criterionOf, useCell, useDesk, useMayEnter } from './use-cell.ts';

interface Props {
  readonly item: Item;
  readonly label: string;
  readonly unit: string | null;
  readonly describedBy: string;
}

/** A figure as it is typed in Vietnam. Text with the decimal keypad: a number field would swallow the comma. */
export function FigureField({ item, label, unit, describedBy }: Props) {
  const { store } = useDesk();
  const mayEnter = useMayEnter(item);
  const cell = useCell(item);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      void store.save(item);
      focusNeighbour(event.currentTarget, 1);
    } else if (event.key === 'ArrowUp') focusNeighbour(event.currentTarget, -1);
    else if (event.key === 'Escape') store.drop(item);
    else return;
    event.preventDefault();
  };
  return (
    <span className="figure">
      <input
        data-field={item}
        className="figure-input"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-describedby={mayEnter ? describedBy : `${describedBy} khoa-${criterionOf(item)}`}
        aria-invalid={cell.doubts.length > 0}
        readOnly={!mayEnter}
        value={cell.text}
        onChange={(event) => store.type(item, event.currentTarget.value)}
        onBlur={() => void store.save(item)}
        onKeyDown={onKeyDown}
      />
      {unit !== null && <span className="figure-unit">{unit}</span>}
    </span>
  );
}
