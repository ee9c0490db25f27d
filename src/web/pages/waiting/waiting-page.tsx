import './waiting.css';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { setQuery, waitingQuery } from '#web/queries.ts';
import { useChangeView, useUnit, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { DutiesWaiting } from './duties-waiting.tsx';
import { MineView } from './mine-view.tsx';
import { OthersView } from './others-view.tsx';
import { ProgressView } from './progress-view.tsx';
import { countOf } from './waiting-groups.ts';

const views = ['mine', 'others', 'progress'] as const;
type ViewName = (typeof views)[number];

/** Who owes what: what waits for me, what I wait for, and, above a single unit, how far everybody is. */
export function WaitingPage() {
  const { waiting: words } = useWords();
  const { kind } = useSearch({ strict: false }) as Search;
  const change = useChangeView();
  const answer = useQuery(waitingQuery);
  const offered = useOfferedViews();
  const shown = offered.find((name) => name === kind) ?? 'mine';
  const counts: Partial<Record<ViewName, number>> = answer.data ? { mine: countOf(answer.data.mine), others: countOf(answer.data.others) } : {};
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        <div className="filter" role="group" aria-label={words.views}>
          {offered.map((name) => (
            <button key={name} type="button" aria-pressed={shown === name} onClick={() => change({ kind: name })}>
              {counts[name] === undefined ? words.view[name] : words.viewCount(words.view[name], counts[name])}
            </button>
          ))}
        </div>
      </div>
      {shown === 'progress' ? <ProgressView /> : answer.isError ? <Problem error={answer.error} retry={() => void answer.refetch()} /> : !answer.data ? <Waiting rows={10} /> : null}
      {shown === 'mine' && <DutiesWaiting />}
      {answer.data && shown === 'mine' && <MineView groups={answer.data.mine} />}
      {answer.data && shown === 'others' && <OthersView groups={answer.data.others} />}
    </>
  );
}

/** Whoever sees more than one unit also sees how far each of them is. */
function useOfferedViews(): readonly ViewName[] {
  const view = useView();
  const level = useUnit(view.unit, view.asOf)?.unit.level;
  const law = useQuery({ ...setQuery(view.set), enabled: view.set !== '' }).data?.law;
  const isAbove = level !== undefined && law !== undefined && level !== law.level;
  return isAbove ? views : ['mine', 'others'];
}
