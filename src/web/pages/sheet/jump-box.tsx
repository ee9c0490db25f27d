import { useEffect, useRef, useState } from 'react';
import { useWords } from '#web/words.tsx';
import { focusField } from './fields.ts';

/** Goes to an indicator by its code; the key / brings the cursor here from anywhere on the sheet. */
export function JumpBox() {
  const { sheet } = useWords();
  const box = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState('');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <span className="jump">
      <input
        ref={box}
        className="figure-input"
        aria-label={sheet.jump}
        placeholder={sheet.jumpHint}
        onChange={() => setMissing('')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          const code = event.currentTarget.value.trim().replace(',', '.');
          if (!goToItem(code)) setMissing(code);
        }}
      />
      {missing !== '' && (
        <span className="cell-doubt" role="alert">
          {sheet.noSuchItem(missing)}
        </span>
      )}
    </span>
  );
}

/** Brings a criterion or indicator into sight and the cursor into its field; false where there is none. */
export function goToItem(item: string): boolean {
  const place = document.getElementById(item.includes('.') ? `chi-tieu-${item.split('#')[0]}` : `tieu-chi-${item}`);
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(item)}"]`);
  place?.scrollIntoView({ block: 'start' });
  if (field) focusField(field);
  return place !== null;
}
