import { Link } from '@tanstack/react-router';
import { date } from '#domain/calendar.ts';
import type { PresentedThread } from '#http/schemas/pushes.ts';
import { pages } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** A letter and the papers that came back on its thread. */
export function LetterLine({ thread }: { thread: PresentedThread }) {
  const { push, shell } = useWords();
  const { document, answerBy, answers, duties } = thread;
  const link = (id: number, text: string) => <Link to={pages.documents} search={{ item: String(id) }}>{text}</Link>;
  return (
    <div className="letter-line">
      <p>
        <span className="pace">{push.letterState[document.state] ?? document.state}</span> {document.sign === null ? '' : `${document.sign} · `}{link(document.id, document.subject)}
      </p>
      {document.state === 'draft' && <p className="small"><b>{push.notTold}</b></p>}
      <p className="small quiet">{[push.answerBy(shell.day(date(answerBy))), ...(document.state === 'issued' ? [push.asked(duties.length)] : []), ...(document.state === 'draft' ? [] : [push.answers(answers.length)])].join(' · ')}</p>
      {answers.length > 0 && <ul>{answers.map(({ id, sign, date: day, issuerName }) => <li key={id}>{link(id, sign ?? push.answer)}{day === null ? '' : ` (${shell.day(date(day))})`}, {issuerName}</li>)}</ul>}
    </div>
  );
}
