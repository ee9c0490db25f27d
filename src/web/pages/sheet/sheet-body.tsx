import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useBlocker, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { CoursesAnswer } from '#http/schemas/courses.ts';
import type { ReadingAnswer, SheetAnswer } from '#http/schemas/sheet.ts';
import { put } from '#web/api.ts';
import { api } from '#web/paths.ts';
import { evidenceQuery, questionsQuery, sheetQuery } from '#web/queries.ts';
import type { Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { CriterionSection } from './criterion-section.tsx';
import { EvidenceDrawer } from './evidence-drawer.tsx';
import { HistoryDrawer } from './history-drawer.tsx';
import { goToItem, JumpBox } from './jump-box.tsx';
import { SheetQuestions } from './questions-note.tsx';
import { SaveStatus } from './save-status.tsx';
import { CriteriaStrip, SheetCounts } from './sheet-counts.tsx';
import { SheetStore } from './sheet-store.ts';
import { StageTally } from './stage-tally.tsx';
import { SubmitAll } from './submit-all.tsx';
import { SheetDesk, type Desk } from './use-cell.ts';

const filters = ['all', 'unmet', 'unknown', 'doubts'] as const;
type Filter = (typeof filters)[number];

/** The sheet of one unit, once it has come. */
export function SheetBody({ answer, courses, law }: { answer: SheetAnswer; courses: CoursesAnswer; law: CriteriaSet }) {
  const { sheet } = useWords();
  const { item } = useSearch({ strict: false }) as Search;
  const [asked, setAsked] = useState<string | null>(null);
  const [proofOf, setProofOf] = useState<string | null>(null);
  const store = useSheetStore(answer);
  const [filter, setFilter] = useState<Filter>('all');
  const shown = useMemo(() => shownBy(filter, store), [filter, store]);
  const criteria = answer.criteria.filter((criterion) => shown === null || criterion.indicators.some(({ code }) => shown.has(code)));

  const desk: Desk = { ...useSurroundings(answer, courses), store, openHistory: setAsked, openEvidence: setProofOf };

  useEffect(() => {
    if (item !== undefined) goToItem(item);
  }, [item, answer.unit.code]);

  return (
    <SheetDesk value={desk}>
      <div className="sheet-course">
        <StageTally />
        <SubmitAll />
      </div>
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
      <SheetQuestions />
      {criteria.length === 0 && <p className="empty">{sheet.nothingShown}</p>}
      {criteria.map((criterion) => (
        <CriterionSection key={criterion.no} criterion={criterion} law={law} shown={shown} />
      ))}
      <p className="quiet small">{sheet.keys}</p>
      <HistoryDrawer view={desk.view} item={asked} onClose={() => setAsked(null)} />
      <EvidenceDrawer item={proofOf} law={law} onClose={() => setProofOf(null)} />
    </SheetDesk>
  );
}

/** What stands around the figures: how far each criterion is, whose it is, what proves it and what it gives reason to ask. */
function useSurroundings(answer: SheetAnswer, { courses }: CoursesAnswer): Pick<Desk, 'view' | 'mine' | 'enterable' | 'courses' | 'evidence' | 'questions'> {
  const { code } = answer.unit;
  const view = useMemo(() => ({ unit: code, set: answer.set, asOf: answer.asOf }), [code, answer.set, answer.asOf]);
  const evidence = useQuery(evidenceQuery(view)).data;
  const questions = useQuery(questionsQuery(view)).data?.questions ?? none;
  return useMemo(() => {
    const mine = new Set(answer.criteria.filter(({ mayEnter }) => mayEnter).map(({ no }) => no));
    const open = courses.filter(({ criterion, stage }) => mine.has(criterion) && stage === 'open').map(({ criterion }) => criterion);
    return { view, mine, enterable: new Set(open), courses: new Map(courses.map((course) => [course.criterion, course])), evidence, questions };
  }, [view, answer.criteria, courses, evidence, questions]);
}

const none: Desk['questions'] = [];

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
      for (const name of ['standings', 'courses', 'waiting', 'progress', 'questions']) void queries.invalidateQueries({ queryKey: [name] });
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
