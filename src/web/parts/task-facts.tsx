import { useQuery } from '@tanstack/react-query';
import { date } from '#domain/calendar.ts';
import type { TaskLine } from '#http/schemas/people.ts';
import { setsQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { shortSetName } from './set-picker.tsx';

/** One task as it was given: role and area, criteria, days, and the decision it rests on. */
export function TaskFacts({ task }: { task: TaskLine }) {
  const { account, shell } = useWords();
  const { language } = useLanguage();
  const sets = useQuery(setsQuery).data?.sets ?? [];
  const { role, area, department, criteria, from, to, basis, kind } = task;
  const day = (text: string) => shell.day(date(text));
  const setsOwned = [...new Set((criteria ?? []).map((one) => one.split('/')[0] ?? ''))];
  return (
    <div className="task-facts">
      <p>
        <b>{role[language]}</b>, {area ? `${area.kind} ${area.name}` : shell.wholeCountry} <span className="tag">{account.kinds[kind]}</span>
      </p>
      {department && <p>{department[language]}</p>}
      {setsOwned.map((id) => {
        const set = sets.find((one) => one.id === id);
        const numbers = (criteria ?? []).filter((one) => one.startsWith(`${id}/`)).map((one) => one.slice(id.length + 1));
        return <p key={id}>{account.criteria(set ? shortSetName(set.name[language]) : id, numbers.join(', '))}</p>;
      })}
      <p className="quiet small">
        {account.period(day(from), to === null ? null : day(to))}. {account.basisLabel}: {account.basis(basis.number, day(basis.date), basis.issuer)}.
      </p>
    </div>
  );
}
