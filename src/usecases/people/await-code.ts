import { done } from '#domain/outcome.ts';
import type { Visit } from '#store/sign-ins.ts';
import { deed } from '#usecases/use-case.ts';
import { takeBack, type Knock } from './count-try.ts';
import { instantAfter } from './instant-after.ts';

/** The first step was right and the second is awaited. The session opens nothing yet; only the try counted for the first step is taken back. */
export const awaitCode = deed<{ readonly session: string; readonly visit: Visit; readonly knock: Knock | null }, null>('refuse-sign-in', {
  reach: () => done({ units: null }),
  act: async (desk, { session, visit, knock }) => {
    if (knock) await takeBack(desk, knock);
    const { shelves, clock, passwords: { rules } } = desk;
    await shelves.signIns.describe(session, visit, { at: clock.now(), until: instantAfter(clock.now(), rules.codeMinutes * 60) });
    return done(null);
  },
  record: () => null,
});
