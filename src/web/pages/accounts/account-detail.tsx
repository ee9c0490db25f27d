import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TaskLine } from '#http/schemas/people.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { TaskFacts } from '#web/parts/task-facts.tsx';
import { useLanguage, useWords } from '#web/words.tsx';
import type { Account } from './account-line.ts';
import { GiveTaskDialog } from './give-task-dialog.tsx';
import { CloseDialog, EndTaskDialog } from './reason-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';

type Asked = 'give' | 'reset' | 'close' | TaskLine | null;

interface Props {
  readonly account: Account;
  readonly me: MeAnswer;
  readonly onBack: () => void;
}

/** One account with its tasks, and what the administrator may change of it. Nobody changes their own. */
export function AccountDetail({ account, me, onBack }: Props) {
  const { accounts } = useWords();
  const [asked, setAsked] = useState<Asked>(null);
  const { login, name, closedAt, mustChange, tasks } = account;
  const may = (deed: string) => login !== me.login && me.deeds.includes(deed);
  const held = tasks.filter(({ inForce }) => inForce);
  const former = tasks.filter(({ inForce }) => !inForce);
  const close = () => setAsked(null);
  return (
    <section className="card account-detail" aria-labelledby="account-title">
      <button type="button" className="text-button phone-back" onClick={onBack}>
        {accounts.back}
      </button>
      <div className="card-head">
        <div>
          <h2 id="account-title">{name}</h2>
          <p className="quiet">
            {accounts.login}: {login} {closedAt !== null && <span className="tag tag-bad">{accounts.closedAt(printMoment(closedAt))}</span>}
            {closedAt === null && mustChange && <span className="tag">{accounts.waitsForPassword}</span>}
          </p>
        </div>
        <div className="ways">
          {closedAt === null && may('reset-password') && (
            <Button variant="default" size="sm" onClick={() => setAsked('reset')}>
              {accounts.reset}
            </Button>
          )}
          {may(closedAt === null ? 'close-account' : 'reopen-account') && (
            <Button variant="default" size="sm" onClick={() => setAsked('close')}>
              {closedAt === null ? accounts.close : accounts.reopen}
            </Button>
          )}
        </div>
      </div>
      <div className="card-head">
        <h3>{accounts.tasks}</h3>
        {closedAt === null && may('give-task') && (
          <Button variant="default" size="sm" leftSection={<Icon name="plus" size={16} />} onClick={() => setAsked('give')}>
            {accounts.give}
          </Button>
        )}
      </div>
      {held.length === 0 && <p className="quiet">{accounts.noTasks}</p>}
      <TaskList tasks={held} onEnd={may('end-task') ? setAsked : null} />
      {former.length > 0 && (
        <details className="former">
          <summary>{accounts.formerTasks(former.length)}</summary>
          <TaskList tasks={former} onEnd={may('end-task') ? setAsked : null} />
        </details>
      )}
      {asked === 'give' && <GiveTaskDialog account={account} onClose={close} />}
      {asked === 'reset' && <ResetDialog account={account} onClose={close} />}
      {asked === 'close' && <CloseDialog account={account} onClose={close} />}
      {asked !== null && typeof asked === 'object' && <EndTaskDialog task={asked} onClose={close} />}
    </section>
  );
}

function TaskList({ tasks, onEnd }: { tasks: readonly TaskLine[]; onEnd: ((task: TaskLine) => void) | null }) {
  const { accounts } = useWords();
  const { language } = useLanguage();
  return (
    <ul className="lines">
      {tasks.map((task) => (
        <li key={task.id} className="line">
          <div>
            <TaskFacts task={task} />
            {task.ended && <p className="small">{accounts.endedBy(task.ended.by, printMoment(task.ended.at), task.ended.reason)}</p>}
          </div>
          {onEnd && task.ended === null && (
            <button type="button" className="text-button" aria-label={accounts.endTaskOf(task.role[language])} onClick={() => onEnd(task)}>
              {accounts.endTask}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
