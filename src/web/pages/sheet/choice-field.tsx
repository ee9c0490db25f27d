import { useState, type KeyboardEvent } from 'react';
import type { Item } from '#domain/assessment/reading.ts';
import { useWords } from '#web/words.tsx';
import { focusNeighbour, reasonIn, written } from './fields.ts';
import { useCell, useDesk, useMayEnter } from './use-cell.ts';

interface Props {
  readonly item: Item;
  readonly label: string;
  readonly describedBy: string;
  readonly mayNotApply: boolean;
}

/** Met, not met and, where the decision says "nếu có", not applicable with its reason. One press saves; the letters Đ and C do the same. */
export function ChoiceField({ item, label, describedBy, mayNotApply }: Props) {
  const { sheet } = useWords();
  const { store } = useDesk();
  const mayEnter = useMayEnter(item);
  const cell = useCell(item);
  const [isExcusing, setExcusing] = useState(false);
  const reason = reasonIn(cell.text);
  const chosen = reason !== null || isExcusing ? 'excused' : cell.text === written.met ? 'met' : cell.text === written.unmet ? 'unmet' : null;

  const choose = (text: string) => {
    setExcusing(false);
    store.type(item, text);
    void store.save(item);
  };
  const excuse = () => {
    setExcusing(true);
    store.type(item, written.notApplicable(reason ?? ''));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget } = event;
    if (!mayEnter) return;
    if (/^[đd]$/i.test(key)) choose(written.met);
    else if (/^c$/i.test(key)) choose(written.unmet);
    else if (key === 'Delete' || key === 'Backspace') choose('');
    else if (key === 'ArrowRight' || key === 'ArrowLeft') turn(currentTarget, key === 'ArrowRight' ? 1 : -1);
    else if (key === 'ArrowDown') focusNeighbour(currentTarget, 1);
    else if (key === 'ArrowUp') focusNeighbour(currentTarget, -1);
    else return;
    event.preventDefault();
  };

  return (
    <span className="choice">
      <span className="choice-group" role="radiogroup" aria-label={label} aria-describedby={describedBy} data-field={item} onKeyDown={onKeyDown}>
        <Option label={sheet.met} kind="met" isChosen={chosen === 'met'} isFirst={chosen === null} disabled={!mayEnter} onChoose={() => choose(written.met)} />
        <Option label={sheet.unmet} kind="unmet" isChosen={chosen === 'unmet'} isFirst={false} disabled={!mayEnter} onChoose={() => choose(written.unmet)} />
        {mayNotApply && <Option label={sheet.notApplicable} kind="excused" isChosen={chosen === 'excused'} isFirst={false} disabled={!mayEnter} onChoose={excuse} />}
      </span>
      {mayEnter && (
        <button type="button" className={chosen === null ? 'clear clear-none' : 'clear'} aria-label={sheet.clearOf(label)} onClick={() => choose('')}>
          {sheet.clear}
        </button>
      )}
      {chosen === 'excused' && (
        <input
          className="figure-input reason-input"
          aria-label={sheet.reason}
          placeholder={sheet.reason}
          disabled={!mayEnter}
          autoFocus={isExcusing}
          value={reason ?? ''}
          onChange={(event) => store.type(item, written.notApplicable(event.currentTarget.value))}
          onBlur={() => void store.save(item)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      )}
    </span>
  );
}

interface OptionProps {
  readonly label: string;
  readonly kind: 'met' | 'unmet' | 'excused';
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

function Option({ label, kind, isChosen, isFirst, disabled, onChoose }: OptionProps) {
  return (
    <button type="button" role="radio" aria-checked={isChosen} tabIndex={isChosen || (isFirst && kind === 'met') ? 0 : -1} className={`option option-${kind}`} disabled={disabled} onClick={onChoose}>
      {label}
    </button>
  );
}

function turn(group: HTMLElement, step: 1 | -1): void {
  const options = [...group.querySelectorAll<HTMLElement>('[role="radio"]')];
  const here = options.findIndex((option) => option === document.activeElement);
  options[(here + step + options.length) % options.length]?.focus();
}
