import { done } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

/** Somebody who was not let in. `login` is what they typed, or what another house called them. */
interface Refused {
  readonly with: 'password' | 'code' | 'oidc';
  readonly login: string;
  readonly address: string;
}

/** A wrong login, password or code leaves its line too, and so does somebody nobody knows. Tries themselves were counted before (count-try). */
export const recordRefused = deed<Refused, null>('refuse-sign-in', {
  reach: () => done({ units: null }),
  act: async () => done(null),
  record: ({ login, address, with: shown }) => ({ subject: login, details: shown === 'password' ? { address } : { address, with: shown } }),
});
