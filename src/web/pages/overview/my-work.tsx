import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { WaitingAnswer } from '#http/schemas/courses.ts';
import { printMoment } from '#web/parts/moment.ts';
import { pages } from '#web/paths.ts';
import { waitingQuery } from '#web/queries.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';

/** What waits for the one who looks, in one line; nothing where nobody could ever wait for them. */
export function MyWork() {
  const { waiting: words } = useWords();
  const { data } = useQuery(waitingQuery);
  if (!data || (data.mine.length === 0 && data.others.length === 0)) return null;
  const others = data.others.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="card my-work" aria-labelledby="my-work-title">
      <h2 id="my-work-title">{words.myWork}</h2>
      <ul>
        {data.mine.length === 0 && <li className="quiet">{words.myWorkNone}</li>}
        {byKind(data.mine).map(({ kind, count, since }) => (
          <li key={kind}>
            <b>{words.kinds[kind]}</b> {words.count(count)}
            {since !== null && <span className="quiet small"> {words.since(printMoment(since))}</span>}
          </li>
        ))}
        {others > 0 && <li className="quiet">{words.waitingForOthers(others)}</li>}
      </ul>
      <Link to={pages.waiting} search={(before: Search) => readSearch({ ...before, kind: data.mine.length === 0 ? 'others' : '' })}>
        {words.toWaiting}
      </Link>
    </section>
  );
}

/** One line for each kind of work, whatever its set and day. */
function byKind(groups: WaitingAnswer['mine']): Pick<WaitingAnswer['mine'][number], 'kind' | 'count' | 'since'>[] {
  return [...new Set(groups.map(({ kind }) => kind))].map((kind) => {
    const held = groups.filter((group) => group.kind === kind);
    const since = held.flatMap((group) => group.since ?? []).sort()[0] ?? null;
    return { kind, count: held.reduce((sum, { count }) => sum + count, 0), since };
  });
}
