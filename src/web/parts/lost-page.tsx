import { Link } from '@tanstack/react-router';
import { pages } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

export function LostPage() {
  const { shell } = useWords();
  return (
    <main className="page page-narrow">
      <h1>{shell.lost}</h1>
      <p>{shell.lostAdvice}</p>
      <p>
        <Link to={pages.overview}>{shell.toOverview}</Link>
      </p>
    </main>
  );
}
