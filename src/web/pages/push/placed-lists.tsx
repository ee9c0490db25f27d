import type { PresentedLine } from '#http/schemas/pushes.ts';
import { useWords } from '#web/words.tsx';

/** The two lists a letter names. */
export function PlacedLists({ good, slow }: { good: readonly PresentedLine[]; slow: readonly PresentedLine[] }) {
  const { push } = useWords();
  const lists = [[push.good, good, 'good'], [push.slow, slow, 'slow']] as const;
  return (
    <section className="card" aria-label={push.lists}>
      {lists.map(([title, lines, pace]) => (
        <div key={pace} className={`placed placed-${pace}`}>
          <h2>{title} ({lines.length})</h2>
          {lines.length === 0 ? <p className="quiet">{push.nobody}</p> : <ul>{lines.map(({ unit, name }) => <li key={unit}>{name}</li>)}</ul>}
        </div>
      ))}
    </section>
  );
}
