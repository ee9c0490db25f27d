import { Button } from '@mantine/core';
import { useWords } from '#web/words.tsx';

interface ListStepsProps {
  readonly total: number;
  /** How many were passed over, and how many are shown. */
  readonly skip: number;
  readonly shown: number;
  /** How many one answer tells at most. */
  readonly step: number;
  readonly onStep: (skip: number) => void;
}

/** Which lines of a long list are shown, with the way to the others; nothing where all of it is. */
export function ListSteps({ total, skip, shown, step, onStep }: ListStepsProps) {
  const { shell } = useWords();
  if (shown === total) return null;
  return (
    <p className="list-steps quiet small" aria-live="polite">
      {shell.shownOf(skip + 1, skip + shown, total)}
      <Button variant="default" size="xs" disabled={skip === 0} onClick={() => onStep(Math.max(0, skip - step))}>
        {shell.earlierLines}
      </Button>
      <Button variant="default" size="xs" disabled={skip + shown >= total} onClick={() => onStep(skip + step)}>
        {shell.laterLines}
      </Button>
    </p>
  );
}
