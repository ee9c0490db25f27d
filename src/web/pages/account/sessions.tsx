import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionsAnswer } from '#http/schemas/session.ts';
import { remove } from '#web/api.ts';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { sessionsQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

type SessionLine = SessionsAnswer['sessions'][number];

/** Where one is signed in, and the way to end what is not one's own. */
export function Sessions() {
  const { account } = useWords();
  const queries = useQueryClient();
  const listed = useQuery(sessionsQuery);
  const settle = { onSettled: () => queries.invalidateQueries(sessionsQuery) };
  const endingOne = useMutation({ mutationFn: (id: string) => remove(api.oneSession(id)), ...settle });
  const endingOthers = useMutation({ mutationFn: () => remove<{ ended: number }>(api.otherSessions()), ...settle });
  const sessions = listed.data?.sessions ?? [];
  const failed = endingOne.error ?? endingOthers.error;
  return (
    <section className="card" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{account.sessions}</h2>
      <p className="quiet small">{account.sessionsLead}</p>
      {listed.isPending && <Waiting rows={3} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      {failed && <Problem error={failed} />}
      <ul className="lines">
        {sessions.map((session) => (
          <SessionItem key={session.id} session={session} isEnding={endingOne.isPending} onEnd={() => endingOne.mutate(session.id)} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button variant="default" size="sm" disabled={endingOthers.isPending} onClick={() => endingOthers.mutate()}>
          {account.endOthers}
        </Button>
      )}
      <p role="status" className="small">
        {endingOthers.data && account.endedOthers(endingOthers.data.ended)}
      </p>
    </section>
  );
}

function SessionItem({ session, isEnding, onEnd }: { session: SessionLine; isEnding: boolean; onEnd: () => void }) {
  const { account } = useWords();
  const { device, address, way, begun, lastUsed, isCurrent } = session;
  const name = device || account.unknownDevice;
  return (
    <li className="line">
      <div>
        <p>
          <b>{name}</b>, {address} {isCurrent && <span className="tag tag-good">{account.thisSession}</span>}
        </p>
        <p className="quiet small">
          {account.begun(printMoment(begun))} {account.way[way]}; {account.lastUsed(printMoment(lastUsed))}
        </p>
      </div>
      {!isCurrent && (
        <button type="button" className="text-button" aria-label={account.endSessionOf(`${name}, ${printMoment(begun)}`)} disabled={isEnding} onClick={onEnd}>
          {account.endSession}
        </button>
      )}
    </li>
  );
}
