import './account.css';
import { useQuery } from '@tanstack/react-query';
import type { MeAnswer } from '#http/schemas/session.ts';
import { Icon } from '#web/parts/icons.tsx';
import { TaskFacts } from '#web/parts/task-facts.tsx';
import { meQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { Delegations } from './delegations.tsx';
import { OwnPassword } from './own-password.tsx';
import { ReminderMail } from './reminder-mail.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';

/** What a person holds and how they sign in. Always one's own, so not while one stands in for a colleague. */
export function AccountPage() {
  const { account } = useWords();
  const me = useQuery(meQuery).data;
  if (!me) return null;
  if (me.behalf) {
    return (
      <div className="empty">
        <Icon name="person" size={34} />
        <h1>{account.actingTitle(me.behalf.name)}</h1>
        <p>{account.actingAdvice}</p>
      </div>
    );
  }
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{me.name}</h1>
          <p>{account.lead(me.login)}</p>
        </div>
      </div>
      <div className="account">
        <div className="account-side">
          <Tasks me={me} />
          {me.deeds.includes('delegate') && <Delegations me={me} />}
        </div>
        <div className="account-side">
          <OwnPassword />
          <SecondFactor me={me} />
          {me.deeds.includes('change-mail') && me.deeds.includes('view') && <ReminderMail />}
          <Sessions />
        </div>
      </div>
    </>
  );
}

function Tasks({ me }: { me: MeAnswer }) {
  const { account } = useWords();
  return (
    <section className="card" aria-labelledby="tasks-title">
      <h2 id="tasks-title">{account.tasks}</h2>
      {me.tasks.length === 0 && <p className="quiet">{account.noTasks}</p>}
      <ul className="lines">
        {me.tasks.map((task) => (
          <li key={task.id}>
            <TaskFacts task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}
