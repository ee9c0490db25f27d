import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { DelegationLine } from '#http/schemas/people.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { delegationsQuery, meQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { DelegateDialog } from './delegate-dialog.tsx';

/** Whom one handed one's work to, and whose work was handed to one. */
export function Delegations({ me }: { me: MeAnswer }) {
  const { account } = useWords();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const listed = useQuery(delegationsQuery);
  const ending = useMutation({
    mutationFn: (id: number) => post(api.endDelegation(id), {}),
    onSettled: () => Promise.all([queries.invalidateQueries(delegationsQuery), queries.invalidateQueries(meQuery)]),
  });
  const { given = [], received = [] } = listed.data ?? {};
  const end = ({ id }: DelegationLine) => ending.mutate(id);
  return (
    <section className="card" aria-labelledby="delegations-title">
      <div className="card-head">
        <h2 id="delegations-title">{account.delegations}</h2>
        {me.tasks.length > 0 && (
          <Button variant="default" size="sm" onClick={() => setOpen(true)}>
            {account.delegate}
          </Button>
        )}
      </div>
      <p className="quiet small">{account.delegationsLead}</p>
      {listed.isPending && <Waiting rows={2} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      {ending.isError && <Problem error={ending.error} />}
      {listed.isSuccess && given.length === 0 && <p>{account.noneGiven}</p>}
      <Listed title={account.given} lines={given} me={me} side="to" onEnd={end} />
      <Listed title={account.received} lines={received} me={me} side="from" onEnd={end} />
      <DelegateDialog me={me} opened={isOpen} onClose={() => setOpen(false)} />
    </section>
  );
}

interface ListedProps {
  readonly title: string;
  readonly lines: readonly DelegationLine[];
  readonly me: MeAnswer;
  /** Which of the two is the other person. */
  readonly side: 'from' | 'to';
  readonly onEnd: (delegation: DelegationLine) => void;
}

function Listed({ title, lines, me, side, onEnd }: ListedProps) {
  const { account, shell } = useWords();
  const { language } = useLanguage();
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="lines">
        {lines.map((line) => {
          const task = me.tasks.find(({ id }) => id === line.task);
          const { number, issuer } = line.basis;
          return (
            <li key={line.id} className="line">
              <div>
                <p>
                  <b>{line[side].name}</b> <span className={line.inForce ? 'tag tag-good' : 'tag'}>{stateOf(line, account)}</span>
                </p>
                <p>
                  {line.task === null ? account.allTasks : (task?.role[language] ?? account.oneTask(line.task))}, {account.until(shell.day(date(line.begins)), shell.day(date(line.until)))}
                </p>
                <p className="quiet small">
                  {account.basisLabel}: {account.basis(number, shell.day(date(line.basis.date)), issuer)}
                </p>
              </div>
              {line.endedAt === null && stateOf(line, account) !== account.over && (
                <button type="button" className="text-button" aria-label={account.endOf(side === 'to' ? account.endGiven : account.endReceived, line[side].name)} onClick={() => onEnd(line)}>
                  {side === 'to' ? account.endGiven : account.endReceived}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The server says whether it is in force today; whether it is over or has not begun, the days say. */
function stateOf({ inForce, endedAt, begins, until }: DelegationLine, words: ReturnType<typeof useWords>['account']): string {
  if (endedAt !== null) return words.endedAt(printMoment(endedAt));
  if (inForce) return words.inForce;
  return begins > todayInVietnam() && until >= begins ? words.notYet : words.over;
}

function todayInVietnam(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
