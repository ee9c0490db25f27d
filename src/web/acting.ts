import { onBehalf } from './paths.ts';

const kept = 'dat-chuan.behalf';

/** The login of the colleague in whose place this window acts. Kept by the window and not by the session, so that two windows may act for different people. */
export function actingFor(): string | undefined {
  return sessionStorage.getItem(kept) ?? undefined;
}

/** From the next request on; whoever calls this loads the page anew, because nothing of one person's answers may stay for the other. */
export function actFor(login: string | undefined): void {
  if (login === undefined) sessionStorage.removeItem(kept);
  else sessionStorage.setItem(kept, login);
}

/** An address as this window asks for it: every request says in whose place it is made, pictures and links to files too. */
export function asActing(path: string): string {
  return onBehalf(path, actingFor());
}
