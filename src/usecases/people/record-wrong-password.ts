import { done } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import type { Knock } from './count-try.ts';

/** A wrong login or password leaves its line too. The try itself was counted before (count-try). */
export const recordWrongPassword = deed<Knock, null>('refuse-sign-in', {
  reach: () => done({ units: null }),
  act: async () => done(null),
  record: ({ login, address }) => ({ subject: login, details: { address } }),
});
