import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { pages } from '#web/paths.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { cellKey, criterionNames, unitNames, type Group, type Grouping, type Part, type WaitingCell } from './waiting-groups.ts';

interface Props {
  readonly part: Part;
  readonly group: Group;
  readonly grouping: Grouping;
  readonly startsOpen: boolean;
  /** null where nothing can be chosen. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (keys: readonly string[], isOn: boolean) => void;
}

/** One commune with its criteria, or one criterion with its communes. */
export function GroupPart({ part, group, grouping, startsOpen, chosen, onChoose }: Props) {
  const { waiting: words } = useWords();
  const [isOpen, setOpen] = useState(startsOpen);
  const keys = part.cells.map(cellKey);
  const on = chosen === null ? 0 : keys.filter((key) => chosen.has(key)).length;
  return (
    <div className="waiting-part">
      <div className="waiting-part-head">
        {chosen && (
          <input
            type="checkbox"
            aria-label={words.allOf(part.name)}
            checked={on === keys.length}
            ref={(box) => {
              if (box) box.indeterminate = on > 0 && on < keys.length;
            }}
            onChange={(event) => onChoose(keys, event.currentTarget.checked)}
          />
        )}
        <button type="button" className="waiting-open" aria-expanded={isOpen} aria-label={words.expand(part.name)} onClick={() => setOpen(!isOpen)}>
          <Icon name={isOpen ? 'down' : 'right'} size={16} /> <b>{part.name}</b>
        </button>
        <span className="quiet small">{grouping === 'unit' ? words.count(keys.length) : words.units(keys.length)}</span>
        {part.since !== null && <span className="quiet small">{words.since(printMoment(part.since))}</span>}
      </div>
      {isOpen && (
        <ul className="waiting-lines">
          {part.cells.map((cell) => (
            <Line key={cellKey(cell)} cell={cell} group={group} grouping={grouping} chosen={chosen} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ cell, group, grouping, chosen, onChoose }: Omit<Props, 'part' | 'startsOpen'> & { cell: WaitingCell }) {
  const { waiting: words } = useWords();
  const { language } = useLanguage();
  const unit = unitNames(group).get(cell.unit) ?? cell.unit;
  const criterion = criterionNames(group, language).get(cell.criterion) ?? String(cell.criterion);
  const key = cellKey(cell);
  return (
    <li className="waiting-line-item">
      {chosen && <input type="checkbox" aria-label={words.one(unit, criterion)} checked={chosen.has(key)} onChange={(event) => onChoose([key], event.currentTarget.checked)} />}
      <Link to={pages.sheet} search={(before: Search) => readSearch({ unit: before.unit, set: group.set, asOf: group.asOf, commune: cell.unit, item: String(cell.criterion) })}>
        {grouping === 'unit' ? criterion : unit}
      </Link>
      <span className="quiet small waiting-since">{cell.since === null ? words.notBegun : words.since(printMoment(cell.since))}</span>
      {cell.reason !== '' && <q className="small waiting-reason">{cell.reason}</q>}
    </li>
  );
}
