import { date } from '#domain/calendar.ts';
import type { Actor } from '#domain/people/actor.ts';

/** The sign-in door itself: who acts while nobody is signed in yet. Its role may do nothing but count and record refused tries. */
export const door: Actor = {
  account: 'sign-in',
  name: 'sign-in',
  assignments: [{ role: 'door', area: null, criteria: null, from: date('2000-01-01'), to: null, basis: '' }],
};
