import { stages } from '#domain/criteria/workflow.ts';
import { StageMark } from '#web/parts/stage-mark.tsx';
import { useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** How many criteria of the sheet stand at which step. */
export function StageTally() {
  const { course } = useWords();
  const { courses } = useDesk();
  const counts = stages.map((stage) => [stage, [...courses.values()].filter((one) => one.stage === stage).length] as const).filter(([, count]) => count > 0);
  return (
    <ul className="stage-tally" aria-label={course.summary}>
      {counts.map(([stage, count]) => (
        <li key={stage}>
          <StageMark step={stage === 'open' ? 'entered' : stage} /> {course.stageCount(stage, count)}
        </li>
      ))}
    </ul>
  );
}
