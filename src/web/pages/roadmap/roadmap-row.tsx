import { memo } from 'react';
import { totalCost } from '#domain/roadmap/line-cost.ts';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import type { Move } from '#web/grid/selection.ts';
import type { Spot } from '#web/grid/spot.ts';
import { useWords } from '#web/words.tsx';
import { CellEditor } from './cell-editor.tsx';
import { costOf, dayText, fields, shownText } from './line-fields.ts';
import type { RoadmapDrafts } from './roadmap-drafts.ts';
import type { Editing } from './roadmap-table.tsx';
import { StateMark } from './state-mark.tsx';
import { alignOf, columns, measures, tableWidth, type TableColumn } from './table-columns.ts';

interface Props {
  readonly id: string;
  readonly row: number;
  readonly top: number;
  readonly line: RoadmapAnswerLine;
  /** The line above, so that a unit's name stands out where it begins. */
  readonly before: RoadmapAnswerLine | undefined;
  readonly roadmap: RoadmapAnswer;
  readonly drafts: RoadmapDrafts;
  readonly version: number;
  /** The column of the cursor where it is in this row. */
  readonly active: number | null;
  readonly editing: Editing | null;
  readonly onPick: (spot: Spot) => void;
  readonly onEdit: (text: string | null) => void;
  readonly onCommit: (text: string, by: Move | null) => void;
  readonly onCancel: () => void;
}

/** One line of the table. */
export const RoadmapRow = memo(drawRow, (a, b) => a.line === b.line && a.top === b.top && a.row === b.row && a.before === b.before && a.version === b.version && a.active === b.active && a.editing === b.editing);

function drawRow(props: Props) {
  const { row, top, line, before } = props;
  const isFirst = before?.unit !== line.unit;
  return (
    <div role="row" aria-rowindex={row + 2} className={`rm-row ${isFirst ? 'rm-first' : ''} ${line.mayEdit && line.isGap ? '' : 'rm-closed'}`} style={{ transform: `translateY(${top}px)`, height: measures.row, width: tableWidth }}>
      {columns.map((column, index) => <Cell key={column.field ?? column.kind} {...props} column={column} index={index} />)}
    </div>
  );
}

function Cell({ column, index, ...props }: Props & { column: TableColumn; index: number }) {
  const { id, row, line, drafts, active, editing, onPick, onEdit } = props;
  const { roadmap: words } = useWords();
  const place = { left: column.left, width: column.width };
  const { field } = column;
  if (column.kind === 'unit') {
    const fault = drafts.lineFault(line);
    return (
      <div role="rowheader" aria-colindex={index + 1} className={`rm-cell rm-frozen ${fault === undefined ? '' : 'rm-fault'}`} style={place} aria-invalid={fault !== undefined || undefined}>
        <b>{unitName(props)}</b>
        <span className="rm-two">{line.item} {line.name}</span>
      </div>
    );
  }
  if (field === null) {
    return (
      <div role="gridcell" aria-readonly="true" aria-colindex={index + 1} className={`rm-cell rm-${alignOf(column)}`} style={place}>
        {column.kind === 'now' && <><span className="rm-two">{line.now}</span><span className="rm-one quiet">→ {line.required}</span></>}
        {column.kind === 'sum' && <span>{sumOf(props, words.none, words.millions)}</span>}
        {column.kind === 'state' && <StateMark state={line.state} />}
      </div>
    );
  }
  const at = fields.indexOf(field);
  const isActive = active === at;
  const choices = drafts.choices(line, field);
  const text = drafts.text(line, field);
  const fault = drafts.fault(line, field);
  const spot = { row, column: at };
  return (
    <div
      id={`${id}-${row}-${at}`} role="gridcell" aria-colindex={index + 1} aria-selected={isActive} aria-invalid={fault !== undefined || undefined} aria-readonly={!line.mayEdit || !line.isGap}
      className={`rm-cell rm-${alignOf(column)} ${isActive ? 'rm-active' : ''} ${drafts.isWritten(line, field) ? 'rm-written' : ''} ${fault === undefined ? '' : 'rm-fault'}`} style={place}
      onPointerDown={(event) => { if (!(isActive && editing)) { event.preventDefault(); onPick(spot); } }}
      onDoubleClick={() => onEdit(null)}
    >
      {isActive && editing ? <CellEditor field={field} text={text} start={editing.text} choices={choices} label={words.fields[field]} onCommit={props.onCommit} onCancel={props.onCancel} /> : <span className="rm-three">{field === 'due' && choices.every(({ value }) => value !== text) ? dayText(text) : field === 'after' ? text : shownText(text, choices)}</span>}
    </div>
  );
}

function unitName({ line, roadmap }: Props): string {
  return roadmap.units.find(({ code }) => code === line.unit)?.name ?? line.unit;
}

function sumOf({ line, drafts }: Props, none: string, print: (dong: number) => string): string {
  const cost = costOf(drafts.texts(line));
  return cost === null ? none : print(totalCost(cost));
}
