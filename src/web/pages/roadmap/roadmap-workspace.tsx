import { useMediaQuery } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { RoadmapAnswer } from '#http/schemas/roadmaps.ts';
import { useChangeView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { LineCards } from './line-cards.tsx';
import { Declarations } from './declarations.tsx';
import { noFilter, passing, RoadmapFilters, type Filter } from './roadmap-filters.tsx';
import { RoadmapDrafts } from './roadmap-drafts.ts';
import { RoadmapTable } from './roadmap-table.tsx';
import { RoadmapTotals } from './roadmap-totals.tsx';
import { SaveBar } from './save-bar.tsx';
import { Timeline } from './timeline.tsx';

const views = ['table', 'timeline'] as const;

/** The table or the timeline of a roadmap, with what is not saved yet. */
export function RoadmapWorkspace({ roadmap, refetch }: { roadmap: RoadmapAnswer; refetch: () => Promise<unknown> }) {
  const words = useWords().roadmap;
  const { kind, criterion } = useSearch({ strict: false }) as Search;
  const change = useChangeView();
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const drafts = useDrafts(roadmap);
  const [filter, setFilter] = useState<Filter>({ ...noFilter, criterion: criterion?.split('/').at(-1) ?? '' });
  const [goTo, setGoTo] = useState<string>();
  const lines = useMemo(() => roadmap.lines.filter((line) => passing(line, filter)), [roadmap, filter]);
  const view = kind === 'timeline' ? 'timeline' : 'table';
  return (
    <div className="rm">
      <RoadmapTotals roadmap={roadmap} />
      <Declarations roadmap={roadmap} onDeclared={refetch} />
      <div className="rm-ways">
        <div className="filter" role="group" aria-label={words.views}>
          {views.map((name) => (
            <button key={name} type="button" aria-pressed={view === name} onClick={() => change({ kind: name })}>{words.view[name]}</button>
          ))}
        </div>
        <RoadmapFilters roadmap={roadmap} filter={filter} onFilter={setFilter} />
        <span className="quiet small" role="status">{words.shown(lines.length, roadmap.lines.length)}</span>
      </div>
      <SaveBar roadmap={roadmap} drafts={drafts} refetch={refetch} onRefused={(spot) => { setFilter(noFilter); setGoTo(spot); }} />
      {lines.length === 0 ? <p className="empty card">{words.empty}</p> : view === 'timeline' ? <Timeline roadmap={roadmap} lines={lines} /> : isPhone ? <LineCards roadmap={roadmap} lines={lines} drafts={drafts} /> : <RoadmapTable roadmap={roadmap} lines={lines} drafts={drafts} goTo={goTo} />}
    </div>
  );
}

/** One store as long as the page is open; an answer of the server goes under what was written. Leaving the page with something unsaved asks first. */
function useDrafts(roadmap: RoadmapAnswer): RoadmapDrafts {
  const spoken = useWords().roadmap;
  const words = useRef(spoken);
  words.current = spoken;
  const [drafts] = useState(() => new RoadmapDrafts(roadmap, () => words.current));
  useEffect(() => drafts.rebase(roadmap), [drafts, roadmap]);
  useSyncExternalStore(drafts.subscribe, drafts.version);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (drafts.written.length > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [drafts]);
  return drafts;
}
