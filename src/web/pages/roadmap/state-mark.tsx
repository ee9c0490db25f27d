import type { LineState } from '#domain/roadmap/roadmap-line.ts';
import { useWords } from '#web/words.tsx';

/** A state by sign and word before colour. */
export function StateMark({ state }: { state: LineState }) {
  const { roadmap } = useWords();
  return (
    <span className={`rm-state rm-${state}`}>
      <i aria-hidden="true">{roadmap.signs[state]}</i>
      {roadmap.states[state]}
    </span>
  );
}
