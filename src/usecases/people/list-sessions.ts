import { done } from '#domain/outcome.ts';
import type { SessionLine } from '#store/sign-ins.ts';
import { question } from '#usecases/use-case.ts';
import { instantAfter } from './instant-after.ts';

/** A person’s own open sessions, newest first. */
export const listSessions = question<null, readonly SessionLine[]>('end-session', {
  reach: () => done({ units: [] }),
  answer: async ({ store, clock, passwords: { rules } }, actor) => {
    const now = clock.now();
    const oldest = instantAfter(now, -rules.sessionHours * 3600);
    const sessions = await store.reading((shelves) => shelves.signIns.sessionsOf(actor.account, now));
    return done(sessions.filter(({ begunAt }) => begunAt > oldest));
  },
});
