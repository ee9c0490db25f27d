import type { Standing } from '#domain/scoring/standing.ts';
import { useWords } from '#web/words.tsx';

/** A standing that needs no colour to be read: filled square Đ, framed CĐ, round ring ?; a notched corner where declaration and figures disagree. */
export function StandingMark({ standing, contradiction = false }: { standing: Standing; contradiction?: boolean }) {
  const { shell } = useWords();
  return (
    <span className={`mark mark-${standing}${contradiction ? ' mark-contradiction' : ''}`} aria-hidden="true">
      {shell.standingSign[standing]}
    </span>
  );
}

/** The mark with its word. */
export function StandingWord({ standing }: { standing: Standing }) {
  const { shell } = useWords();
  return (
    <span className={`standing-word standing-${standing}`}>
      <StandingMark standing={standing} />
      {shell.standing[standing]}
    </span>
  );
}

export function StandingLegend() {
  const { shell } = useWords();
  return (
    <p className="legend">
      <span className="visually-hidden">{shell.legend}: </span>
      {(['met', 'unmet', 'unknown'] as const).map((standing) => (
        <StandingWord key={standing} standing={standing} />
      ))}
      <span className="standing-word">
        <span className="mark mark-unmet mark-contradiction" aria-hidden="true" />
        {shell.contradiction}
      </span>
    </p>
  );
}
