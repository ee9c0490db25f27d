import type { MeAnswer } from '#http/schemas/session.ts';
import { useWords } from '#web/words.tsx';
import { standFor } from './behalf-choice.tsx';

/** While one acts for a colleague this stands over every page, so that nobody forgets whose work it is. */
export function ActingBand({ me, behalf }: { me: MeAnswer; behalf: NonNullable<MeAnswer['behalf']> }) {
  const { shell } = useWords();
  return (
    <section className="acting-band" aria-label={shell.acting}>
      <p>
        <b>{me.name}</b> {shell.actsFor} <b>{behalf.name}</b>. <span className="desk-only">{shell.actingNote}</span>
      </p>
      <button type="button" className="top-button" onClick={() => standFor(undefined)}>
        {shell.stopActing}
      </button>
    </section>
  );
}
