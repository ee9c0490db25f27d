import { date } from '#domain/calendar.ts';
import type { DutyLine } from '#http/schemas/duties.ts';
import { useWords } from '#web/words.tsx';
import { TermMark } from './term-mark.tsx';

/** Each duty in a line: how it stands to its term, what is to be done by whom, how far it is. */
export function DutyList({ duties, onOpen }: { duties: readonly DutyLine[]; onOpen: (id: number) => void }) {
  const { duties: words, shell } = useWords();
  return (
    <ul className="duty-list">
      {duties.map((duty) => (
        <li key={duty.id}>
          <button type="button" className="duty-line" onClick={() => onOpen(duty.id)}>
            <TermMark duty={duty} />
            <span className="duty-words">
              <span className="duty-content">{duty.content}</span>
              <span className="quiet small">
                {shell.body(duty.lead)}. {words.due(duty.deadline.wording, duty.due === null ? null : date(duty.due))}
              </span>
            </span>
            <span className="duty-state">
              <span className={duty.state === 'returned' ? 'tag tag-bad' : duty.state === 'accepted' ? 'tag tag-good' : 'tag'}>{words.state(duty.state)}</span>
              {duty.percent !== null && duty.timing !== 'closed' && <span className="small">{words.percent(duty.percent)}</span>}
              {duty.isAsked && <span className="tag">{words.asked}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
