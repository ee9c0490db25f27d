import './sets.css';
import { useQuery } from '@tanstack/react-query';
import { Problem } from '#web/parts/problem.tsx';
import { bySetLevel, shortSetName } from '#web/parts/set-picker.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { setQuery, setsQuery } from '#web/queries.ts';
import { useChangeView, useView } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { SetReader } from './set-reader.tsx';

/** The law as data: every set, and one of them read through. */
export function SetsPage() {
  const { sets, shell } = useWords();
  const { language } = useLanguage();
  const view = useView();
  const change = useChangeView();
  const all = useQuery(setsQuery);
  const one = useQuery({ ...setQuery(view.set), enabled: view.set !== '' });
  const error = all.error ?? one.error;
  if (error) return <Problem error={error} retry={() => void Promise.all([all.refetch(), one.refetch()])} />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{sets.title}</h1>
          <p>{sets.lead}</p>
        </div>
      </div>
      <div className="sets">
        <nav className="set-list" aria-label={sets.all}>
          {all.data
            ? bySetLevel(all.data.sets).map(([level, held]) => (
                <section key={level} aria-label={shell.setLevels[level] ?? level}>
                  <h2>{shell.setLevels[level] ?? level}</h2>
                  {held.map((set) => (
                    <button key={set.id} type="button" aria-current={set.id === view.set} onClick={() => change({ set: set.id })}>
                      <b>{shortSetName(set.name[language])}</b>
                      <span>{sets.statuses[set.status] ?? set.status}</span>
                      <span>{sets.size(set.criteria, set.indicators)}</span>
                    </button>
                  ))}
                </section>
              ))
            : <Waiting rows={6} />}
        </nav>
        {one.data ? <SetReader key={one.data.set.id} answer={one.data} /> : <Waiting rows={14} />}
      </div>
    </>
  );
}
