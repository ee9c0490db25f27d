import type { CalendarDate } from '#domain/calendar.ts';
import type { Actor, Assignment, Decision } from './actor.ts';
import { isInForce } from './may-do.ts';

/** A person hands a task, or all he has, to a colleague for a time. The task stays his; the colleague acts in his place and both names are kept. */
export interface NewDelegation {
  /** Logins. */
  readonly from: string;
  readonly to: string;
  /** One task of the giver's; null is all he holds. */
  readonly task: number | null;
  readonly begins: CalendarDate;
  readonly until: CalendarDate;
  readonly basis: Decision;
}

export interface Delegation extends NewDelegation {
  readonly id: number;
  /** ISO instant at which it was ended by hand, or null. */
  readonly endedAt: string | null;
}

export function isDelegated({ begins, until, endedAt }: Delegation, today: CalendarDate): boolean {
  return endedAt === null && begins <= today && today <= until;
}

/**
 * A person in the place of another: with those tasks only that were delegated to him, each no longer than its delegation, and none of his own.
 * Delegated tasks are never handed on: the giver's own are all there is to give. null where nothing is delegated today, and to whom no task of his own is left.
 */
export function standIn(actor: Actor, giver: Actor, delegations: readonly Delegation[], today: CalendarDate): Actor | null {
  if (!actor.assignments.some((task) => isInForce(task, today))) return null;
  const between = delegations.filter((delegation) => delegation.from === giver.account && delegation.to === actor.account && isDelegated(delegation, today));
  const assignments = between.flatMap((delegation) => giver.assignments.filter(({ id }) => delegation.task === null || delegation.task === id).flatMap((task) => within(task, delegation)));
  return assignments.length === 0 ? null : { account: actor.account, name: actor.name, assignments, behalf: { account: giver.account, name: giver.name } };
}

/** The task, for the days both it and its delegation are in force. */
function within(task: Assignment, { begins, until }: Delegation): readonly Assignment[] {
  const from = task.from > begins ? task.from : begins;
  const to = task.to !== null && task.to < until ? task.to : until;
  return from <= to ? [{ ...task, from, to }] : [];
}
