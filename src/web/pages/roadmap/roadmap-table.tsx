import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import { writeTsv } from '#web/grid/block.ts';
import { readClipboard } from '#web/grid/clipboard.ts';
import { commandOf } from '#web/grid/keys.ts';
import { isAtEdge, move, only, type Move } from '#web/grid/selection.ts';
import type { Spot } from '#web/grid/spot.ts';
import { useWords } from '#web/words.tsx';
import { fields, shownText } from './line-fields.ts';
import { LineStrip } from './line-strip.tsx';
import { keyOf, type RoadmapDrafts, type Write } from './roadmap-drafts.ts';
import { RoadmapRow } from './roadmap-row.tsx';
import { columns, measures, tableWidth } from './table-columns.ts';
import { TableHead } from './table-head.tsx';

interface Props {
  readonly roadmap: RoadmapAnswer;
  readonly lines: readonly RoadmapAnswerLine[];
  readonly drafts: RoadmapDrafts;
  /** A place to go to, as `unit item field`. */
  readonly goTo: string | undefined;
}

/** What a cell begins to be edited with: as it stands, or typed over. */
export interface Editing {
  readonly text: string | null;
}

/** The lines as a spreadsheet: arrows move, typing writes over, blocks are pasted. Only what is in sight is drawn. */
export function RoadmapTable({ roadmap, lines, drafts, goTo }: Props) {
  const { roadmap: words } = useWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Spot>({ row: 0, column: 0 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [told, setTold] = useState('');
  const rows = useVirtualizer({ count: lines.length, getScrollElement: () => frame.current, estimateSize: () => measures.row, overscan: 8, paddingStart: measures.head, scrollPaddingStart: measures.head });
  const size = { rows: lines.length, columns: fields.length };
  const at = { row: Math.min(active.row, lines.length - 1), column: active.column };
  const line = lines[at.row];
  const field = fields[at.column] ?? 'solution';

  const go = (spot: Spot) => {
    setEditing(null);
    setActive(spot);
    rows.scrollToIndex(spot.row);
    frame.current?.focus({ preventScroll: true });
    const column = columns.find((each) => each.field === fields[spot.column]);
    if (column && frame.current) showColumn(frame.current, column.left, column.width);
  };
  const step = (by: Move) => go(move(only(at), by, size).active);
  useEffect(() => {
    if (goTo === undefined) return;
    const [unit, item, named] = goTo.split(' ');
    const row = lines.findIndex((each) => keyOf(each) === `${unit} ${item}`);
    if (row >= 0) go({ row, column: Math.max(0, fields.findIndex((each) => each === (named === 'cost' ? 'central' : named))) });
  }, [goTo]);

  const edit = (text: string | null) => {
    if (line?.mayEdit && line.isGap) setEditing({ text });
  };
  const commit = (text: string, by: Move | null) => {
    if (line) drafts.write([{ line, field, text }]);
    setEditing(null);
    if (by) step(by);
    else frame.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const control = event.ctrlKey || event.metaKey;
    const command = commandOf({ key, shift, control, alt }, 'select');
    if (!command) {
      if (key.length !== 1 || control || alt) return;
      event.preventDefault();
      edit(key);
      return;
    }
    if (command.do === 'move' && 'next' in command.move && isAtEdge(only(at), command.move.next, size)) return;
    event.preventDefault();
    if (command.do === 'move' || command.do === 'extend') step(command.move);
    else if (command.do === 'edit') edit(null);
    else if (command.do === 'clear' && line) drafts.write([{ line, field, text: '' }]);
    else if (command.do === 'undo') drafts.undo();
    else if (command.do === 'leave') frame.current?.closest('.rm-table')?.querySelector<HTMLElement>('.rm-strip a, .rm-strip button')?.focus();
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    if (editing) return;
    event.preventDefault();
    const { block } = readClipboard(event.clipboardData);
    const cells = block.flatMap((texts, row) => texts.map((text, column): Write | null => {
      const [under, named] = [lines[at.row + row], fields[at.column + column]];
      return under && named ? { line: under, field: named, text } : null;
    }));
    const done = drafts.write(cells.filter((cell) => cell !== null));
    setTold(words.pasted(done, cells.length - done));
  };
  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    if (editing || !line) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeTsv([[shownText(drafts.text(line, field), drafts.choices(line, field))]]));
  };

  return (
    <div className="rm-table">
      {line && <LineStrip roadmap={roadmap} line={line} field={field} drafts={drafts} told={told} />}
      <div ref={frame} className="rm-frame" role="grid" tabIndex={0} aria-label={words.tableName} aria-rowcount={lines.length + 1} aria-colcount={columns.length} aria-activedescendant={`${id}-${at.row}-${at.column}`} aria-describedby={`${id}-hint`} style={{ height: `min(62vh, ${rows.getTotalSize() + 20}px)` }} onKeyDown={onKeyDown} onPaste={onPaste} onCopy={onCopy}>
        <div className="rm-all" role="presentation" style={{ width: tableWidth, height: rows.getTotalSize() }}>
          <TableHead />
          {rows.getVirtualItems().map(({ index, start }) => {
            const shown = lines[index];
            return shown && <RoadmapRow key={keyOf(shown)} id={id} row={index} top={start} line={shown} before={lines[index - 1]} roadmap={roadmap} drafts={drafts} version={drafts.version()} active={index === at.row ? at.column : null} editing={index === at.row ? editing : null} onPick={go} onEdit={edit} onCommit={commit} onCancel={() => { setEditing(null); frame.current?.focus({ preventScroll: true }); }} />;
          })}
        </div>
      </div>
      <p id={`${id}-hint`} className="quiet small">{words.hint}</p>
    </div>
  );
}

/** Scrolls a column out from under the frozen first one, or back into sight at the right. */
function showColumn(frame: HTMLElement, left: number, width: number): void {
  const [from, to] = [frame.scrollLeft + measures.unit, frame.scrollLeft + frame.clientWidth];
  if (left < from) frame.scrollLeft = left - measures.unit;
  else if (left + width > to) frame.scrollLeft = left + width - frame.clientWidth;
}
