import type { PlanAnswer } from '#http/schemas/plans.ts';
import { useWords } from '#web/words.tsx';

/** Who does what, by when. */
export function PlanTasks({ plan }: { plan: PlanAnswer }) {
  const { plans: words } = useWords();
  const { tasks } = plan.draft.plan;
  const names = new Map(plan.bodies.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  return (
    <section>
      <h3>{words.tasks}</h3>
      {tasks.length === 0 ? <p className="quiet">{words.noTasks}</p> : (
        <ol className="plan-tasks">
          {tasks.map(({ content, leads, supporting, deadline }, index) => (
            <li key={index}>
              <p>{content}</p>
              <p className="quiet small">{words.lead1}: {named(leads)}{supporting.length > 0 && `; ${words.supporting.toLocaleLowerCase('vi')}: ${named(supporting)}`}{deadline !== '' && `; ${words.deadline.toLocaleLowerCase('vi')}: ${deadline}`}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
