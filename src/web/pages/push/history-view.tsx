import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { date, printInstant } from '#domain/calendar.ts';
import { printFigure } from '#domain/figures.ts';
import type { PushesAnswer } from '#http/schemas/pushes.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { pushesQuery } from '#web/push-queries.ts';
import { useChangeView } from '#web/view.ts';
import { dutyStateNames } from '#words/duty-names.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { LetterLine } from './letter-line.tsx';
import { PaceMark } from './place-choice.tsx';

/** Every push of the area, newest first, and what followed for each unit it named. */
export function HistoryView({ unit, asOf }: { unit: string; asOf: string }) {
  const { push } = useWords();
  const answer = useQuery(pushesQuery({ unit, asOf }));
  if (answer.isError) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={6} />;
  if (answer.data.pushes.length === 0) return <p className="empty card">{push.noHistory}</p>;
  return <>{answer.data.pushes.map((one) => <OnePush key={one.id} pushed={one} isOwn={one.area === unit} />)}</>;
}

function OnePush({ pushed, isOwn }: { pushed: PushesAnswer['pushes'][number]; isOwn: boolean }) {
  const { push, shell } = useWords();
  const change = useChangeView();
  const day = shell.day(date(pushed.asOf));
  const named = pushed.units.filter(({ chosen }) => !isOwn || chosen === 'slow' || chosen === 'good').toSorted((a, b) => (a.chosen === b.chosen ? 0 : a.chosen === 'slow' ? -1 : 1));
  return (
    <section className="card push-card">
      <div className="card-head">
        <div>
          <h2>{isOwn ? push.pushOf(day) : push.pushFrom(pushed.areaName, day)}</h2>
          <p className="small quiet">{push.savedBy(pushed.person, printInstant(pushed.at))}</p>
        </div>
        {isOwn && <Button variant="default" aria-label={push.openPush(day)} onClick={() => change({ item: String(pushed.id) })}>{push.open}</Button>}
      </div>
      {pushed.letters.length === 0 ? <p className="quiet">{push.noLetter}</p> : pushed.letters.map((thread) => <LetterLine key={thread.document.id} thread={thread} />)}
      <details className="followed">
        <summary>{push.followed}</summary>
        <ul>{named.map((one) => <Followed key={one.unit} one={one} isAsked={pushed.letters.some(({ document }) => document.state === 'issued')} />)}</ul>
      </details>
    </section>
  );
}

function Followed({ one, isAsked }: { one: PushesAnswer['pushes'][number]['units'][number]; isAsked: boolean }) {
  const { push, shell } = useWords();
  const { language } = useLanguage();
  return (
    <li>
      <PaceMark pace={one.chosen} /> <b>{one.name}</b>
      {one.score !== null && <span className="quiet"> {push.was(printFigure(one.score, 1))}</span>}
      <span className="small quiet">
        {[
          ...(one.reason === '' ? [] : [one.reason]),
          ...(one.duty === null ? [] : [`${push.dutyState}: ${dutyStateNames[language](one.duty)}`]),
          ...(one.answer ? [`${push.answer}: ${one.answer.sign ?? one.answer.subject}`] : isAsked ? [push.noAnswer] : []),
          one.next ? push.then(push.paces[one.next.chosen], shell.day(date(one.next.asOf))) : push.notYet,
        ].join(' · ')}
      </span>
    </li>
  );
}
