import { done } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { takeBack, type Knock } from './count-try.ts';

/** The password was right: the try counted for it is taken back. */
export const forgetTry = deed<Knock, null>('refuse-sign-in', {
  reach: () => done({ units: null }),
  act: async (desk, knock) => {
    await takeBack(desk, knock);
    return done(null);
  },
  record: () => null,
});
