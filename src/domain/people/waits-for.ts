import type { CalendarDate } from '#domain/calendar.ts';
import type { Assignment, Role } from './actor.ts';
import { isInForce } from './may-do.ts';

/** What a person who came in must do before anything else is answered: type the code, set a password of their own, set up the second factor. */
export const waitings = ['code', 'password', 'second-factor'] as const;
export type Waiting = (typeof waitings)[number];

export interface Standing {
  /** The session opens nothing before the code is typed. */
  readonly isOpen: boolean;
  /** The password was given by somebody else, and the person came in with it. */
  readonly hasOneTimePassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly needsSecondFactor: boolean;
}

/** First who it is, then a password only they know, then the second factor; null lets them work. */
export function waitsFor({ isOpen, hasOneTimePassword, hasSecondFactor, needsSecondFactor }: Standing): Waiting | null {
  if (!isOpen) return 'code';
  if (hasOneTimePassword) return 'password';
  return needsSecondFactor && !hasSecondFactor ? 'second-factor' : null;
}

/** Whether any task held today is by a role that asks for a second factor. */
export function needsSecondFactor(assignments: readonly Assignment[], roles: ReadonlyMap<string, Role>, today: CalendarDate): boolean {
  return assignments.some((task) => isInForce(task, today) && roles.get(task.role)?.secondFactor === true);
}
