import '#web/pages/duties/duties.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { DutyList } from '#web/pages/duties/duty-list.tsx';
import { pages } from '#web/paths.ts';
import { dutiesQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

const shownAtMost = 5;

/** Duties of one's own that are late or soon due; nothing where there are none. */
export function DutiesWaiting() {
  const { duties: words } = useWords();
  const navigate = useNavigate();
  const answer = useQuery(dutiesQuery({ whose: 'mine' })).data;
  if (!answer) return null;
  const { overdue, soon } = answer.counts;
  const pressing = answer.duties.filter(({ timing }) => timing === 'overdue' || timing === 'soon');
  if (pressing.length === 0) return null;
  return (
    <section className="card duties-waiting" aria-labelledby="nhiem-vu-dang-cho">
      <div className="card-head">
        <div>
          <h2 id="nhiem-vu-dang-cho">{words.waitingTitle}</h2>
          <p className="quiet">{words.waitingLead(overdue, soon)}</p>
        </div>
        <Link to={pages.duties}>{words.toDuties}</Link>
      </div>
      <DutyList duties={pressing.slice(0, shownAtMost)} onOpen={(id) => void navigate({ to: pages.duties, search: { item: String(id) } })} />
    </section>
  );
}
