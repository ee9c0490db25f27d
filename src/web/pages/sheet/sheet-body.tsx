import { useQueryClient } from '@tanstack/react-query';
import { useBlocker, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { ReadingAnswer, SheetAnswer } from '#http/schemas/sheet.ts';
import { put } from '#web/api.ts';
import { api } from '#web/paths.ts';
import { sheetQuery } from '#web/queries.ts';
import type { Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { CriterionSection } from './criterion-section.tsx';
import { HistoryDrawer } from './history-drawer.tsx';
import { goToItem, JumpBox } from './jump-box.tsx';
import { SaveStatus } from './save-status.tsx';
import { CriteriaStrip, SheetCounts } from './sheet-counts.tsx';
import { SheetStore } from './sheet-store.ts';
import { SheetDesk } from './use-cell.ts';

const filters = ['all', 'unmet', 'unknown', 'doubts'] as const;
type Filter = (typeof filters)[number];

/** The sheet of one unit, once it has come. */
export function SheetBody({ answer, law }: { answer: SheetAnswer; law: CriteriaSet }) {
  const { sheet } = useWords();
  const { item } = useSearch({ strict: false }) as Search;
  const view = { unit: answer.unit.code, set: answer.set, asOf: answer.asOf };
  const [asked, setAsked] = useState<string | null>(null);
  const store = useSheetStore(answer);
  const [filter, setFilter] = useState<Filter>('all');
  const shown = useMemo(() => shownBy(filter, store), [filter, store]);
  const criteria = answer.criteria.filter((criterion) => shown === null || criterion.indicators.some(({ code }) => shown.has(code)));

  useEffect(() => {
    if (item !== undefined) goToItem(item);
  }, [item, answer.unit.code]);

  return (
    <SheetDesk value={{ store, mayEnter: answer.mayEnter, openHistory: setAsked }}>
      <div className="sheet-bar">
        <SheetCounts />
        <CriteriaStrip />
        <div className="sheet-tools">
          <div className="filter" role="group" aria-label={sheet.show}>
            {filters.map((name) => (
              <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
                {sheet.filters[name]}
              </button>
            ))}
          </div>
          <JumpBox />
          <SaveStatus />
        </div>
      </div>
      {criteria.length === 0 && <p className="empty">{sheet.nothingShown}</p>}
      {criteria.map((criterion) => (
        <CriterionSection key={criterion.no} criterion={criterion} law={law} shown={shown} />
      ))}
      <p className="quiet small">{sheet.keys}</p>
      <HistoryDrawer view={view} item={asked} onClose={() => setAsked(null)} />
    </SheetDesk>
  );
}

interface Place {
  readonly pathname: string;
  readonly search: Search;
}

function isAnotherSheet(current: Place, next: Place): boolean {
  return current.pathname !== next.pathname || (['unit', 'set', 'asOf', 'commune'] as const).some((key) => current.search[key] !== next.search[key]);
}

function useSheetStore(answer: SheetAnswer): SheetStore {
  const { sheet } = useWords();
  const queries = useQueryClient();
  const { code } = answer.unit;
  const store = useMemo(() => {
    const view = { unit: code, set: answer.set, asOf: answer.asOf };
    const send = async (body: Parameters<ConstructorParameters<typeof SheetStore>[1]>[0]) => {
      const held = await put<ReadingAnswer>(api.reading(), body);
      void queries.invalidateQueries({ queryKey: ['standings'] });
      void queries.invalidateQueries({ queryKey: ['sheet', view], refetchType: 'none' });
      return held;
    };
    return new SheetStore(answer, send, () => queries.fetchQuery({ ...sheetQuery(view), staleTime: 0 }));
  }, [code, answer.set, answer.asOf, queries]);
  useEffect(() => store.refresh(answer), [store, answer]);
  useBlocker({
    shouldBlockFn: ({ current, next }) => isAnotherSheet(current, next) && store.hasLoose() && !window.confirm(sheet.leave),
    enableBeforeUnload: () => store.hasUnsaved(),
  });
  return store;
}

/** What a filter shows is decided when it is chosen: a row must not vanish from under the hand that corrects it. */
function shownBy(filter: Filter, store: SheetStore): ReadonlySet<string> | null {
  if (filter === 'all') return null;
  const indicators = [...store.scores().values()].flatMap((score) => score.indicators);
  if (filter !== 'doubts') return new Set(indicators.filter(({ standing }) => standing === filter).map(({ code }) => code));
  const open = new Set([...store.cells()].filter(([, cell]) => cell.doubts.length > 0 || cell.phase === 'failed' || cell.phase === 'conflict').map(([item]) => item.split('#')[0]));
  const contradicted = [...store.scores().values()].filter((score) => score.contradiction).flatMap((score) => score.indicators);
  return new Set([...indicators.filter(({ code }) => open.has(code)), ...contradicted].map(({ code }) => code));
}
