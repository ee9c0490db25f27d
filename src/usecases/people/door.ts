import { ownTask, type Actor } from '#domain/people/actor.ts';

/** The sign-in door itself: who acts while nobody is signed in yet. Its role may do nothing but count and record refused tries. */
export const door: Actor = {
  account: 'sign-in',
  name: 'sign-in',
  assignments: [ownTask('door')],
};
