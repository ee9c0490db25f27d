import { Button } from '@mantine/core';
import { Refused } from '#web/api.ts';
import { useWords } from '#web/words.tsx';
import { Problem } from './problem.tsx';

/** A fault of ours, or a server that did not answer before there was a page to say so on. */
export function FailedPage({ error }: { error: unknown }) {
  const { shell } = useWords();
  if (error instanceof Refused) {
    return (
      <main className="page page-narrow">
        <Problem error={error} retry={() => location.reload()} />
      </main>
    );
  }
  return (
    <main className="page page-narrow">
      <h1>{shell.failed}</h1>
      <p>{shell.failedAdvice}</p>
      <pre className="fault">{error instanceof Error ? error.message : String(error)}</pre>
      <Button onClick={() => location.reload()}>{shell.reload}</Button>
    </main>
  );
}
