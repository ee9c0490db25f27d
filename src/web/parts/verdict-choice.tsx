import type { Verdict } from '#domain/assessment/opinion.ts';
import { useWords } from '#web/words.tsx';

/** Met or not met, as an opinion that is signed. */
export function VerdictChoice({ name, verdict, onChoose }: { name: string; verdict: Verdict | null; onChoose: (verdict: Verdict) => void }) {
  const { course } = useWords();
  return (
    <fieldset className="verdict-choice">
      <legend>{course.opinion}</legend>
      {(['met', 'unmet'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={verdict === each} onChange={() => onChoose(each)} />
          {course.verdict[each]}
        </label>
      ))}
    </fieldset>
  );
}
