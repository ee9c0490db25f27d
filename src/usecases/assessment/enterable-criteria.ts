import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

/** The criteria of a unit whose figures a person may enter: a department holds its own, a commune all of them. */
export function enterableCriteria({ law, places, clock }: Office, actor: Actor, unit: Unit, set: CriteriaSet): ReadonlySet<number> {
  const today = clock.today();
  const mine = set.criteria.filter(({ no }) => mayDo(actor, 'enter-reading', { units: [unit], criteria: [`${set.id}/${no}`] }, law.roles, places, today));
  return new Set(mine.map(({ no }) => no));
}
