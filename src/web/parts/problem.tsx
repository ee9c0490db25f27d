import { Button } from '@mantine/core';
import { Refused } from '#web/api.ts';
import { useWords } from '#web/words.tsx';
import { Icon } from './icons.tsx';

/** What went wrong, in sentences, and the way out. */
export function Problem({ error, retry }: { error: unknown; retry?: () => void }) {
  const { shell } = useWords();
  return (
    <div className="problem" role="alert">
      <Icon name="warning" size={22} />
      <div>
        {sentencesOf(error, shell.noAnswer).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {retry && (
          <Button size="sm" variant="default" onClick={retry}>
            {shell.retry}
          </Button>
        )}
      </div>
    </div>
  );
}

export function sentencesOf(error: unknown, noAnswer: string): readonly string[] {
  if (error instanceof Refused) return error.refusals.length === 0 ? [noAnswer] : [...new Set(error.refusals.map(({ sentence }) => sentence))];
  return [error instanceof Error ? error.message : String(error)];
}
