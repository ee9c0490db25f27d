import { Link } from '@tanstack/react-router';
import type { ImportAnswer } from '#http/schemas/imports.ts';
import { Icon } from '#web/parts/icons.tsx';
import { pages } from '#web/paths.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';

export function DoneNotice({ answer }: { answer: ImportAnswer }) {
  const { entry } = useWords();
  return (
    <div className="notice notice-good" role="status">
      <Icon name="check" size={22} />
      <p>
        {entry.done(answer.accepted, answer.batch ?? 0)}{' '}
        <Link to={pages.overview} search={(before: Search) => readSearch({ ...before })}>
          {entry.toOverview}
        </Link>
      </p>
    </div>
  );
}
