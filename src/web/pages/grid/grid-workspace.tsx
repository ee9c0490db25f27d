import { useBlocker } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { CellLine } from '#web/grid/cell-line.tsx';
import type { CellNo } from '#web/grid/cell-store.ts';
import { Cursor } from '#web/grid/cursor.ts';
import type { GridDesk } from '#web/grid/grid-desk.ts';
import { GridDeskContext } from '#web/grid/grid-desk.ts';
import { Grid } from '#web/grid/grid.tsx';
import { GridView, type Shown } from '#web/grid/grid-view.ts';
import type { Measures } from '#web/grid/measures.ts';
import { pasteBlock, type PastedBlock } from '#web/grid/paste.ts';
import { only } from '#web/grid/selection.ts';
import { HistoryDrawer } from '#web/pages/sheet/history-drawer.tsx';
import type { View } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { GridTools } from './grid-tools.tsx';
import type { GridSession } from './grid-session.ts';
import { PasteBar } from './paste-bar.tsx';
import { SaveLine } from './save-line.tsx';

/** The grid with everything around it: what is shown, what was pasted, what is disputed, what is saved. */
export function GridWorkspace({ session, view: area }: { session: GridSession; view: View }) {
  const { grid } = useWords();
  const { cells, hand } = session;
  const [shown, setShown] = useState<Shown>(cells.items.some(({ known }) => known.kind === 'indicator') ? 'indicators' : 'criteria');
  const [isTurned, setTurned] = useState(cells.units.length === 1);
  const [pasted, setPasted] = useState<PastedBlock | null>(null);
  const [asked, setAsked] = useState<CellNo | null>(null);
  const around = useRef<HTMLDivElement>(null);
  useSession(session);

  const view = useMemo(() => new GridView(cells, shown, isTurned), [cells, shown, isTurned]);
  const cursor = useMemo(() => new Cursor(), [view]);
  const measures = useMemo(() => measuresOf(view), [view]);
  const focusGrid = useCallback(() => around.current?.querySelector<HTMLElement>('.grid-input')?.focus({ preventScroll: true }), []);
  const desk = useMemo<GridDesk>(() => ({
    cells, hand, cursor, view, measures,
    paste: (block, behind) => setPasted(pasteBlock(block, behind, { cells, hand, cursor, view })),
    openHistory: () => setAsked(view.cellAt(cursor.active)),
    leave: () => around.current?.querySelector<HTMLElement>('.paste-bar button, .save-line')?.focus(),
  }), [cells, hand, cursor, view, measures]);
  const goTo = (cell: CellNo) => {
    const spot = view.spotOf(cell);
    if (spot) cursor.select(only(spot));
    else {
      setTurned(false);
      setShown(shown === 'criteria' ? 'indicators' : 'criteria');
    }
    focusGrid();
  };
  const place = asked === null ? null : cells.placeOf(asked);

  return (
    <GridDeskContext value={desk}>
      <div ref={around} className="grid-workspace">
        <GridTools shown={shown} isTurned={isTurned} onShow={setShown} onTurn={setTurned} restored={session.restored} />
        {pasted && <PasteBar pasted={pasted} onChange={setPasted} onDone={focusGrid} />}
        <ConflictPanel session={session} goTo={goTo} />
        <CellLine />
        <Grid label={grid.title} />
        <SaveLine session={session} goTo={goTo} />
        <p id="grid-keys" className="quiet small">
          {grid.keys}
        </p>
      </div>
      <HistoryDrawer view={{ ...area, unit: cells.units[place?.unit ?? 0]?.code ?? '' }} item={place ? (cells.items[place.item]?.item ?? null) : null} onClose={() => { setAsked(null); focusGrid(); }} />
    </GridDeskContext>
  );
}

function useSession(session: GridSession): void {
  useEffect(() => session.start(), [session]);
  useSyncExternalStore(session.autosave.subscribe, session.autosave.state);
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: () => session.hasUnsaved() });
}

function measuresOf({ isTurned, size, hasParents }: GridView): Measures {
  if (isTurned) return { row: 34, names: size.columns === 1 ? 780 : 420, column: size.columns === 1 ? 200 : 120, group: 26, heading: 30 };
  return { row: 34, names: hasParents ? 260 : 200, column: 100, group: 26, heading: 44 };
}
