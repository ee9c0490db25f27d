import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { date, printInstant } from '#domain/calendar.ts';
import type { PushAnswer } from '#http/schemas/pushes.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { pushBoardQuery, pushQuery } from '#web/push-queries.ts';
import { useWords } from '#web/words.tsx';
import { BoardTable } from './board-table.tsx';
import { LaggingList } from './lagging-list.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { LetterLine } from './letter-line.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { PaceMark } from './place-choice.tsx';
import { PlacedLists } from './placed-lists.tsx';

/** One push as it was kept: its lists, its letter and what came back, its figures. */
export function PushView({ id, onBack }: { id: number; onBack: () => void }) {
  const { push } = useWords();
  const answer = useQuery(pushQuery(id));
  return (
    <>
      <p><button type="button" className="text-button" onClick={onBack}>{push.back}</button></p>
      {answer.isError ? <Problem error={answer.error} retry={() => void answer.refetch()} /> : answer.data ? <OnePush saved={answer.data} /> : <Waiting rows={8} />}
    </>
  );
}

function OnePush({ saved }: { saved: PushAnswer }) {
  const { push, shell } = useWords();
  const [open, setOpen] = useState<'draft' | 'preview' | null>(null);
  const { board, places, letters, mayPush } = saved;
  /** Names of components and measures; the figures themselves are those that were kept. */
  const named = useQuery(pushBoardQuery({ unit: board.area, asOf: board.asOf })).data;
  const placed = new Map(places.map((place) => [place.unit, place]));
  const chosenAs = (pace: string) => board.lines.filter(({ unit, proposed }) => (placed.get(unit)?.chosen ?? proposed) === pace);
  const mayDraft = mayPush && letters.every(({ document }) => document.state === 'recalled');
  return (
    <>
      <section className="card push-card">
        <div className="card-head">
          <div>
            <h2>{push.pushOf(shell.day(date(board.asOf)))}</h2>
            <p className="small quiet">{push.savedBy(saved.person, printInstant(saved.at))}</p>
          </div>
          <div className="push-ways">
            <Button variant="default" onClick={() => setOpen('preview')}>{push.preview}</Button>
            {mayDraft && <Button onClick={() => setOpen('draft')}>{push.draft}</Button>}
          </div>
        </div>
        <h3>{push.letter}</h3>
        {letters.length === 0 ? <p className="quiet">{push.noLetter}</p> : letters.map((thread) => <LetterLine key={thread.document.id} thread={thread} />)}
      </section>
      <div className="push-below">
        <PlacedLists good={chosenAs('good')} slow={chosenAs('slow')} />
        <LaggingList board={board} asOf={board.asOf} />
      </div>
      {named && (
        <section className="card push-card push-frozen">
          <h2>{push.frozen}</h2>
          <p className="small quiet">{push.frozenLead}</p>
          <BoardTable
            board={board} components={named.components} measures={named.measures} reports={named.reports}
            place={({ unit, proposed }) => (
              <>
                <PaceMark pace={placed.get(unit)?.chosen ?? proposed} />
                {placed.get(unit)?.reason && <span className="small quiet">{push.proposed(push.paces[proposed])}. {placed.get(unit)?.reason}</span>}
              </>
            )}
          />
        </section>
      )}
      {open === 'draft' && <LetterDialog saved={saved} slow={chosenAs('slow').length} onClose={() => setOpen(null)} onDrafted={() => setOpen('preview')} />}
      {open === 'preview' && <LetterPreview id={saved.id} onClose={() => setOpen(null)} />}
    </>
  );
}
