import { useEffect, useState } from 'react';
import { useWords } from '#web/words.tsx';

/** The shape of what is coming, drawn at once; after a second also a moving line and a word. */
export function Waiting({ rows = 6, label }: { rows?: number; label?: string }) {
  const { shell } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status" aria-live="polite">
      <span className={isLong ? 'waiting-word' : 'visually-hidden'}>{label ?? shell.loading}</span>
      {isLong && <span className="waiting-line" />}
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className="waiting-row" style={{ width: `${92 - ((row * 17) % 38)}%` }} />
      ))}
    </div>
  );
}

export function PageWaiting() {
  return <Waiting rows={10} />;
}
