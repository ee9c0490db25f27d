import { useWords } from '#web/words.tsx';

/** A tick over a furrow: what is met, and where. */
export function Brand() {
  const { shell } = useWords();
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
        <rect x="1" y="1" width="30" height="30" rx="7" className="brand-field" />
        <path d="M8 17.5l5.5 5.5L24.5 10" className="brand-tick" />
        <path d="M8 10.5h7" className="brand-furrow" />
      </svg>
      <span className="brand-words">
        <b>{shell.product}</b>
        <small>{shell.tagline}</small>
      </span>
    </span>
  );
}
