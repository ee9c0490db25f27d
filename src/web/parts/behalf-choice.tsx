import { date } from '#domain/calendar.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import { actFor } from '#web/acting.ts';
import { pages } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** The colleagues in whose place one may work today, and the way into it. */
export function BehalfChoice({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  const others = me.mayActFor.filter(({ login }) => login !== me.behalf?.login);
  return others.length === 0 ? null : (
    <div className="behalf-choice" role="group" aria-label={shell.behalfChoice}>
      {others.map(({ login, name, until }) => (
        <button key={login} type="button" className="top-button" onClick={() => standFor(login)}>
          {shell.actFor(name, shell.day(date(until)))}
        </button>
      ))}
    </div>
  );
}

/** Takes a colleague's place, or one's own again, on the first page and with nothing left of what was shown before. */
export function standFor(login: string | undefined): void {
  actFor(login);
  location.assign(pages.overview);
}
