import { useWords } from '#web/words.tsx';
import type { Wording } from './wordings-query.ts';

/** The paragraphs as they stand, marks and placeholders set apart, and what each placeholder is for. */
export function WordingLines({ wording: { lines, placeholders } }: { wording: Wording }) {
  const { wordings } = useWords();
  return (
    <details className="wording-lines">
      <summary>{wordings.show}</summary>
      <ol>
        {lines.map((line, index) => (
          <li key={`${index} ${line}`}>{pieces(line).map((piece, at) => (isMarked(piece) ? <span key={at} className={piece.startsWith('[') ? 'wording-mark' : 'wording-hole'}>{piece}</span> : piece))}</li>
        ))}
      </ol>
      <h3>{wordings.placeholders}</h3>
      <dl>
        {placeholders.map(({ label, meaning, required }) => (
          <div key={label}>
            <dt>{`{${label}}`}</dt>
            <dd>
              {meaning}
              {required && <strong> ({wordings.required})</strong>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function pieces(line: string): string[] {
  return line.split(/(^\[[^\]]*\]|\{[^{}]*\})/u).filter((piece) => piece !== '');
}

function isMarked(piece: string): boolean {
  return /^(\[.*\]|\{.*\})$/u.test(piece);
}
