import { date } from '#domain/calendar.ts';
import type { PlansAnswer } from '#http/schemas/plans.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly plans: PlansAnswer['plans'];
  readonly chosen: number;
  readonly onChoose: (id: number) => void;
}

/** Plans level by level, from the top down. */
export function PlanList({ plans, chosen, onChoose }: Props) {
  const { plans: words, shell } = useWords();
  const areas = [...new Set(plans.map(({ areaName }) => areaName))].map((area) => [area, plans.filter(({ areaName }) => areaName === area)] as const);
  if (plans.length === 0) return <p className="empty card">{words.none}</p>;
  return (
    <nav className="card plan-list" aria-label={words.list}>
      {areas.map(([area, own]) => (
        <section key={area}>
          <h2>{area}</h2>
          <ul>
            {own.map(({ id, sign, date: day, subject, from, to, state, targets, tasks }) => (
              <li key={id}>
                <button type="button" aria-current={id === chosen} onClick={() => onChoose(id)}>
                  <b>{sign === null || day === null ? words.draft : words.issued(sign, shell.day(date(day)))}{state === 'recalled' && `, ${words.recalled}`}</b>
                  <span>{subject}</span>
                  <span className="quiet small">{words.period(shell.day(date(from)), shell.day(date(to)))}; {words.counts(targets, tasks)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
