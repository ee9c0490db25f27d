import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { printFigure } from '#domain/figures.ts';
import type { Pace } from '#domain/push/progress-board.ts';
import type { BoardAnswer } from '#http/schemas/pushes.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { pushBoardQuery, pushKey } from '#web/push-queries.ts';
import { useChangeView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { BoardTable } from './board-table.tsx';
import { LaggingList } from './lagging-list.tsx';
import { PlaceChoice, type Placed } from './place-choice.tsx';
import { PlacedLists } from './placed-lists.tsx';

/** The board of the day: what is proposed, who is moved by hand and why, and the button that keeps it. */
export function BoardView({ unit, asOf }: { unit: string; asOf: string }) {
  const answer = useQuery(pushBoardQuery({ unit, asOf }));
  if (answer.isError) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={10} />;
  return <Board view={answer.data} at={{ unit, asOf }} />;
}

function Board({ view, at }: { view: BoardAnswer; at: { unit: string; asOf: string } }) {
  const { push } = useWords();
  const queries = useQueryClient();
  const change = useChangeView();
  const { board, bands, mayPush, part } = view;
  const [moved, setMoved] = useState<ReadonlyMap<string, Placed>>(new Map());
  const saving = useMutation({
    mutationFn: () => post<{ id: number }>(api.savePush(), { ...at, places: board.lines.map(({ unit, proposed }) => ({ unit, proposed, chosen: moved.get(unit)?.pace ?? proposed, reason: moved.get(unit)?.reason ?? '' })) }),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: pushKey });
      change({ kind: 'history', item: String(id) });
    },
    onError: () => queries.invalidateQueries({ queryKey: [...pushKey, 'board'] }),
  });
  const paceOf = ({ unit, proposed }: { unit: string; proposed: Pace }) => moved.get(unit)?.pace ?? proposed;
  const place = (unit: string, proposed: Pace, placed: Placed) => setMoved((before) => {
    const after = new Map(before);
    if (placed.pace === proposed) after.delete(unit);
    else after.set(unit, placed);
    return after;
  });
  const isReasoned = [...moved.values()].every(({ reason }) => reason.trim() !== '');
  const count = (pace: Pace) => board.lines.filter((line) => paceOf(line) === pace).length;
  return (
    <>
      {part && <p className="notice">{push.part(part.map(({ kind, name }) => `${kind} ${name}`).join(', '))}</p>}
      <section className="card push-card">
        <BoardTable
          {...view}
          place={(line) => <PlaceChoice line={line} placed={moved.get(line.unit) ?? { pace: line.proposed, reason: '' }} isFixed={!mayPush} onPlace={(placed) => place(line.unit, line.proposed, placed)} />}
        />
        <p className="small quiet">{push.rule(printFigure(bands.good, 1), printFigure(bands.slow, 1), view.minimumKnown)}</p>
        {saving.isError && <Problem error={saving.error} />}
        {mayPush ? (
          <div className="push-bar">
            <b>{push.saveLead(count('good'), count('slow'), moved.size)}</b>
            {!isReasoned && <span className="small push-needed" role="status">{push.reasonsMissing}</span>}
            <Button disabled={!isReasoned || saving.isPending} onClick={() => saving.mutate()}>{saving.isPending ? push.saving : push.save}</Button>
          </div>
        ) : <p className="small quiet">{push.mayNot}</p>}
      </section>
      <div className="push-below">
        <PlacedLists good={board.lines.filter((line) => paceOf(line) === 'good')} slow={board.lines.filter((line) => paceOf(line) === 'slow')} />
        <LaggingList board={board} asOf={at.asOf} />
      </div>
    </>
  );
}
