import { useLanguage, useWords } from '#web/words.tsx';
import { areaName, type Account } from './account-line.ts';

interface Props {
  readonly accounts: readonly Account[];
  readonly chosen: string;
  readonly onChoose: (login: string) => void;
}

/** Each account in two lines: who, and by which tasks today. */
export function AccountList({ accounts: listed, chosen, onChoose }: Props) {
  const { accounts, shell } = useWords();
  const { language } = useLanguage();
  return (
    <ul className="account-list">
      {listed.length === 0 && <li className="quiet">{accounts.nothing}</li>}
      {listed.map(({ login, name, closedAt, mustChange, tasks }) => {
        const today = tasks.filter(({ inForce }) => inForce).map((task) => `${task.role[language]}, ${areaName(task, shell.wholeCountry)}`);
        return (
          <li key={login}>
            <button type="button" className="account-line" aria-pressed={login === chosen} onClick={() => onChoose(login)}>
              <span>
                <b>{name}</b> <span className="quiet">{login}</span>
                {closedAt !== null && <span className="tag tag-bad">{accounts.closed}</span>}
                {closedAt === null && mustChange && <span className="tag">{accounts.waitsForPassword}</span>}
              </span>
              <span className="quiet small">{today.length === 0 ? accounts.noTask : today.join('; ')}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
