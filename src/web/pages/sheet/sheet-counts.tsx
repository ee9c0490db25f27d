import { useSyncExternalStore } from 'react';
import { StandingMark } from '#web/parts/standing-mark.tsx';
import { useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** Criteria met, not met and unknown, as one types. */
export function SheetCounts() {
  const { sheet } = useWords();
  const { store } = useDesk();
  const scores = [...useSyncExternalStore(store.subscribe, store.scores).values()];
  return (
    <dl className="sheet-counts">
      {(['met', 'unmet', 'unknown'] as const).map((standing) => (
        <div key={standing}>
          <dt>
            <StandingMark standing={standing} /> {sheet.counts[standing]}
          </dt>
          <dd>{scores.filter((score) => score.standing === standing).length}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The criteria as a strip of marks: the state of the sheet at a glance, and the way to each of them. */
export function CriteriaStrip() {
  const { sheet, shell } = useWords();
  const { store } = useDesk();
  const scores = [...useSyncExternalStore(store.subscribe, store.scores).values()];
  return (
    <nav className="criteria-strip" aria-label={sheet.jumpStrip}>
      {scores.map(({ no, standing, contradiction }) => (
        <a key={no} href={`#tieu-chi-${no}`} className={`strip-link mark mark-${standing}${contradiction ? ' mark-contradiction' : ''}`} aria-label={`${no}: ${shell.standing[standing]}`}>
          {no}
        </a>
      ))}
    </nav>
  );
}
