import { startTransition, useEffect, useState } from 'react';
import { useLanguage, useWords } from '#web/words.tsx';
import { describeCell } from './describe-cell.ts';
import { useGridDesk } from './grid-desk.ts';

/** Screen readers are told once the cursor rests. */
const restMs = 120;

/** The line above the grid: where the cursor is, what is asked there, what is found and what is wrong. Drawn after the cursor itself, so that no key waits for it. */
export function CellLine() {
  const words = useWords();
  const { language } = useLanguage();
  const { cells, cursor, view } = useGridDesk();
  const [, setLooked] = useState(0);
  const [said, setSaid] = useState('');
  const described = describeCell(cells, view, view.cellAt(cursor.active), cursor.typed, words, language);
  const { place, title, text, required, found, wrong } = described;
  const aloud = [place, text || words.grid.blank, ...(wrong.length > 0 ? wrong : [found])].join('. ');

  useEffect(() => {
    const look = () => startTransition(() => setLooked((looked) => looked + 1));
    const stops = [cursor.subscribe(look), cells.subscribe(look)];
    return () => stops.forEach((stop) => stop());
  }, [cursor, cells]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(aloud), restMs);
    return () => clearTimeout(timer);
  }, [aloud]);

  return (
    <div className="cell-line">
      <p className="cell-line-place">
        <b>{place}</b> {title}
      </p>
      <p className="cell-line-found">
        {required !== '' && <span>{words.grid.required(required)}. </span>}
        {wrong.length > 0 ? <span className="cell-line-wrong">{wrong.join(' ')}</span> : found}
      </p>
      <p id="grid-said" className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
