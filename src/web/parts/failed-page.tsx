import { Button } from '@mantine/core';
import { useWords } from '../words.tsx';

/** A fault of ours, not an answer of the server. */
export function FailedPage({ error }: { error: unknown }) {
  const { shell } = useWords();
  return (
    <main className="page page-narrow">
      <h1>{shell.failed}</h1>
      <p>{shell.failedAdvice}</p>
      <pre className="fault">{error instanceof Error ? error.message : String(error)}</pre>
      <Button onClick={() => location.reload()}>{shell.reload}</Button>
    </main>
  );
}
