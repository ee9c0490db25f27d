import type { DutyAnswer } from '#http/schemas/duties.ts';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** Everything said of a duty, newest first, with the files that came along. */
export function DutyHistory({ duty: { id, events } }: { duty: DutyAnswer }) {
  const { duties: words } = useWords();
  return (
    <section>
      <h3>{words.history}</h3>
      <ul className="lines">
        {events.map((event, index) => ({ event, index })).toReversed().map(({ event, index }) => (
          <li key={index}>
            <p>
              <b>{words.event(event.kind)}</b> {event.percent !== null && words.percent(event.percent)} {event.deadline !== null && words.newTerm(event.deadline)}{' '}
              <span className="quiet small">
                {words.by(event.person, event.behalf)}, {printMoment(event.at)}
              </span>
            </p>
            {event.note !== '' && <p>{event.note}</p>}
            {event.files.map(({ sha, name }) => (
              <a key={sha} href={api.dutyFile(id, sha)} className="duty-file">
                <Icon name="clip" size={16} /> {name}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
