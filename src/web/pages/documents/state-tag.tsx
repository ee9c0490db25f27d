import type { BriefDocument } from '#http/schemas/documents.ts';
import { useWords } from '#web/words.tsx';

const looks = { draft: 'tag', issued: 'tag tag-good', received: 'tag', recalled: 'tag tag-bad' } as const;

export function StateTag({ state }: Pick<BriefDocument, 'state'>) {
  const { documents } = useWords();
  return <span className={looks[state]}>{documents.state[state]}</span>;
}
